// The room: read from the back row at every size, nothing clipped or covered, clean for axe, and steady over a long talk.
import { describe, expect, it } from "vitest";
import builtIn from "../../src/packs/border-zones-2021/deck.json";
import { openAtlas, type Atlas } from "../driver";
import { placeOf } from "./atlas-facts";

const sizes = [
  [1024, 768],
  [1366, 768],
  [1920, 1080],
] as const;
const { slides } = builtIn;

/** Texts that are seen and smaller than 1/50 of the height, with their size. */
function smallTexts(atlas: Atlas): Promise<readonly string[]> {
  return atlas.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    const isSeen = (element: Element): boolean => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      // Said, not seen: a pixel that is clipped away.
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { width, height } = one.getBoundingClientRect();
        if (getComputedStyle(one).overflow === "hidden" && (width <= 1 || height <= 1)) return false;
      }
      return true;
    };
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim() ?? "";
      const element = walker.currentNode.parentElement;
      if (text === "" || !element || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(element.tagName) || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const box = range.getBoundingClientRect();
      const isOnScreen = box.width > 0 && box.right > 0 && box.bottom > 0 && box.left < innerWidth && box.top < innerHeight;
      const size = parseFloat(getComputedStyle(element).fontSize);
      if (isOnScreen && size < innerHeight / 50 - 0.01) found.add(`${text.slice(0, 40)}: ${size.toFixed(1)} px`);
    }
    return [...found];
  });
}
/** What does not fit into the words of the slide. */
function clipped(atlas: Atlas): Promise<readonly string[]> {
  return atlas.slide().evaluate((slide) => {
    const outer = slide.getBoundingClientRect();
    const found = slide.scrollHeight > slide.clientHeight || slide.scrollWidth > slide.clientWidth ? ["the slide scrolls"] : [];
    for (const part of slide.querySelectorAll("h1, p, li")) {
      const range = document.createRange();
      range.selectNodeContents(part);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const fits = left >= outer.left && right <= outer.left + slide.clientWidth && top >= outer.top && bottom <= outer.bottom;
      if (!fits) found.push(part.textContent.slice(0, 40));
    }
    const points = slide.querySelector(".slide-points")?.getBoundingClientRect();
    const foot = slide.querySelector(".slide-foot")?.getBoundingClientRect();
    if (points && foot && points.bottom > foot.top) found.push("the points run into the foot");
    return found;
  });
}
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const boxOf = async (atlas: Atlas, selector: string): Promise<Box> => {
  const box = await atlas.page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not there`);
  return box;
};
const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;

/** Each slide in turn, by the clicker. */
async function onEverySlide(atlas: Atlas, look: (slide: (typeof slides)[number]) => Promise<void>): Promise<void> {
  for (const [index, slide] of slides.entries()) {
    if (index > 0) await atlas.press("PageDown");
    expect((await atlas.api.state())["slide"]).toBe(slide.id);
    await look(slide);
  }
}

describe.each(sizes)("at %i × %i", (width, height) => {
  const viewport = { width, height };
  for (const lang of ["en", "zh", "both"])
    it(`every slide in ${lang} is large enough to read, and whole`, async () => {
      const atlas = await openAtlas({ hash: `slide=opening&lang=${lang}&renderer=svg`, viewport });
      const faults: string[] = [];
      await onEverySlide(atlas, async ({ id }) => {
        for (const fault of [...(await smallTexts(atlas)), ...(await clipped(atlas))]) faults.push(`${id}: ${fault}`);
      });
      expect(faults).toEqual([]);
    });

  it("the subject of every slide lies in the free part of the map, with its name", async () => {
    const atlas = await openAtlas({ hash: "slide=opening&renderer=svg", viewport });
    const faults: string[] = [];
    await onEverySlide(atlas, async ({ id, view }) => {
      if (view.region === null) return;
      const free = await boxOf(atlas, ".free");
      const { x, y } = await atlas.api.project(placeOf(view.region));
      if (!holds(free, { x, y, width: 0, height: 0 })) faults.push(`${id}: the place`);
      const label = await atlas.page.locator(`.map-mark-region[data-strong] > .map-label`).boundingBox();
      if (!label || !holds(free, label)) faults.push(`${id}: the name`);
    });
    expect(faults).toEqual([]);
  });

  it("the details of a region that somebody asks about are read from the back row too", async () => {
    const atlas = await openAtlas({ hash: "slide=layout&renderer=svg", viewport });
    await atlas.api.go({ region: "northeast" });
    await atlas.heading().waitFor();
    expect(await smallTexts(atlas)).toEqual([]);
  });

  it("a region that somebody asks about is not covered by its details", async () => {
    const atlas = await openAtlas({ hash: "slide=layout&renderer=svg", viewport });
    await atlas.api.go({ region: "northeast" });
    const panel = await boxOf(atlas, ".panel-slot");
    const { x, y } = await atlas.api.project(placeOf("northeast"));
    expect(holds(await boxOf(atlas, ".free"), { x, y, width: 0, height: 0 })).toBe(true);
    expect(holds(panel, { x, y, width: 0, height: 0 })).toBe(false);
  });

  it.each([
    ["the overview", "o", "dialog[open]"],
    ["the key sheet", "?", "dialog[open]"],
    ["the code", "q", "dialog[open]"],
  ])("%s can be read from the back row", async (_what, key, selector) => {
    const atlas = await openAtlas({ hash: "slide=layout&renderer=svg", viewport });
    await atlas.press(key);
    await atlas.page.locator(selector).waitFor();
    expect(await smallTexts(atlas)).toEqual([]);
  });
});

it("regions and filters can be read from the back row", async () => {
  const atlas = await openAtlas({ hash: "slide=layout&renderer=svg", viewport: { width: 1024, height: 768 } });
  await atlas.press("r");
  await atlas.regions().waitFor();
  expect(await smallTexts(atlas)).toEqual([]);
});

describe("axe finds nothing", () => {
  it.each(["opening", "yunnan"])("on slide %s", async (id) => {
    const atlas = await openAtlas({ hash: `slide=${id}&renderer=svg` });
    expect(await violations(atlas)).toEqual([]);
  });
  it.each([
    ["in the overview", "o"],
    ["with the key sheet", "?"],
    ["with the code", "q"],
    ["with regions and filters", "r"],
  ])("%s", async (_what, key) => {
    const atlas = await openAtlas({ hash: "slide=yunnan&renderer=svg" });
    await atlas.press(key);
    expect(await violations(atlas)).toEqual([]);
  });
  it("on a black screen", async () => {
    const atlas = await openAtlas({ hash: "slide=yunnan&renderer=svg" });
    await atlas.press("b");
    expect(await violations(atlas)).toEqual([]);
  });
  it("on a slide that somebody wandered from", async () => {
    const atlas = await openAtlas({ hash: "slide=layout&renderer=svg" });
    await atlas.api.go({ region: "northeast", partner: "RU" });
    expect(await violations(atlas)).toEqual([]);
  });
});
const violations = async (atlas: Atlas): Promise<readonly string[]> =>
  (await atlas.axe()).map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`);

