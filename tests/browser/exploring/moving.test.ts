// Moving the map: buttons, keys, wheel, drag, touch. What was under the pointer stays under it.
import { describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import type { LonLat } from "../../page-api";

const middle: LonLat = [104, 33];
const open = (): Promise<Atlas> => openAtlas({ hash: "camera=104,33,3.5&renderer=svg" });
const cameraOf = async (atlas: Atlas): Promise<readonly [number, number, number]> =>
  (await atlas.api.state())["camera"] as [number, number, number];

describe("buttons", () => {
  it.each([
    ["Zoom in", 2, 1],
    ["Zoom out", 2, -1],
    ["Pan left", 0, -1],
    ["Pan right", 0, 1],
    ["Pan up", 1, 1],
    ["Pan down", 1, -1],
  ])("%s moves the camera", async (name, part, sign) => {
    const atlas = await open();
    await (name.startsWith("Pan") ? atlas.map.pan(name) : atlas.button(name).click());
    const after = await cameraOf(atlas);
    const change = (after[part] ?? 0) - ([104, 33, 3.5][part] ?? 0);
    expect(Math.sign(change)).toBe(sign);
  });
  it("Home view lets go of the camera", async () => {
    const atlas = await open();
    await atlas.button("Home view").click();
    expect(atlas.hash()).toBe("#renderer=svg");
  });
});

describe("keys on the map", () => {
  it("do what the buttons do", async () => {
    const atlas = await open();
    await atlas.map.surface.focus();
    await atlas.press("ArrowRight");
    expect((await cameraOf(atlas))[0]).toBeGreaterThan(104);
    await atlas.press("ArrowUp");
    expect((await cameraOf(atlas))[1]).toBeGreaterThan(33);
    await atlas.press("+");
    expect((await cameraOf(atlas))[2]).toBeGreaterThan(3.5);
    await atlas.press("-");
    await atlas.press("-");
    expect((await cameraOf(atlas))[2]).toBeLessThan(3.5);
    await atlas.press("0");
    expect(atlas.hash()).toBe("#renderer=svg");
  });
});

describe("the pointer", () => {
  it("drags the picture by as many pixels", async () => {
    const atlas = await open();
    const from = await atlas.api.project([110, 30]);
    await atlas.map.drag(middle, 90, -40);
    const to = await atlas.api.project([110, 30]);
    expect(Math.abs(to.x - from.x - 90)).toBeLessThan(0.5);
    expect(Math.abs(to.y - from.y + 40)).toBeLessThan(0.5);
  });
  it("chooses nothing by dragging", async () => {
    const atlas = await open();
    await atlas.map.drag([101, 24.5], 90, 0);
    expect(await atlas.details().count()).toBe(0);
  });
  it("zooms with the wheel around what it points at", async () => {
    const atlas = await open();
    const place: LonLat = [112, 40];
    const from = await atlas.api.project(place);
    await atlas.map.wheel(place, -300);
    await expect.poll(async () => (await cameraOf(atlas))[2]).toBeGreaterThan(3.5);
    const to = await atlas.api.project(place);
    expect(Math.hypot(to.x - from.x, to.y - from.y)).toBeLessThan(1);
  });
});

describe("a finger", () => {
  const touch = (): Promise<Atlas> => openAtlas({ hash: "renderer=svg", touch: true, viewport: { width: 390, height: 844 } });
  it("chooses by tapping", async () => {
    const atlas = await touch();
    await atlas.map.tap([86.68, 42.08]);
    expect(atlas.hash()).toBe("#region=xinjiang&renderer=svg");
  });
  it("hits Mohan–Boten on the opening map", async () => {
    const atlas = await touch();
    await atlas.map.tap([101.6862, 21.1895]);
    expect(atlas.hash()).toBe("#region=mohan-boten&renderer=svg");
  });
  it("pinches the picture larger", async () => {
    const atlas = await touch();
    await atlas.map.pinch([104, 33], 2);
    const zoomedTo = (await cameraOf(atlas))[2];
    await atlas.map.pinch([104, 33], 0.5);
    expect((await cameraOf(atlas))[2]).toBeLessThan(zoomedTo - 0.5);
  });
});

describe("motion", () => {
  it("flies where it is wanted, and is idle at the end", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg", reducedMotion: false });
    await atlas.region("Yunnan").click();
    await atlas.whenIdle();
    expect(await atlas.map.isBusy()).toBe(false);
    const { x } = await atlas.api.project([101, 25]);
    await atlas.reload();
    expect((await atlas.api.project([101, 25])).x).toBeCloseTo(x, 1);
  });
});

/** From `stopFrames` on no animation frame comes any more, as in a window that another one covers. */
function makeCoverable(): void {
  const request = requestAnimationFrame.bind(globalThis);
  Reflect.set(globalThis, "requestAnimationFrame", (work: FrameRequestCallback) => ("isCovered" in globalThis ? 0 : request(work)));
}
it.each(["svg", "webgl"])("a covered window shows what another one leads to, by %s", async (renderer) => {
  const atlas = await openAtlas({ hash: `slide=opening&renderer=${renderer}`, before: makeCoverable, reducedMotion: false });
  const before = await atlas.api.project([101, 25]);
  await atlas.note("isCovered", true);
  await atlas.setHash(`slide=yunnan&renderer=${renderer}`);
  const after = await atlas.api.project([101, 25]);
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(50);
  await expect.poll(atlas.map.isBusy).toBe(false);
});
