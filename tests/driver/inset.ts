// The inset: the window over the map that shows a part of it larger.
import type { Locator, Page } from "playwright-core";
import type { Box } from "./hand";
import { onMap } from "./look-ups";
import { boxOf } from "./perceive";
import { idsOf, spotsOf, type Spot } from "./views/marks-view";

export class InsetPart {
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }

  #frame = (): Locator => this.#page.locator(onMap.inset);
  isShown = async (): Promise<boolean> => (await this.#frame().count()) > 0;
  /** Where it stands in the window. @throws while there is none */
  box = (): Promise<Box> => boxOf(this.#frame());
  /** What is lit in it, like "region-yunnan". */
  lit = (): Promise<readonly string[]> => idsOf(this.#page.locator(`${onMap.insetMark}[data-lit]`));
  /** CSS pixels from line to line of each of its hatches, which lie on the map at the step that their meaning has. */
  hatchSteps = (): Promise<readonly number[]> =>
    this.#frame()
      .locator("pattern")
      .evaluateAll((patterns) =>
        patterns.map((pattern) => {
          const numbers = (text: string | null): number[] => (text?.match(/[\d.]+/g) ?? []).map(Number);
          const [, shrunk = NaN] = /scale\(([\d.e-]+)\)/.exec(pattern.getAttribute("patternTransform") ?? "") ?? [];
          const [grown = NaN] = numbers(pattern.closest("svg")?.querySelector("g")?.getAttribute("transform") ?? null);
          return Number(pattern.getAttribute("width")) * Number(shrunk) * grown;
        }),
      );
  /** Where its marks stand. */
  spots = (): Promise<readonly Spot[]> => spotsOf(this.#page.locator(onMap.insetMark));
}
