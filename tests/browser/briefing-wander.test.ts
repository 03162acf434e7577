// Wander and return: on a slide the map is as live as ever, and one key brings the slide back, to the pixel.
import { describe, expect, it } from "vitest";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../driver";
import type { LonLat, ViewState } from "../page-api";
import { distance, readPng, type Picture } from "./png";

const renderers = ["svg", "webgl"] as const;
const landmarks: readonly LonLat[] = [
  [87.6, 43.8],
  [101.6862, 21.1895],
];
const sign = (atlas: Atlas) => atlas.page.getByRole("button", { name: /^Off the slide/ });

interface Shown {
  readonly hash: string;
  readonly state: ViewState;
  readonly pixels: readonly { readonly x: number; readonly y: number }[];
}
async function shownBy(atlas: Atlas): Promise<Shown> {
  await atlas.whenIdle();
  const pixels = await Promise.all(landmarks.map((place) => atlas.api.project(place)));
  return { hash: atlas.hash(), state: await atlas.api.state(), pixels };
}
/** The map's pixels, with the pointer off the map and no focus ring. */
async function lookOf(atlas: Atlas): Promise<Picture> {
  await atlas.page.mouse.move(1, 1);
  await atlas.page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await atlas.whenIdle();
  return readPng(await atlas.map().screenshot({ animations: "disabled" }));
}
/** Chromium smooths the edge of a path by what else it repaints at once: the same picture may differ by this, of 255. */
const smoothing = 8;
function expectSameLook(one: Picture, other: Picture): void {
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  let differing = 0;
  for (let y = 0; y < one.height; y += 1)
    for (let x = 0; x < one.width; x += 1) if (distance(one.at(x, y), other.at(x, y)) > smoothing) differing += 1;
  expect(differing).toBe(0);
}

/** A place inside the free part of the map that no label or panel covers, as a share of it. */
async function inFree(atlas: Atlas, shareX: number, shareY: number): Promise<{ x: number; y: number }> {
  const box = await atlas.page.locator(".free").boundingBox();
  if (!box) throw new Error("no free part");
  return { x: box.x + box.width * shareX, y: box.y + box.height * shareY };
}
async function drag(atlas: Atlas, dx: number, dy: number): Promise<void> {
  const { x, y } = await inFree(atlas, 0.4, 0.4);
  await atlas.page.mouse.move(x, y);
  await atlas.page.mouse.down();
  await atlas.page.mouse.move(x + dx / 2, y + dy / 2);
  await atlas.page.mouse.move(x + dx, y + dy);
  await atlas.page.mouse.up();
  await atlas.whenIdle();
}
async function turnWheel(atlas: Atlas): Promise<void> {
  const { x, y } = await inFree(atlas, 0.6, 0.6);
  await atlas.page.mouse.move(x, y);
  await atlas.page.mouse.wheel(0, -300);
}
async function zoomByWheel(atlas: Atlas): Promise<void> {
  const camera = (await atlas.api.state())["camera"];
  await turnWheel(atlas);
  await expect.poll(async () => (await atlas.api.state())["camera"]).not.toEqual(camera);
}
async function zoomByKeys(atlas: Atlas): Promise<void> {
  await atlas.map().getByRole("application").focus();
  for (const key of ["+", "+", "-"]) await atlas.press(key);
}

/** Three slides, each wandered from in every way: another region, a partner, a drag, the wheel, the keys. */
const wanderings: readonly (readonly [string, (atlas: Atlas) => Promise<void>])[] = [
  [
    "layout",
    async (atlas) => {
      await atlas.clickMap([124, 46.5]);
      expect((await atlas.api.state())["region"]).toBe("northeast");
      await drag(atlas, 60, 40);
      await zoomByKeys(atlas);
    },
  ],
  [
    "yunnan",
    async (atlas) => {
      await atlas.clickMap([105, 16.5]);
      expect(String((await atlas.api.state())["partner"])).toMatch(/^[A-Z]{2}$/);
      await drag(atlas, -80, 30);
      await zoomByWheel(atlas);
    },
  ],
  [
    "mohan-boten-close",
    async (atlas) => {
      await zoomByKeys(atlas);
      await drag(atlas, 50, -50);
      await atlas.api.go({ camera: [104, 33, 3.2] });
      await atlas.clickMap([90, 42]);
      expect((await atlas.api.state())["region"]).toBe("xinjiang");
      await zoomByWheel(atlas);
    },
  ],
];

