// Never a blank map: whatever becomes of WebGL, the same state is on screen within a second, and WebGL comes back.
import { describe, expect, it } from "vitest";
import { palettes } from "../../src/picture/scene/palette";
import { regionScale } from "../../src/model/region-scale";
import { openAtlas, type Atlas } from "../driver";
import { until } from "../page-api";
import { boxOf } from "../driver/perceive";
import { makeFramesSlow, refuseGroundContexts } from "../driver/before";
import { watchGpu } from "../gpu";
import { pack, placeOf } from "./atlas-facts";
import { makeRandom } from "./random";
import { distance, readPng, rgbOf } from "./png";

const notice = (atlas: Atlas, kind: string) => atlas.notices.of(`renderer-${kind}`);
/** On a machine that draws with its processor, and runs other tests meanwhile. */
const patient = { timeout: 100_000 } as const;
const untilWebgl = async (atlas: Atlas): Promise<void> => {
  await expect.poll(() => atlas.api.renderer(), patient).toBe("webgl");
  await atlas.whenIdle();
};

/** What a reader sees of the state: colours of the regions, which a blank map or a forgotten one has not. */
async function expectRegionsDrawn(atlas: Atlas, muted: readonly string[] = []): Promise<void> {
  const seen = readPng(await atlas.picture());
  for (const { id, hue } of pack.regions.filter(({ place }) => place.kind === "provinces")) {
    const { x, y } = await atlas.api.project(placeOf(id));
    const isOwn =
      distance(seen.at(x, y), rgbOf(regionScale("light")(hue).fill)) <= distance(seen.at(x, y), rgbOf(palettes.light.china));
    expect([id, isOwn]).toEqual([id, !muted.includes(id)]);
  }
}
const hash = "partner=VN&camera=104,33,3.2&renderer=webgl";
const muted = ["xinjiang", "northeast"];

describe("WebGL that cannot start", { timeout: 240_000 }, () => {
  it("is said once where the browser has none", async () => {
    const atlas = await openAtlas({ webgl: false });
    expect(await atlas.api.renderer()).toBe("svg");
    await expect.poll(() => notice(atlas, "missing").count()).toBe(1);
    await atlas.notices.dismiss("renderer-missing");
    expect(await notice(atlas, "missing").count()).toBe(0);
    expect(atlas.problems()).toEqual([]);
  });

  it("leaves the twin where the context cannot be made, and tries again on request", async () => {
    const atlas = await openAtlas({
      hash,
      before: refuseGroundContexts,
    });
    await expect.poll(() => notice(atlas, "failed").count(), patient).toBe(1);
    await atlas.ground.hideWhatLiesOver();
    await expectRegionsDrawn(atlas, muted);
    await atlas.note("allowWebGl", true);
    await atlas.notices.tryOtherRenderer();
    await untilWebgl(atlas);
    expect(await notice(atlas, "failed").count()).toBe(0);
  });

  it("leaves the twin where no worker starts, and says so in one line beside all names", async () => {
    const atlas = await openAtlas({
      hash,
      before: () => {
        Reflect.set(
          globalThis,
          "Worker",
          class {
            constructor() {
              throw new DOMException("no workers here", "SecurityError");
            }
          },
        );
      },
    });
    const told = atlas.notices.all();
    await expect.poll(() => told.count(), patient).toBe(1);
    await atlas.whenIdle();
    expect(await notice(atlas, "failed").count()).toBe(1);
    expect(await atlas.button("Load again").count()).toBe(0);
    expect(await atlas.api.renderer()).toBe("svg");
    const line = await boxOf(told);
    expect(line.height).toBeLessThan(60);
    expect(await atlas.map.namesUnder(line)).toEqual([]);
    expect(atlas.problems()).toEqual([]);
  });

  it.each([
    ["its worker", /maplibre-gl-worker/],
    ["its code", /create-webgl/],
  ])("leaves the twin where %s does not arrive", async (_what, refuse) => {
    const atlas = await openAtlas({ hash, refuse });
    await expect.poll(() => notice(atlas, "failed").count(), patient).toBe(1);
    expect(await atlas.api.renderer()).toBe("svg");
    await atlas.ground.hideWhatLiesOver();
    await expectRegionsDrawn(atlas, muted);
    await atlas.network.letThrough();
    await atlas.notices.tryOtherRenderer();
    await untilWebgl(atlas);
  });
});

it("the map stays whole around what is opened over it, without a graphics card too", { timeout: 240_000 }, async () => {
  const atlas = await openAtlas({ hash: "renderer=webgl" });
  await atlas.whenIdle();
  const picture = async () => readPng(await atlas.shot());
  const before = await picture();
  await atlas.button("Layers").click();
  // What the sheet holds is loaded when it opens, and makes it larger.
  await atlas.whenIdle();
  const [box, stage] = [await boxOf(atlas.overMap.sheet()), await boxOf(atlas.map.surface)];
  const after = await picture();
  const changed: string[] = [];
  // As far as its shadow and the buttons above it do not reach.
  const isAway = (x: number, y: number): boolean =>
    x < box.x - 40 || x > box.x + box.width + 40 || y < box.y - 80 || y > box.y + box.height + 60;
  for (let x = stage.x + 10; x < stage.x + stage.width - 10; x += 15)
    for (let y = stage.y + 70; y < stage.y + stage.height - 10; y += 15)
      if (isAway(x, y) && distance(before.at(x, y), after.at(x, y)) > 3) changed.push(`${x}, ${y}`);
  expect(changed).toEqual([]);
});

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

describe("a renderer that fails", { timeout: 240_000 }, () => {
  it("in the middle of its frames lets the twin take back", async () => {
    const atlas = await openAtlas({ hash, before: watchGpu });
    await untilWebgl(atlas);
    await atlas.gpu.breakDrawing();
    await atlas.button("Zoom in").click();
    await expect.poll(() => atlas.api.renderer(), { timeout: 20_000 }).toBe("svg");
    expect([await notice(atlas, "failed").count(), await atlas.gpu.liveContexts()]).toEqual([1, 0]);
    await atlas.ground.hideWhatLiesOver();
    await atlas.api.go({ camera: [104, 33, 3.2] });
    await expectRegionsDrawn(atlas, muted);
  });

  it("by being slow hands over for the session, with a switch back", async () => {
    const atlas = await openAtlas({
      before: makeFramesSlow,
    });
    await untilWebgl(atlas);
    await atlas.hand.dragSlowly(await atlas.api.project([104, 33]), 4, 40, async () => (await atlas.api.renderer()) === "webgl");
    await expect.poll(() => atlas.api.renderer()).toBe("svg");
    expect(await notice(atlas, "slow").count()).toBe(1);
    await atlas.api.go({ region: "yunnan" });
    expect(await atlas.api.renderer()).toBe("svg");
    await atlas.notices.tryOtherRenderer();
    await untilWebgl(atlas);
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

// The whole run takes minutes where the processor draws: GATEWAY_LOSSES=50 npx vitest run --project browser tests/browser/never-blank.test.ts
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
