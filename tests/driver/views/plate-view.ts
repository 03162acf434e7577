// The map as a picture: every name on it, and all that lies over it, asked in one breath. Client pixels.
import type { Page } from "playwright-core";
import type { ApiWindow, LonLat, MapName } from "../../page-api";
import { onMap, onPage } from "../look-ups";

/** As `getBoundingClientRect` gives it. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** The inset's frame. */
export interface InsetView extends Rect {
  /** How its ground is drawn: client pixels = scale × unit + x or y. */
  readonly ground: { readonly scale: number; readonly x: number; readonly y: number };
  /** Its own dots and diamonds. */
  readonly symbols: readonly Rect[];
}
export interface PlateView {
  readonly names: readonly MapName[];
  /** The places that were asked for. */
  readonly pixels: readonly { readonly x: number; readonly y: number }[];
  readonly map: Rect;
  /** The part of it that no panel covers. */
  readonly free: Rect;
  /** Panels, legend, controls, scale: what would hide a name. */
  readonly over: readonly (Rect & { readonly what: string })[];
  /** Dots and diamonds of the map itself. */
  readonly symbols: readonly Rect[];
  /** Null where there is no inset. */
  readonly inset: InsetView | null;
  /** CSS pixels of one em of the map's names. */
  readonly em: number;
}

const coverings = [onMap.controls, onMap.legend, onMap.legendToggle, onMap.boundaries, onMap.scale, onMap.bar, onPage.panel];

/** @param places to tell the pixels of */
export const plateView = (page: Page, places: readonly LonLat[]): Promise<PlateView> =>
  page.evaluate(
    ({ wanted, selectors }) => {
      const { gatewayAtlas } = globalThis as unknown as ApiWindow;
      const rectOf = (element: Element): Rect => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y, width, height };
      };
      const seen = (selector: string): readonly Element[] =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }));
      const frame = document.querySelector(selectors.inset);
      const ground = frame?.querySelector<SVGGElement>("svg > g")?.getScreenCTM();
      const marks = document.querySelector(selectors.marks);
      return {
        names: gatewayAtlas.names(),
        pixels: wanted.map((place) => gatewayAtlas.project(place)),
        map: rectOf(document.querySelector(selectors.map) as Element),
        free: rectOf(document.querySelector(selectors.free) as Element),
        over: selectors.over.flatMap((what) =>
          // A row of buttons covers no more than its buttons.
          seen(what === selectors.controls || what === selectors.bar ? `${what} > *` : what).map((one) => ({
            what,
            ...rectOf(one),
          })),
        ),
        symbols: seen(selectors.symbol).map(rectOf),
        inset:
          frame && ground
            ? {
                ...rectOf(frame),
                ground: { scale: ground.a, x: ground.e, y: ground.f },
                symbols: seen(selectors.insetSymbol).map(rectOf),
              }
            : null,
        em: parseFloat(marks ? getComputedStyle(marks).fontSize : ""),
      };
    },
    {
      wanted: places,
      selectors: {
        inset: onMap.inset,
        map: onMap.map,
        free: onMap.free,
        marks: onMap.marks,
        symbol: onMap.symbol,
        insetSymbol: onMap.insetSymbol,
        controls: onMap.controls,
        bar: onMap.bar,
        over: coverings,
      },
    },
  );
