// Journey 3: a briefing, walked with a clicker from start to end and back, or jumped through. Jumping equals walking.
import { describe, expect, it } from "vitest";
import { slideWords } from "../../src/data/deck-words";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../driver";
import type { LonLat, ViewState } from "../page-api";

type Slide = (typeof builtIn.slides)[number];
type Lang = "en" | "zh";
const slides: readonly Slide[] = builtIn.slides;
const last = slides.length - 1;
const at = (index: number): Slide => {
  const slide = slides[index];
  if (!slide) throw new Error(`no slide ${index}`);
  return slide;
};
/** Two places far apart: together they fix the camera. */
const landmarks: readonly LonLat[] = [
  [87.6, 43.8],
  [101.6862, 21.1895],
];

/** What the room sees and what a link would hold. */
interface Shown {
  readonly hash: string;
  readonly state: ViewState;
  readonly title: string;
  readonly points: readonly string[];
  readonly pixels: readonly { readonly x: number; readonly y: number }[];
}
/** Names are kept on one line by word joiners. */
const plain = (text: string): string => text.replaceAll("\u2060", "");
async function shownBy(atlas: Atlas): Promise<Shown> {
  await atlas.whenIdle();
  return {
    hash: atlas.hash(),
    state: await atlas.api.state(),
    title: plain(await atlas.slide().getByRole("heading", { level: 1 }).innerText()),
    points: (await atlas.slide().locator(".slide-points").getByRole("listitem").allInnerTexts()).map(plain),
    pixels: await Promise.all(landmarks.map((place) => atlas.api.project(place))),
  };
}
/** Hash, state and words as the deck has them. */
function expectSlide(shown: Shown, slide: Slide, lang: Lang, tail: string): void {
  expect(shown.hash).toBe(`#slide=${slide.id}${tail}`);
  expect(shown.state).toMatchObject({ ...slide.view, slide: slide.id, lang });
  expect(shown.title).toBe(slideWords(slide.title, lang));
  expect(shown.points).toEqual(slide.points.map((point) => slideWords(point, lang)));
}
function expectSamePlaces(one: Shown, other: Shown): void {
  expect(one.hash).toBe(other.hash);
  expect(one.state).toEqual(other.state);
  for (const [index, { x, y }] of one.pixels.entries()) {
    const there = other.pixels[index] ?? { x: NaN, y: NaN };
    expect([one.hash, Math.hypot(x - there.x, y - there.y) < 0.5]).toEqual([one.hash, true]);
  }
}
const tailOf = (lang: Lang, renderer: string): string => `${lang === "en" ? "" : `&lang=${lang}`}&renderer=${renderer}`;

/** On, with PageDown alone, to a slide past the last. */
async function walk(atlas: Atlas): Promise<readonly Shown[]> {
  const seen = [await shownBy(atlas)];
  for (let step = 0; step < last; step += 1) {
    await atlas.press("PageDown");
    seen.push(await shownBy(atlas));
  }
  return seen;
}

describe("a clicker", () => {
  it.each([
    ["svg", 1920, 1080, "en"],
    ["svg", 1920, 1080, "zh"],
    ["svg", 1024, 768, "en"],
    ["svg", 1024, 768, "zh"],
    ["svg", 390, 844, "zh"],
    ["webgl", 1366, 768, "en"],
  ] as const)("goes through the deck and back: %s at %i × %i in %s", async (renderer, width, height, lang) => {
    const tail = tailOf(lang, renderer);
    const atlas = await openAtlas({ hash: `slide=opening${tail}`, viewport: { width, height } });
    expect(await atlas.api.renderer()).toBe(renderer);
    const there = await walk(atlas);
    for (const [index, shown] of there.entries()) expectSlide(shown, at(index), lang, tail);
    await atlas.press("PageDown");
    expectSamePlaces(await shownBy(atlas), there[last] as Shown);
    for (let index = last - 1; index >= 0; index -= 1) {
      await atlas.press("PageUp");
      const back = await shownBy(atlas);
      expectSlide(back, at(index), lang, tail);
      expectSamePlaces(back, there[index] as Shown);
    }
    await atlas.press("PageUp");
    expect(atlas.hash()).toBe(`#slide=opening${tail}`);
    expect(atlas.problems()).toEqual([]);
  });
});

