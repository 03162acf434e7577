// A long talk leaves nothing behind: hundreds of slides, counted before and after. A thousand, on WebGL too, on request:
// GATEWAY_SLIDES=1012 npx vitest run --project browser tests/browser/long-talk.test.ts
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../driver";

describe("a long talk", () => {
  /** Slides changed in the page, a frame each: the clock of a thousand round trips would be the browser's, not the app's. */
  const change = (atlas: Atlas, times: number): Promise<void> =>
    atlas.page.evaluate(async (count) => {
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let step = 0; step < count; step += 1) {
        // There and back again and again: 11 on, 11 back.
        const key = step % 22 < 11 ? "PageDown" : "PageUp";
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
        );
        await frame();
      }
    }, times);
  /** Counts every WebGL context that is made. */
  const countContexts = (): void => {
    let made = 0;
    Object.defineProperty(globalThis, "contextsMade", { get: () => made });
    for (const canvas of [HTMLCanvasElement, OffscreenCanvas]) {
      const getContext: unknown = Reflect.get(canvas.prototype, "getContext");
      if (typeof getContext !== "function") continue;
      const known = new WeakSet<object>();
      Reflect.set(canvas.prototype, "getContext", function (this: object, kind: string, ...rest: unknown[]): unknown {
        const context: unknown = Reflect.apply(getContext, this, [kind, ...rest]);
        if (kind.startsWith("webgl") && context !== null && !known.has(this)) made += 1;
        known.add(this);
        return context;
      });
    }
  };
  // Software WebGL paints a slide in a quarter of a second: fewer of them there.
  const asked = process.env["GATEWAY_SLIDES"];
  it.each([
    ["svg", Number(asked ?? 616)],
    ["webgl", Number(asked ?? 44)],
  ] as const)(
    "leaves no nodes, listeners, maps or contexts behind, and the heap as it was: on %s, %i slides",
    { timeout: 3_600_000 },
    async (renderer, times) => {
      // What is left behind does not depend on the window; the time does.
      const viewport = { width: 480, height: 360 };
      const pixelRatio = renderer === "webgl" ? 0.5 : 1;
      const hash = `slide=opening&renderer=${renderer}`;
      const atlas = await openAtlas({ hash, before: countContexts, viewport, pixelRatio });
      const inside = await atlas.context.newCDPSession(atlas.page);
      const count = async () => {
        await atlas.whenIdle();
        for (let time = 0; time < 2; time += 1) await inside.send("HeapProfiler.collectGarbage");
        const { nodes, jsEventListeners } = await inside.send("Memory.getDOMCounters");
        const { usedSize } = await inside.send("Runtime.getHeapUsage");
        const inPage = await atlas.page.evaluate(() => ({
          elements: document.querySelectorAll("*").length,
          canvases: document.querySelectorAll("canvas").length,
          contexts: Number(Reflect.get(globalThis, "contextsMade")),
        }));
        return { nodes, jsEventListeners, usedSize, inPage };
      };
      // Each slide twice, and once in peace: what is made once, and what is fetched on the way, is there.
      await change(atlas, 44);
      for (let step = 0; step < 11; step += 1) await atlas.press("PageDown");
      await atlas.press("Home");
      const early = await count();
      await change(atlas, times);
      const late = await count();
      expect((await atlas.api.state())["slide"]).toBe("opening");
      expect(late.inPage).toEqual(early.inPage);
      expect(late.inPage).toMatchObject(renderer === "svg" ? { canvases: 0, contexts: 0 } : { canvases: 1 });
      // The garbage collector keeps a few nodes back; one node leaked by every tenth slide would not fit in.
      expect(late.nodes - early.nodes).toBeLessThan(Math.max(times / 10, 60));
      expect(late.jsEventListeners - early.jsEventListeners).toBeLessThan(10);
      expect(late.usedSize / early.usedSize).toBeLessThan(1.1);
      expect(atlas.problems()).toEqual([]);
    },
  );
});
