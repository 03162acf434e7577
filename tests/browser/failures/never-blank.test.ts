// Never a blank map: whatever keeps WebGL from drawing, the twin draws the same state, and WebGL comes back; a context that is lost:
// lost-context.test.ts.
import { describe, expect, it } from "vitest";
import { openAtlas } from "../../driver";
import { boxOf } from "../../driver/perceive";
import { holdWorkers, makeFramesSlow, refuseGroundContexts } from "../../driver/outside/before";
import { watchGpu } from "../../gpu";
import { regionScale } from "../../../src/model/region-scale";
import { pack, placeOf } from "../atlas-facts";
import { distance, readPng, rgbOf } from "../png";
import { expectRegionsDrawn, hash, muted, notice, patient, untilWebgl } from "./whole-map";

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

it("WebGL begins over open sea too, where no land is in the picture", { timeout: 240_000 }, async () => {
  const atlas = await openAtlas({ hash: "renderer=webgl&camera=180,85,8.5" });
  await atlas.whenIdle();
  expect([await atlas.api.renderer(), await notice(atlas, "failed").count()]).toEqual(["webgl", 0]);
});

it("land whose tiles are on their way is drawn from what there is", { timeout: 240_000 }, async () => {
  const atlas = await openAtlas({ hash: "renderer=webgl&camera=104,33,3.5", before: holdWorkers });
  await untilWebgl(atlas);
  await atlas.ground.hideWhatLiesOver();
  const view = (id: string, zoom: number): string => `renderer=webgl&camera=${placeOf(id).join()},${zoom}`;
  /** Goes there, and waits until the region is seen in its colour. */
  const goTo = async (id: string, zoom: number): Promise<void> => {
    await atlas.changeHash(view(id, zoom));
    const hue = pack.regions.find((region) => region.id === id)?.hue ?? "cyan";
    const isDrawn = async (): Promise<boolean> => {
      const { x, y } = await atlas.api.project(placeOf(id));
      return distance(readPng(await atlas.shot()).at(x, y), rgbOf(regionScale("light")(hue).fill)) <= 3;
    };
    await expect.poll(isDrawn, { message: `${id} at ${zoom}`, timeout: 15_000 }).toBe(true);
  };
  await atlas.note("holdWorkers", true);
  await goTo("xinjiang", 5.2);
  await goTo("yunnan", 5.2);
  await atlas.note("holdWorkers", false);
  await atlas.whenIdle();
  await atlas.note("holdWorkers", true);
  await goTo("northeast", 5.2);
  await goTo("xinjiang", 3.5);
  await goTo("guangxi", 6);
  expect(await atlas.api.renderer()).toBe("webgl");
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
