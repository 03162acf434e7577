// What the room sees, as a whole: asked in one breath, or looked through for what is cut off or covered.
import type { Page } from "playwright-core";
import type { ApiWindow, LonLat, ViewState } from "../../page-api";
import { inBriefing, onMap, onPage } from "../look-ups";

export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** What the room sees and what a link would hold. */
export interface Shown {
  readonly hash: string;
  readonly state: ViewState;
  /** Names are kept on one line by word joiners: left out here. */
  readonly title: string;
  readonly points: readonly string[];
  /** Where the places that were asked for are, client pixels. */
  readonly pixels: readonly { readonly x: number; readonly y: number }[];
  readonly stage: Edges;
  /** The part of the map that nothing covers. */
  readonly free: Edges;
}

export class RoomView {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  /** All of it, asked in one breath. @param places to tell the pixels of */
  shown = (places: readonly LonLat[]): Promise<Shown> =>
    this.#page.evaluate(
      ({ wanted, slide, slidePoints, stage, free }) => {
        const { gatewayAtlas } = globalThis as unknown as ApiWindow;
        const textOf = (element: Element | null): string =>
          ((element as HTMLElement | null)?.innerText ?? "").replaceAll("\u2060", "");
        const boxOf = (selector: string): Edges => {
          const { left, top, right, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
          return { left, top, right, bottom };
        };
        return {
          hash: location.hash,
          state: { ...gatewayAtlas.state },
          title: textOf(document.querySelector(`${slide} h1`)),
          points: [...document.querySelectorAll(`${slide} ${slidePoints} li`)].map(textOf),
          pixels: wanted.map((place) => gatewayAtlas.project(place)),
          stage: boxOf(stage),
          free: boxOf(free),
        };
      },
      { wanted: places, ...inBriefing, stage: onMap.stage, free: onMap.free },
    );

  /** What does not fit into the words of the slide. */
  clipped = (): Promise<readonly string[]> =>
    this.#page.locator(inBriefing.slide).evaluate((slide, { slidePoints, slideFoot }) => {
      const outer = slide.getBoundingClientRect();
      const found = slide.scrollHeight > slide.clientHeight || slide.scrollWidth > slide.clientWidth ? ["the slide scrolls"] : [];
      for (const part of slide.querySelectorAll("h1, p, li")) {
        const range = document.createRange();
        range.selectNodeContents(part);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const fits = left >= outer.left && right <= outer.left + slide.clientWidth && top >= outer.top && bottom <= outer.bottom;
        if (!fits) found.push(part.textContent.slice(0, 40));
      }
      const points = slide.querySelector(slidePoints)?.getBoundingClientRect();
      const foot = slide.querySelector(slideFoot)?.getBoundingClientRect();
      if (points && foot && points.bottom > foot.top) found.push("the points run into the foot");
      return found;
    }, inBriefing);

  /**
   * What lies over the subject, or over its name: panels, the words of the slide, the window's edge.
   * @param corners of what the subject covers @param mustBeNamed the close-up of a zone has names of its own
   */
  covering = (corners: readonly LonLat[], mustBeNamed: boolean): Promise<readonly string[]> =>
    this.#page.evaluate(
      ({ places, isNamed, nameOfSubject, over }) => {
        const { gatewayAtlas } = globalThis as unknown as ApiWindow;
        const points = places.map((corner) => gatewayAtlas.project(corner));
        const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
        const subject = { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
        const name = document.querySelector(nameOfSubject)?.getBoundingClientRect();
        const found: string[] = [];
        if (!name && isNamed) found.push("the subject has no name");
        for (const [what, box] of [["the subject", subject] as const, ["its name", name ?? subject] as const]) {
          if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight)
            found.push(`${what} leaves the window`);
          for (const panel of document.querySelectorAll(over)) {
            const { left, top, right, bottom, width } = panel.getBoundingClientRect();
            const isOver = width > 0 && box.left < right && box.right > left && box.top < bottom && box.bottom > top;
            if (isOver) found.push(`${panel.className || panel.tagName} lies over ${what}`);
          }
        }
        return found;
      },
      {
        places: corners,
        isNamed: mustBeNamed,
        nameOfSubject: `${onMap.mark}[data-id^="region-"][data-strong] > ${onMap.label}`,
        over: [
          ...[inBriefing.slide, onPage.rail, onPage.panel, inBriefing.notes, `${inBriefing.editor}[open]`],
          ...[onMap.legend, onMap.boundaries],
        ].join(),
      },
    );
}