describe("a long talk", () => {
  /** Slides changed in the page, two frames each: the clock of 200 round trips would be the browser's, not the app's. */
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
        await frame();
      }
    }, times);
  // Software WebGL paints a slide in a quarter of a second: fewer of them there.
  it.each([
    ["svg", 176],
    ["webgl", 44],
  ] as const)(
    "leaves no nodes, listeners or canvases behind on %s after %i more slides",
    { timeout: 60_000 },
    async (renderer, more) => {
      const atlas = await openAtlas({ hash: `slide=opening&renderer=${renderer}` });
      const inside = await atlas.context.newCDPSession(atlas.page);
      const count = async () => {
        await atlas.whenIdle();
        await inside.send("HeapProfiler.collectGarbage");
        const { nodes, jsEventListeners } = await inside.send("Memory.getDOMCounters");
        const [inPage, canvases] = await atlas.page.evaluate(() => [
          document.querySelectorAll("*").length,
          document.querySelectorAll("canvas").length,
        ]);
        return { nodes, jsEventListeners, inPage: inPage ?? 0, canvases: canvases ?? 0 };
      };
      await change(atlas, 22);
      const early = await count();
      await change(atlas, more);
      const late = await count();
      expect(atlas.hash()).toBe(`#slide=opening&renderer=${renderer}`);
      expect(late.canvases).toBe(renderer === "svg" ? 0 : 1);
      expect([early.inPage, early.canvases]).toEqual([late.inPage, late.canvases]);
      // The garbage collector keeps a few nodes back; one node leaked by every slide would not fit in.
      expect(late.nodes - early.nodes).toBeLessThan(more / 2);
      expect(late.jsEventListeners - early.jsEventListeners).toBeLessThan(20);
      expect(atlas.problems()).toEqual([]);
    },
  );
});
