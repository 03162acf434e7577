// Wander and return: on a slide the map is as live as ever, and one key brings the slide back.
import { beforeAll, describe, expect, it } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import type { Box } from "../../driver/hand";
import { boxOf } from "../../driver/perceive";
import { regionIds } from "../atlas-facts";
import { distance, readPng } from "../png";
import { shownBy, slides, startOn } from "../slides";
import { drag, turnWheel, wanderings, zoomByKeys } from "./wanderings";

const renderers = ["svg", "webgl"] as const;
type Renderer = (typeof renderers)[number];
const sign = (atlas: Atlas) => atlas.briefing.sign;

/** One page for each renderer: outside the briefing nothing of it is left. */
const pages = new Map<Renderer, Atlas>();
beforeAll(async () => {
  // Pictures are compared on the twin alone.
  for (const [renderer, pixelRatio] of [
    ["svg", 1],
    ["webgl", 0.5],
  ] as const)
    pages.set(renderer, await openAtlas({ hash: `slide=opening&renderer=${renderer}`, pixelRatio }));
});
async function on(slide: string, renderer: Renderer = "svg"): Promise<Atlas> {
  const atlas = pages.get(renderer);
  if (!atlas) throw new Error("no page");
  await startOn(atlas, slide, `&renderer=${renderer}`);
  return atlas;
}

interface Look {
  readonly file: Buffer;
  /** Where the inset is in it, pixels; null while there is none. */
  readonly inset: Box | null;
}
/**
 * The map's pixels, with the pointer off it and no focus ring. Chromium draws only what changed, and smooths an edge by
 * what else is drawn with it: so everything is drawn anew first.
 */
async function lookOf(atlas: Atlas): Promise<Look> {
  await atlas.hand.moveAway();
  const file = await atlas.ground.shotDrawnAnew();
  if (!(await atlas.map.inset.isShown())) return { file, inset: null };
  const [map, { x, y, ...size }] = [await boxOf(atlas.map.area), await atlas.map.inset.box()];
  return { file, inset: { x: x - map.x, y: y - map.y, ...size } };
}
/** In the inset the map is drawn a second time; there Chromium smooths an edge by up to this much of 255 differently. */
const smoothing = 3;
/** In every pixel, but for smoothing in the inset; the same file holds the same pixels. */
function expectSameLook({ file, inset }: Look, wanted: Look): void {
  expect(inset).toEqual(wanted.inset);
  if (file.equals(wanted.file)) return;
  const [one, other] = [readPng(file), readPng(wanted.file)];
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  const isInInset = (x: number, y: number): boolean =>
    inset !== null && x >= inset.x && x < inset.x + inset.width && y >= inset.y && y < inset.y + inset.height;
  const differing: string[] = [];
  for (let y = 0; y < one.height; y += 1)
    for (let x = 0; x < one.width; x += 1) {
      const by = distance(one.at(x, y), other.at(x, y));
      if (by > (isInInset(x, y) ? smoothing : 0)) differing.push(`${x}, ${y} by ${by}`);
    }
  expect(differing.slice(0, 9)).toEqual([]);
}

describe.each(renderers)("on %s", (renderer) => {
  // On WebGL the longest; two shorter ones are in journeys-briefing.test.ts, in either edition.
  it.each(renderer === "svg" ? wanderings : wanderings.slice(-1))("Backspace brings slide %s back exactly", async (id, wander) => {
    const atlas = await on(id, renderer);
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

it(
  "from every slide: another region, a filter, a pan, and Backspace brings it back, in every pixel",
  { timeout: 360_000 },
  async () => {
    const atlas = await on("opening");
    for (const [index, { id, view }] of slides.entries()) {
      if (index > 0) await atlas.press("PageDown");
      const [before, look] = [await shownBy(atlas), await lookOf(atlas)];
      await atlas.api.go({ region: regionIds.find((region) => region !== view.region) ?? "", partner: "MN" });
      await drag(atlas, 60, 40);
      expect(await sign(atlas).isVisible()).toBe(true);
      await atlas.press("Backspace");
      expect([id, await shownBy(atlas)]).toEqual([id, before]);
      expectSameLook(await lookOf(atlas), look);
    }
  },
);

describe("the sign", () => {
  it("names its key, and brings the slide back exactly", async () => {
    const [[id, wander] = ["", zoomByKeys]] = wanderings;
    const atlas = await on(id);
    await atlas.resize({ width: 1024, height: 768 });
    const [before, look] = [await shownBy(atlas), await lookOf(atlas)];
    await wander(atlas);
    expect(await sign(atlas).getAttribute("aria-keyshortcuts")).toBe("Backspace");
    await sign(atlas).click();
    expect(await shownBy(atlas)).toEqual(before);
    expectSameLook(await lookOf(atlas), look);
    await atlas.resize({ width: 1366, height: 768 });
  });
});

describe("from a wandered slide", { timeout: 240_000 }, () => {
  it.each([
    ["PageDown", 1],
    ["PageUp", -1],
  ] as const)("%s goes to the neighbour exactly", async (key, by) => {
    for (const [id, wander] of wanderings) {
      const index = slides.findIndex((slide) => slide.id === id) + by;
      const wanted = await shownBy(await on(slides[index]?.id ?? ""));
      const atlas = await on(id);
      await wander(atlas);
      await atlas.press(key);
      expect(await shownBy(atlas)).toEqual(wanted);
      expect(await sign(atlas).count()).toBe(0);
    }
  });

  it("PageDown right after the wheel goes to the next slide exactly, and stays there", async () => {
    const wanted = await shownBy(await on("northeast"));
    const atlas = await openAtlas({ hash: "slide=yunnan&renderer=svg", clock: true });
    await turnWheel(atlas);
    await atlas.press("PageDown");
    // Long past the wheel's rest: what the wheel began would be written by now.
    await atlas.passTime(2);
    expect(await shownBy(atlas)).toEqual(wanted);
  });

  it("Backspace while the wheel rolls out brings the slide back, and it stays", async () => {
    const atlas = await on("yunnan");
    const wanted = await shownBy(atlas);
    await atlas.map.rollReturnAndRollOut({ partner: ["LA"] });
    expect(await shownBy(atlas)).toEqual(wanted);
    expect(await sign(atlas).count()).toBe(0);
  });

  it("the details of what was clicked stand over the map, and go with the return; a link keeps them", async () => {
    const atlas = await on("layout");
    await atlas.map.click([124, 46.5]);
    expect(await atlas.heading().innerText()).toContain("Northeast");
    const away = await shownBy(atlas);
    await atlas.reload();
    expect(await shownBy(atlas)).toEqual(away);
    expect(await sign(atlas).isVisible()).toBe(true);
    await atlas.press("Backspace");
    expect(await atlas.details().count()).toBe(0);
  });

  it("language is the room's: changing it is no wandering, and outlasts the return", async () => {
    const atlas = await on("layout");
    await atlas.press("l");
    expect(await sign(atlas).count()).toBe(0);
    await atlas.map.click([124, 46.5]);
    await atlas.press("Backspace");
    expect(atlas.hash()).toBe("#slide=layout&lang=zh&renderer=svg");
  });
});
