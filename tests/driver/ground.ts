// The ground of the map: what the twin draws, whether it is seen or stands behind WebGL, and what WebGL draws on.
import type { Locator, Page } from "playwright-core";
import { inTwin, onMap, onPage } from "./look-ups";
import type { LonLat } from "../page-api";
import type { MarkKind } from "./map";
import type { ScriptApi } from "./script-api";

export class Ground {
  readonly #page: Page;
  readonly #api: ScriptApi;
  constructor(page: Page, api: ScriptApi) {
    this.#page = page;
    this.#api = api;
  }

  twin = (): Locator => this.#page.locator(onMap.twin);
  /** All regions, as one drawing. */
  regions = (): Locator => this.#page.locator(inTwin.regions);
  region = (id: string): Locator => this.regions().locator(`> [data-id="${id}"]`);
  regionShapes = (): Locator => this.#page.locator(inTwin.region);
  countries = (): Locator => this.#page.locator(inTwin.land);
  arrows = (): Locator => this.#page.locator(inTwin.arrow);
  /** Letters in the longest outline: fine geometry has more. */
  longestOutline = (): Promise<number> =>
    this.countries().evaluateAll((all) => Math.max(...all.map((path) => path.getAttribute("d")?.length ?? 0)));
  /** The colours of sea and land. */
  colours = (): Promise<readonly string[]> =>
    this.#page.evaluate(
      ({ stage, lands }) => [
        getComputedStyle(document.querySelector(stage) as Element).backgroundColor,
        document.querySelector(lands)?.getAttribute("fill") ?? "",
      ],
      { stage: onMap.stage, lands: inTwin.lands },
    );

  /** Borders that only the international worldview draws, in the picture that the page opens with. */
  stillInternational = (): Locator => this.#page.locator(`${onMap.plate} ${inTwin.lines} > [data-id="borders-international"]`);
  /** A name in the picture that the page opens with. */
  stillName = (kind: MarkKind, id: string, lang: "en" | "zh"): Locator =>
    this.#page.locator(`${onMap.plate} ${onMap.mark}[data-id="${kind}-${id}"] [lang="${lang}"]`);

  /** What WebGL draws on. */
  canvas = (): Locator => this.#page.locator(`${onMap.ground} ${onMap.canvas}`);
  canvasWidth = (): Promise<number> => this.canvas().evaluate((one: HTMLCanvasElement) => one.width);

  /** Leaves the ground alone: names may lie where a colour is looked at. */
  hideWhatLiesOver = (): Promise<void> =>
    this.#page.evaluate((selector) => {
      // A constructed sheet: the page's security policy refuses a style element.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`${selector} { visibility: hidden !important }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, [onMap.marks, onMap.controls, onMap.bar, onMap.foot, onPage.panel, onPage.notices].join());

  /**
   * All of the map as a PNG, with no focus ring. Chromium draws only what changed, and smooths an edge by what else is drawn with
   * it: so everything is drawn anew first.
   */
  async shotDrawnAnew(): Promise<Buffer> {
    await this.#page.evaluate(async (map) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const stage = document.querySelector<HTMLElement>(map);
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (const visibility of ["hidden", ""]) {
        stage?.style.setProperty("visibility", visibility);
        await frame();
        await frame();
      }
    }, onMap.map);
    await this.#api.whenIdle();
    return this.#page.locator(onMap.map).screenshot({ animations: "disabled" });
  }

  /** Addresses at which no map is shown, out of many that follow each other quickly. */
  blankAt = (fragments: readonly string[]): Promise<readonly string[]> =>
    this.#page.evaluate(
      async ({ all, land, failure, map }) => {
        const empty: string[] = [];
        for (const [index, one] of all.entries()) {
          location.hash = one;
          if (index % 10 === 0) await new Promise((done) => requestAnimationFrame(done));
          else await new Promise((done) => setTimeout(done));
          const hasGround = document.querySelectorAll(land).length > 100;
          const hasMap = document.querySelector(failure) === null && document.querySelector(map) !== null;
          if (!hasGround || !hasMap) empty.push(one);
        }
        return empty;
      },
      { all: fragments, land: `${onMap.twin} ${inTwin.lands} > *`, failure: onPage.failure, map: onMap.map },
    );

  /** The map's picture by `gatewayAtlas.snapshot`: its kind, and the colours where some places are. */
  snapshotColours = (places: readonly LonLat[]): Promise<{ type: string; colours: readonly (readonly number[])[] }> =>
    this.#page.evaluate(
      async ({ wanted, stageOf }) => {
        const { gatewayAtlas } = window as unknown as {
          gatewayAtlas: { snapshot(): Promise<Blob>; project(lonLat: LonLat): { x: number; y: number } };
        };
        const stage = document.querySelector(stageOf)?.getBoundingClientRect();
        const blob = await gatewayAtlas.snapshot();
        const image = new Image();
        image.src = URL.createObjectURL(blob);
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = stage?.width ?? 0;
        canvas.height = stage?.height ?? 0;
        const context = canvas.getContext("2d");
        context?.drawImage(image, 0, 0, canvas.width, canvas.height);
        const colours = wanted.map((lonLat) => {
          const { x, y } = gatewayAtlas.project(lonLat);
          const [left, top] = [Math.round(x - (stage?.left ?? 0)), Math.round(y - (stage?.top ?? 0))];
          return [...(context?.getImageData(left, top, 1, 1).data ?? [])].slice(0, 3);
        });
        return { type: blob.type, colours };
      },
      { wanted: places, stageOf: onMap.stage },
    );
}