describe("a slide", () => {
  it("is a region of its own, named by its title", async () => {
    const atlas = await openAtlas({ hash: "slide=guangxi&renderer=svg" });
    const slide = atlas.page.getByRole("region", { name: "Guangxi faces ASEAN", exact: true });
    expect(await slide.getAttribute("aria-roledescription")).toBe("slide");
    await atlas.press("l");
    const chinese = atlas.page.getByRole("region", { name: "广西：面向东盟", exact: true });
    expect(await chinese.getAttribute("aria-roledescription")).toBe("幻灯片");
  });

  it("is the same by a number and Enter, by a link in the page and by a link opened anew, as by walking", async () => {
    const tail = tailOf("en", "svg");
    const atlas = await openAtlas({ hash: `slide=opening${tail}` });
    const walked = await walk(atlas);
    const order = [11, 2, 9, 0, 7, 10, 4, 6, 1, 5, 8, 3];
    expect(order.toSorted((a, b) => a - b)).toEqual(slides.map((_slide, index) => index));
    for (const index of order) {
      for (const digit of String(index + 1)) await atlas.press(digit);
      await atlas.press("Enter");
      expectSamePlaces(await shownBy(atlas), walked[index] as Shown);
    }
    for (const index of order.toReversed()) {
      await atlas.setHash(`slide=${at(index).id}${tail}`);
      expectSamePlaces(await shownBy(atlas), walked[index] as Shown);
    }
    for (const index of [1, 9, 10]) {
      const fresh = await openAtlas({ hash: `slide=${at(index).id}${tail}` });
      expectSamePlaces(await shownBy(fresh), walked[index] as Shown);
    }
    expect(atlas.problems()).toEqual([]);
  });

  it("by a number past the end is the last", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg" });
    for (const key of ["9", "9", "Enter"]) await atlas.press(key);
    expect(atlas.hash()).toBe("#slide=sources&renderer=svg");
  });

  it("is a step in the history: Back shows the one before", async () => {
    const atlas = await openAtlas({ hash: "slide=xinjiang&renderer=svg" });
    await atlas.press("PageDown");
    await atlas.back();
    expectSlide(await shownBy(atlas), at(2), "en", tailOf("en", "svg"));
  });
});

describe("Present", () => {
  it("begins with the first slide", async () => {
    const atlas = await openAtlas({ hash: "renderer=svg" });
    await atlas.button("Present").click();
    await atlas.slide().waitFor();
    expectSlide(await shownBy(atlas), at(0), "en", tailOf("en", "svg"));
    expect(atlas.problems()).toEqual([]);
  });

  it("begins with the slide of the selected region", async () => {
    const atlas = await openAtlas({ hash: "region=yunnan&partner=LA&renderer=svg" });
    await atlas.button("Present").click();
    await atlas.slide().waitFor();
    expectSlide(await shownBy(atlas), at(4), "en", tailOf("en", "svg"));
  });
});

describe("a swipe on the words of a slide", () => {
  const viewport = { width: 1024, height: 768 };
  /** A finger from the middle of the words, so many pixels along and down. */
  async function swipe(atlas: Atlas, dx: number, dy: number): Promise<void> {
    const box = await atlas.slide().boundingBox();
    if (!box) throw new Error("no slide");
    const finger = await atlas.context.newCDPSession(atlas.page);
    const start = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await finger.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [start] });
    for (const share of [0.25, 0.5, 0.75, 1])
      await finger.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: [{ x: start.x + dx * share, y: start.y + dy * share }],
      });
    await finger.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    await atlas.whenIdle();
  }

  it("to the left goes on, to the right back", async () => {
    const atlas = await openAtlas({ hash: "slide=xinjiang&renderer=svg", touch: true, viewport });
    await swipe(atlas, -120, 10);
    await expect.poll(atlas.hash).toBe("#slide=guangxi&renderer=svg");
    await swipe(atlas, 120, -10);
    await expect.poll(atlas.hash).toBe("#slide=xinjiang&renderer=svg");
  });

  it("does nothing when it is short, or steep", async () => {
    const atlas = await openAtlas({ hash: "slide=xinjiang&renderer=svg", touch: true, viewport });
    await swipe(atlas, -30, 0);
    await swipe(atlas, -80, 120);
    expect(atlas.hash()).toBe("#slide=xinjiang&renderer=svg");
    await swipe(atlas, -120, 0);
    await expect.poll(atlas.hash).toBe("#slide=guangxi&renderer=svg");
  });
});

describe("the mouse wheel", () => {
  it("never turns a page", async () => {
    const atlas = await openAtlas({ hash: "slide=xinjiang&renderer=svg" });
    const words = await atlas.slide().boundingBox();
    if (!words) throw new Error("no slide");
    await atlas.page.mouse.move(words.x + words.width / 2, words.y + words.height / 2);
    for (const deltaY of [400, 400, -400]) await atlas.page.mouse.wheel(0, deltaY);
    await atlas.wheelMap([100, 35], -300);
    await expect.poll(async () => (await atlas.api.state())["camera"]).not.toBeNull();
    const state = await atlas.api.state();
    expect(state["slide"]).toBe("xinjiang");
    expect(await atlas.slide().getByRole("heading", { level: 1 }).innerText()).toBe("Xinjiang opens to the west");
  });
});
