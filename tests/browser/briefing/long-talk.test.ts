// A long talk leaves nothing behind: hundreds of slides, counted before and after. A thousand, on WebGL too, on request:
// GATEWAY_SLIDES=1012 npx vitest run --project browser tests/browser/briefing/long-talk.test.ts
import { describe, expect, it } from "vitest";
import { openAtlas } from "../../driver";

describe("a long talk", () => {
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
      const inside = await atlas.memory.counter();
      const count = async () => {
        await atlas.whenIdle();
        const { elements, canvases } = atlas.memory;
        const inPage = {
          elements: await elements(),
          canvases: await canvases(),
          contexts: Number(await atlas.noted("contextsMade")),
        };
        return { ...(await inside()), inPage };
      };
      // Each slide twice, and once in peace: what is made once, and what is fetched on the way, is there.
      await atlas.briefing.walkQuickly(44);
      for (let step = 0; step < 11; step += 1) await atlas.press("PageDown");
      await atlas.press("Home");
      const early = await count();
      await atlas.briefing.walkQuickly(times);
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