describe.each(renderers)("on %s", (renderer) => {
  it.each(wanderings)("Backspace brings slide %s back exactly", async (id, wander) => {
    const atlas = await openAtlas({ hash: `slide=${id}&renderer=${renderer}` });
    const before = await shownBy(atlas);
    const look = renderer === "svg" ? await lookOf(atlas) : null;
    expect(await sign(atlas).count()).toBe(0);
    await wander(atlas);
    expect(await sign(atlas).isVisible()).toBe(true);
    const away = await shownBy(atlas);
    expect(away.pixels).not.toEqual(before.pixels);
    expect(away.state["slide"]).toBe(id);
    await atlas.press("Backspace");
    expect(await shownBy(atlas)).toEqual(before);
    expect(await sign(atlas).count()).toBe(0);
    if (look) expectSameLook(await lookOf(atlas), look);
    expect(atlas.problems()).toEqual([]);
  });
});

describe("the sign", () => {
  it.each(wanderings)("brings slide %s back exactly", async (id, wander) => {
    const atlas = await openAtlas({ hash: `slide=${id}&renderer=svg`, viewport: { width: 1024, height: 768 } });
    const before = await shownBy(atlas);
    const look = await lookOf(atlas);
    await wander(atlas);
    await sign(atlas).click();
    expect(await shownBy(atlas)).toEqual(before);
    expectSameLook(await lookOf(atlas), look);
  });

  it("names its key", async () => {
    const atlas = await openAtlas({ hash: "slide=yunnan&renderer=svg" });
    await zoomByKeys(atlas);
    expect(await sign(atlas).getAttribute("aria-keyshortcuts")).toBe("Backspace");
  });
});

describe("from a wandered slide", () => {
  it.each([
    ["PageDown", 1],
    ["PageUp", -1],
  ] as const)("%s goes to the neighbour exactly", async (key, by) => {
    for (const [id, wander] of wanderings) {
      const index = builtIn.slides.findIndex((slide) => slide.id === id) + by;
      const direct = await openAtlas({ hash: `slide=${builtIn.slides[index]?.id ?? ""}&renderer=svg` });
      const wanted = await shownBy(direct);
      const atlas = await openAtlas({ hash: `slide=${id}&renderer=svg` });
      await wander(atlas);
      await atlas.press(key);
      expect(await shownBy(atlas)).toEqual(wanted);
      expect(await sign(atlas).count()).toBe(0);
    }
  });

  it("PageDown right after the wheel goes to the next slide exactly", async () => {
    const direct = await openAtlas({ hash: "slide=northeast&renderer=svg" });
    const wanted = await shownBy(direct);
    const atlas = await openAtlas({ hash: "slide=yunnan&renderer=svg" });
    await turnWheel(atlas);
    await atlas.press("PageDown");
    // Long past the wheel's rest: a whole drawing of the map in between.
    await atlas.page.waitForFunction(
      (start) => performance.now() > start + 400,
      await atlas.page.evaluate(() => performance.now()),
    );
    expect(await shownBy(atlas)).toEqual(wanted);
  });

  it("the details of what was clicked stand over the map, and go with the return", async () => {
    const atlas = await openAtlas({ hash: "slide=layout&renderer=svg" });
    await atlas.clickMap([124, 46.5]);
    expect(await atlas.heading().innerText()).toContain("Northeast");
    await atlas.press("Backspace");
    expect(await atlas.details().count()).toBe(0);
  });

  it("a link keeps the wandering", async () => {
    const atlas = await openAtlas({ hash: "slide=layout&renderer=svg" });
    await atlas.clickMap([124, 46.5]);
    const away = await shownBy(atlas);
    await atlas.reload();
    expect(await shownBy(atlas)).toEqual(away);
    expect(await sign(atlas).isVisible()).toBe(true);
  });

  it("language is the room's: changing it is no wandering, and outlasts the return", async () => {
    const atlas = await openAtlas({ hash: "slide=layout&renderer=svg" });
    await atlas.press("l");
    expect(await atlas.page.locator(".off-slide").count()).toBe(0);
    await atlas.clickMap([124, 46.5]);
    await atlas.press("Backspace");
    expect(atlas.hash()).toBe("#slide=layout&lang=zh&renderer=svg");
  });
});
