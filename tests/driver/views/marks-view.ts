// The marks of a map, asked in one breath: which there are, and where they stand.
import type { Locator } from "playwright-core";
import type { Point } from "../hand";

/** A mark: where the thing itself stands, whatever side its name is on. */
export interface Spot extends Point {
  readonly id: string;
}

/** What is marked, like "region-yunnan". */
export const idsOf = (marks: Locator): Promise<readonly string[]> =>
  marks.evaluateAll((all) => all.map((mark) => mark.getAttribute("data-id") ?? ""));

export const spotsOf = (marks: Locator): Promise<readonly Spot[]> =>
  marks.evaluateAll((all) =>
    all.map((mark) => {
      const { x, y } = mark.getBoundingClientRect();
      return { id: mark.getAttribute("data-id") ?? "", x, y };
    }),
  );
