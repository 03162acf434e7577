// The map's buttons and its scale: where they are, and what they cover.
import type { Locator, Page } from "playwright-core";
import { onMap } from "./look-ups";

export class MapButtons {
  readonly #page: Page;
  readonly #area: Locator;
  constructor(page: Page, area: Locator) {
    this.#page = page;
    this.#area = area;
  }

  /** What the scale bar says; null where there is none. */
  scale = async (): Promise<string | null> => {
    const bar = this.#page.locator(onMap.scale);
    return (await bar.count()) > 0 ? await bar.textContent() : null;
  };
  /** Buttons that lie over the legend or the line of the boundaries, by name. */
  overFoot = (): Promise<readonly string[]> =>
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
  small = (leastPx: number): Promise<readonly string[]> =>
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
  /** Pans by the pad, which opens first. */
  pan = async (name: string): Promise<void> => {
    if (!(await this.#page.locator(onMap.pad).isVisible())) await this.#area.getByRole("button", { name: "Move the map" }).click();
    await this.#area.getByRole("button", { name }).click();
  };
}
