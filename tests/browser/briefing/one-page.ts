/** One page for a file's tests of the briefing. */
import { beforeAll } from "vitest";
import { openAtlas, type Atlas } from "../../driver";
import { startOn } from "../slides";

/**
 * Opens the page before the tests of the file, on the twin. Outside the briefing nothing of it is left, so every test begins anew.
 * @returns the way to a slide
 */
export function openOnePage(): (slide: string) => Promise<Atlas> {
  let page: Atlas;
  beforeAll(async () => {
    page = await openAtlas({ hash: "slide=opening&renderer=svg" });
  });
  return async (slide) => {
    await startOn(page, slide, "&renderer=svg");
    return page;
  };
}
