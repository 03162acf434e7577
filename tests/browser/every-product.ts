/** The product that the journeys are made on: each renderer, each edition, in the engine of the project. */
import { beforeAll, describe, expect, inject } from "vitest";
import { openAtlas, type Atlas } from "../driver";

export const editions = ["site", "one-file"] as const;
/** Without a screen Firefox has no WebGL, see the last test of journeys.test.ts; where there is one, FIREFOX_WEBGL=1 asks for these as well. */
const isTwinAlone = inject("engine") === "firefox" && process.env["FIREFOX_WEBGL"] !== "1";
const renderers = isTwinAlone ? (["svg"] as const) : (["svg", "webgl"] as const);
const product = renderers.flatMap((renderer) => editions.map((edition) => [renderer, edition] as const));

export interface Product {
  readonly renderer: (typeof product)[number][0];
  /** What every address ends with. */
  readonly tail: string;
  /** A page of the journey's own. */
  readonly open: (hash?: string, pixelRatio?: number) => Promise<Atlas>;
  /** The one page, for the journeys that leave nothing behind but their address. */
  readonly start: (hash?: string) => Promise<Atlas>;
  /** The pixel ratio where no picture is looked at. */
  readonly rough: number;
  /** All of them once; elsewhere those that stand for the others. */
  readonly some: <Item>(all: readonly Item[], standsForOthers: (item: Item) => boolean) => readonly Item[];
}

/** Registers the journeys for {webgl, svg} × {site, one file}, as far as the engine has them. */
export function onEveryProduct(journeys: (product: Product) => void): void {
  // Software WebGL paints slowly where two files are tested at a time.
  describe.each(product)("on %s, the %s", { timeout: 360_000 }, (renderer, edition) => {
    const tail = `renderer=${renderer}`;
    const open = async (hash = "", pixelRatio = 1): Promise<Atlas> => {
      const atlas = await openAtlas({ edition, hash: hash === "" ? tail : `${hash}&${tail}`, pixelRatio });
      expect(await atlas.api.renderer()).toBe(renderer);
      return atlas;
    };
    let page: Atlas;
    beforeAll(async () => {
      page = await open();
    });
    const start = async (hash = ""): Promise<Atlas> => {
      await page.hand.moveAway();
      await page.setHash(tail);
      if (hash !== "") await page.setHash(`${hash}&${tail}`);
      expect(await page.api.renderer()).toBe(renderer);
      return page;
    };
    const some = <Item>(all: readonly Item[], standsForOthers: (item: Item) => boolean): readonly Item[] =>
      inject("engine") === "chromium" && renderer === "svg" && edition === "site" ? all : all.filter(standsForOthers);
    journeys({ renderer, tail, open, start, rough: renderer === "webgl" ? 0.5 : 1, some });
  });
}
