// A context that is lost: the twin draws the same state within a second, and WebGL comes back; asleep, on another screen, and in
// a running briefing.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { until } from "../../page-api";
import { boxOf } from "../../driver/perceive";
import { watchGpu } from "../../gpu";
import { makeRandom } from "../random";
import { expectRegionsDrawn, hash, muted, notice, patient, untilWebgl } from "./whole-map";

describe("a context that is lost", { timeout: 240_000 }, () => {
  it("comes back with everything it showed, and what was chosen meanwhile", async () => {
    const atlas = await openAtlas({ hash: "camera=104,33,3.2&renderer=webgl", before: watchGpu });
    await untilWebgl(atlas);
    expect(await atlas.gpu.lossUntilMap()).toBeLessThan(1000);
    expect(await atlas.api.renderer()).toBe("svg");
    await expect.poll(() => notice(atlas, "lost").count()).toBe(1);
    await atlas.ground.hideWhatLiesOver();
    await atlas.api.go({ partner: ["VN"] });
    await expectRegionsDrawn(atlas, muted);
    await atlas.gpu.giveBack();
    await untilWebgl(atlas);
    expect([await notice(atlas, "lost").count(), await atlas.gpu.liveContexts()]).toEqual([0, 1]);
    await expectRegionsDrawn(atlas, muted);
  });

  it("is made anew where it does not come back, and when it is lost twice in a row", async () => {
    const atlas = await openAtlas({ hash, before: watchGpu });
    await untilWebgl(atlas);
    await atlas.gpu.lose();
    await atlas.gpu.giveBack();
    await expect.poll(atlas.gpu.liveContexts).toBe(1);
    await atlas.gpu.lose();
    expect(await atlas.api.renderer()).toBe("svg");
    await untilWebgl(atlas);
    await atlas.ground.hideWhatLiesOver();
    await expectRegionsDrawn(atlas, muted);
    expect(await atlas.gpu.liveContexts()).toBe(1);
  });

  it("does not stop the camera that moves, nor the slide that changes", async () => {
    const atlas = await openAtlas({ hash: "slide=yunnan&renderer=webgl", before: watchGpu, reducedMotion: false });
    await untilWebgl(atlas);
    await atlas.pressWithoutWaiting("PageDown");
    await atlas.gpu.lose();
    await atlas.whenIdle();
    const state = await atlas.api.state();
    const at = await atlas.api.project([101, 25]);
    const other = await openAtlas({ hash: atlas.hash().replace("webgl", "svg") });
    expect({ ...(await other.api.state()), renderer: null }).toEqual({ ...state, renderer: null });
    const there = await other.api.project([101, 25]);
    expect(Math.hypot(at.x - there.x, at.y - there.y)).toBeLessThan(0.5);
  });
});

describe("what a day brings", { timeout: 240_000 }, () => {
  it("sleeping, another pixel ratio and zooming the browser lose nothing", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&renderer=webgl", before: watchGpu });
    await untilWebgl(atlas);
    const before = await atlas.api.state();
    await atlas.screen.sleepAndWake();
    const box = await boxOf(atlas.map.surface);
    // Another screen: here the window's size changes too, as a browser that is told its pixel ratio alone says so to nobody.
    await atlas.screen.become(1360, 768, 2);
    await expect.poll(atlas.ground.canvasWidth, patient).toBe(Math.round((box.width - 6) * 2));
    // 150 % in the browser's menu: fewer CSS pixels, more device pixels in each.
    await atlas.screen.become(911, 512, 1.5);
    await atlas.whenIdle();
    await expect.poll(() => atlas.api.renderer()).toBe("webgl");
    expect(await atlas.api.state()).toEqual(before);
    const { x, y } = await atlas.api.project([101, 25]);
    const stage = await boxOf(atlas.map.surface);
    expect(x > stage.x && y > stage.y && x < 911 && y < 512).toBe(true);
  });
});

// The whole run takes minutes where the processor draws: GATEWAY_LOSSES=50 npx vitest run --project browser tests/browser/failures/lost-context.test.ts
const losses = Number(process.env["GATEWAY_LOSSES"] ?? 4);
const moments = ["after the key", "in flight", "at rest"] as const;
/** The camera has left where it was, or stands already: slides may show the same part of the map. */
async function untilMoving(atlas: Atlas): Promise<void> {
  const place = JSON.stringify(await atlas.api.project([101, 25]));
  const idle = atlas.whenIdle().then(() => true);
  await until("the map moves", async () => {
    if (JSON.stringify(await atlas.api.project([101, 25])) !== place) return true;
    return Promise.race([idle, Promise.resolve(false)]);
  });
}
describe("a running briefing", () => {
  it(
    `keeps its state through ${losses} lost contexts, right after a key, in flight and at rest`,
    { timeout: 240_000 + losses * 80_000 },
    async () => {
      const seed = 20_211;
      const random = makeRandom(seed);
      const hash = "slide=opening&renderer=webgl";
      const atlas = await openAtlas({ hash, before: watchGpu, reducedMotion: false, pixelRatio: 0.5 });
      expect(atlas.hash()).toContain("slide=");
      const log: string[] = [];
      for (let count = 1; count <= losses; count += 1) {
        await untilWebgl(atlas);
        await atlas.gpu.standFor(11_000);
        const key = random() < 0.7 ? "PageDown" : "PageUp";
        await atlas.pressWithoutWaiting(key);
        const moment = moments[Math.floor(random() * moments.length)] ?? "at rest";
        if (moment === "in flight") await untilMoving(atlas);
        if (moment === "at rest") await atlas.whenIdle();
        const before = atlas.hash();
        const ms = await atlas.gpu.lossUntilMap();
        const state = atlas.hash();
        expect(state).toBe(before);
        expect(ms).toBeLessThan(1000);
        const way = random() < 0.5 ? "given back" : random() < 0.5 ? "given back, lost again" : "gone for good";
        if (way !== "gone for good") await atlas.gpu.giveBack();
        if (way === "given back, lost again") {
          if (random() < 0.5) await expect.poll(atlas.gpu.liveContexts, patient).toBe(1);
          await atlas.gpu.lose();
        }
        expect(await atlas.gpu.liveContexts()).toBeLessThanOrEqual(1);
        log.push(`${count}. ${key}, ${moment}, map after ${ms.toFixed(0)} ms, ${way}, ${state}`);
      }
      await untilWebgl(atlas);
      expect(await atlas.gpu.liveContexts()).toBe(1);
      if (losses > 4) console.log(`seed ${seed}\n${log.join("\n")}`);
      expect(atlas.problems()).toEqual([]);
    },
  );
});
