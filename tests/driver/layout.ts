// How the page is laid out: what cannot be reached, read or pressed; each as a list of faults, empty where all is well.
import type { Locator, Page } from "playwright-core";
import { inBriefing, onMap, onPage } from "./look-ups";

export class Layout {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  /**
   * Controls less than 44 px high or wide. Facts of details and documents are read rather than pressed; the slides' dots are as
   * high but narrower, since a dozen must stand in a row: the keys, a swipe and the overview do the same.
   */
  smallTargets = (): Promise<readonly string[]> =>
    this.#page.evaluate(
      ({ facts, dots }) =>
        [...document.querySelectorAll("button, summary, input, textarea, [role=option], [role=tab], a[href]")].flatMap(
          (element) => {
            const { width, height } = element.getBoundingClientRect();
            const isSeen =
              element.checkVisibility({ visibilityProperty: true }) && width > 1 && !element.matches("input[type=file]");
            if (!isSeen || element.closest(facts)) return [];
            const isNarrow = width < 43.5 && !element.closest(dots);
            return isNarrow || height < 43.5 ? [`${element.className} ${element.textContent}: ${width} × ${height}`] : [];
          },
        ),
      { facts: `${onPage.details}, .document-pane`, dots: inBriefing.dots },
    );

  /** Buttons that lie over the legend or the line of the boundaries, by name. */
  controlsOverFoot = (): Promise<readonly string[]> =>
    this.#page.locator(`${onMap.controls} button`).evaluateAll(
      (buttons, foot) =>
        buttons.flatMap((button) => {
          const box = button.getBoundingClientRect();
          const isOver = (part: Element): boolean => {
            const { left, right, top, bottom } = part.getBoundingClientRect();
            return box.width > 0 && right > left && left < box.right && box.left < right && top < box.bottom && box.top < bottom;
          };
          return [...document.querySelectorAll(foot)]
            .filter(isOver)
            .map((part) => `${button.getAttribute("title") ?? ""} over ${part.className}`);
        }),
      `${onMap.legend}, ${onMap.boundaries}, ${onMap.scale}`,
    );
  /** Buttons over the map that are seen but are less than so many pixels high or wide, or partly outside the map, by name. */
  smallMapControls = (leastPx: number): Promise<readonly string[]> =>
    this.#page.locator(`${onMap.controls} button`).evaluateAll(
      (buttons, [least, map]) => {
        const all = document.querySelector(String(map))?.getBoundingClientRect() ?? new DOMRect();
        return buttons.flatMap((button) => {
          const { width, height, left, right, top, bottom } = button.getBoundingClientRect();
          const isWithin = left >= all.left && right <= all.right && top >= all.top && bottom <= all.bottom;
          const isGood = width === 0 || (width >= Number(least) - 0.5 && height >= Number(least) - 0.5 && isWithin);
          return isGood ? [] : [`${button.getAttribute("title") ?? ""}: ${width} × ${height} at ${left}, ${top}`];
        });
      },
      [leastPx, onMap.map] as const,
    );

  /** What two fingers would zoom the page on: it or something around it must say no. The map zooms itself, and says no too. */
  zoomingParts = (): Promise<readonly string[]> =>
    this.#page.evaluate(() => {
      const lets = (element: Element): boolean => /auto|manipulation|pinch-zoom/.test(getComputedStyle(element).touchAction);
      const zooms = (element: Element): boolean => {
        for (let at: Element | null = element; at !== null; at = at.parentElement) if (!lets(at)) return false;
        return true;
      };
      return [...document.querySelectorAll("#root *")].flatMap((element) =>
        element.checkVisibility() && zooms(element) ? [`two fingers zoom ${element.tagName} ${element.className}`] : [],
      );
    });

  /** What scrolls inside something that scrolls too. */
  nestedScrollers = (): Promise<readonly string[]> =>
    this.#page.evaluate(() => {
      const doesScroll = (element: Element): boolean =>
        element.scrollHeight > element.clientHeight + 1 &&
        (element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowY));
      const scrollers = [...document.querySelectorAll("*")].filter(doesScroll);
      return scrollers.flatMap((outer) =>
        scrollers
          .filter((inner) => outer !== inner && outer.contains(inner))
          .map((inner) => `${inner.className} in ${outer.className}`),
      );
    });

  /** Controls that cannot be scrolled into the window, or that something else covers there. Closed parts hold none. */
  unreachable = (): Promise<readonly string[]> =>
    this.#page.locator("button, a[href], summary, input, [role=option]").evaluateAll(
      (all, elsewhere) =>
        all.flatMap((element) => {
          const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.closest(elsewhere) === null;
          if (!isSeen) return [];
          element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
          const box = element.getBoundingClientRect();
          // A link of several lines is pressed on any of them.
          const isHit = [...element.getClientRects()].some(({ left, top, width, height }) => {
            const hit = document.elementFromPoint(left + width / 2, top + height / 2);
            return hit !== null && (element.contains(hit) || hit.closest("label")?.contains(element) === true);
          });
          return isHit && box.left >= 0 && box.right <= innerWidth + 0.5
            ? []
            : [`${element.tagName} ${element.textContent.slice(0, 30)}`];
        }),
      `${onPage.searchLine}, ${onPage.skipLinks}`,
    );

  /** Buttons, headings and options whose text is wider than the box that shows it. */
  clippedWords = (): Promise<readonly string[]> =>
    this.#page.locator(`${onPage.app} :is(button, h1, h2, h3, h4, [role=option], li, dd)`).evaluateAll((all) =>
      all.flatMap((element) => {
        const style = getComputedStyle(element);
        // What is for screen readers only is clipped away on purpose.
        const isCut = style.overflow !== "visible" && style.clipPath === "none" && element.scrollWidth > element.clientWidth + 1;
        return isCut ? [element.textContent?.slice(0, 40) ?? ""] : [];
      }),
    );

  /** Buttons and options that are seen but have neither border, outline nor underline. */
  edgeless = (): Promise<readonly string[]> =>
    this.#page.locator("button, [role=option], [role=tab], input").evaluateAll((all) =>
      all.flatMap((element) => {
        const { borderTopStyle, borderTopWidth, outlineStyle, textDecorationLine } = getComputedStyle(element);
        const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
        const hasEdge = (borderTopStyle !== "none" && borderTopWidth !== "0px") || outlineStyle !== "none";
        const isInLine = element.matches("input") && getComputedStyle(element.parentElement ?? element).borderTopStyle !== "none";
        return isSeen && !hasEdge && textDecorationLine === "none" && !isInLine ? [element.outerHTML.slice(0, 100)] : [];
      }),
    );

  /** Buttons and options that are on. */
  chosen = (): Locator => this.#page.locator("[aria-pressed=true], [aria-selected=true], button[aria-current=true]");
  /** Filters and regions that are not. */
  notChosen = (): Locator => this.#page.locator(`${onPage.chip}[aria-pressed="false"], ${onPage.option}[aria-selected="false"]`);

  /** Buttons with a title beside a label: where both are the same words, they are read as a description after the name. */
  namedTwice = (): Promise<number> => this.#page.locator("button[aria-label][title]").count();

  /** How many CSS pixels the page could be scrolled sideways. */
  sideways = (): Promise<number> =>
    this.#page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  /** What is kept free for the regions while they load, less what they take. CSS pixels. */
  blankBelowRegions = (): Promise<number> =>
    this.#page.locator(onPage.rail).evaluate((rail) => {
      const last = Math.max(
        ...[...rail.querySelectorAll("button, [role=option]")].map((one) => one.getBoundingClientRect().bottom),
      );
      return rail.getBoundingClientRect().bottom - last;
    });

  /** Parts whose content is wider than they are. */
  tooWide = (selectors: readonly string[]): Promise<readonly string[]> =>
    this.#page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)].flatMap((box) => (box.scrollWidth > box.clientWidth + 1 ? box.className : [])),
      selectors.join(),
    );

  /** Until the window's new size has reached the page, with its next frame. */
  untilSized = (size: { readonly width: number; readonly height: number }): Promise<void> =>
    this.#page.evaluate((wanted) => {
      const until = (done: () => void): void => {
        if (innerWidth === wanted.width && innerHeight === wanted.height) requestAnimationFrame(() => requestAnimationFrame(done));
        else requestAnimationFrame(() => until(done));
      };
      return new Promise<void>(until);
    }, size);

  /** Texts that are seen and smaller than 1/50 of the height, with their size. */
  smallTexts = (): Promise<readonly string[]> =>
    this.#page.evaluate(() => {
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
