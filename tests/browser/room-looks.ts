/** How a room sees the page: at each size of its screen, what is too small to read and what does not fit. */
import type { Atlas } from "../driver";

export const sizes = [
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
export type Size = (typeof sizes)[number];
const nameOfSize = ({ width, height }: Size): string => `${width} × ${height}`;
/** What a look finds wrong at each size. */
export async function atEverySize(
  atlas: Atlas,
  look: (size: Size) => Promise<readonly string[]>,
  of: readonly Size[] = sizes,
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of of) {
    await atlas.page.setViewportSize(size);
    // The window's new size reaches the page with its next frame.
    await atlas.page.evaluate((wanted) => {
      const until = (done: () => void): void => {
        if (innerWidth === wanted.width && innerHeight === wanted.height) requestAnimationFrame(() => requestAnimationFrame(done));
        else requestAnimationFrame(() => until(done));
      };
      return new Promise<void>(until);
    }, size);
    await atlas.whenIdle();
    for (const fault of await look(size)) faults.push(`${nameOfSize(size)}: ${fault}`);
  }
  return faults;
}

/** Texts that are seen and smaller than 1/50 of the height, with their size. */
export function smallTexts(atlas: Atlas): Promise<readonly string[]> {
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
export function clipped(atlas: Atlas): Promise<readonly string[]> {
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
