// The map: what stands on it, what is said of it, and a hand on it.
import type { Locator, Page } from "playwright-core";
import type { ApiWindow, LonLat, ViewState } from "../page-api";
import { middleOf, type Box, type Hand, type Point } from "./hand";
import { InsetPart } from "./inset";
import { inTwin, onMap, onPage } from "./look-ups";
import { boxOf } from "./perceive";
import { idsOf, spotsOf, type Spot } from "./views/marks-view";
import { plateView, type PlateView } from "./views/plate-view";
import type { ScriptApi } from "./script-api";

/** Kinds of what is marked on the map, as the pack has them. */
export type MarkKind = "region" | "country" | "zone" | "port" | "corridor";

export class MapPart {
  readonly #page: Page;
  readonly #api: ScriptApi;
  readonly #hand: Hand;
  readonly inset: InsetPart;
  /** All of it, panels over it included. */
  readonly area: Locator;
  /** What takes keys and pointers. */
  readonly surface: Locator;
  readonly legend: Locator;
  /** The line that says whose boundaries are drawn. */
  readonly boundaries: Locator;
  /** Legend and boundaries. */
  readonly foot: Locator;

  constructor(page: Page, api: ScriptApi, hand: Hand) {
    this.#page = page;
    this.#api = api;
    this.#hand = hand;
    this.inset = new InsetPart(page);
    this.area = page.getByRole("region", { name: "Map", exact: true });
    this.surface = page.getByRole("application");
    this.legend = this.area.getByRole("list", { name: "Legend" });
    this.boundaries = page.locator(onMap.boundaries);
    this.foot = page.locator(onMap.foot);
  }

  /** Marks the lines of the legend. @returns whether each line then is one of those that were marked */
  watchLegend = async (): Promise<() => Promise<readonly boolean[]>> => {
    const lines = this.legend.getByRole("listitem");
    await lines.evaluateAll((all) => {
      for (const line of all) line.setAttribute("data-seen", "");
    });
    return () => lines.evaluateAll((all) => all.map((line) => line.hasAttribute("data-seen")));
  };
  /** All names and what lies over them, asked in one breath. @param places to tell the pixels of */
  plate = (places: readonly LonLat[]): Promise<PlateView> => plateView(this.#page, places);
  /** Every word on it. */
  words = async (): Promise<string> => (await this.area.textContent()) ?? "";
  /** What it shows, told in words. */
  described = async (): Promise<string> => {
    const id = (await this.#page.locator(onMap.map).getAttribute("aria-describedby")) ?? "";
    return (await this.#page.locator(`[id="${id}"]`).textContent()) ?? "";
  };
  /** Those words are said by themselves, whenever they change. */
  isDescriptionAnnounced = async (): Promise<boolean> => {
    const id = (await this.#page.locator(onMap.map).getAttribute("aria-describedby")) ?? "";
    const aloud = ":is([aria-live], [role=status])";
    return (await this.#page.locator(`${aloud} [id="${id}"], ${aloud}[id="${id}"]`).count()) > 0;
  };
  /** false once it shows what the state says. */
  isBusy = async (): Promise<boolean> => (await this.area.getAttribute("aria-busy")) !== "false";
  /** What the scale bar says; null where there is none. */
  scale = async (): Promise<string | null> => {
    const bar = this.#page.locator(onMap.scale);
    return (await bar.count()) > 0 ? await bar.textContent() : null;
  };
  /** Pans by the pad, which opens first. */
  pan = async (name: string): Promise<void> => {
    if (!(await this.#page.locator(onMap.pad).isVisible())) await this.area.getByRole("button", { name: "Move the map" }).click();
    await this.area.getByRole("button", { name }).click();
  };
  zoomIn = (): Promise<void> => this.area.getByRole("button", { name: "Zoom in" }).click();

  /** The name of a thing on the map. */
  nameOf = (kind: MarkKind, id: string): Locator => this.#page.locator(`${onMap.mark}[data-id="${kind}-${id}"] ${onMap.label}`);
  /** A name by its words. */
  named = (words: string): Locator => this.#page.locator(onMap.marks).getByText(words).first();
  /** All names of the map itself. */
  names = (): Locator => this.#page.locator(onMap.label);
  /** Colours of the regions in the legend. */
  swatches = (): Locator => this.#page.locator(`${onMap.legend} ${onMap.swatch}`);
  /** Symbols of ports: in the legend, on the map, and in the details. */
  portSymbols = (): Readonly<Record<"legend" | "map" | "details", Locator>> => ({
    legend: this.#page.locator(`${onMap.legend} ${onMap.portSymbol}`),
    map: this.#page.locator(`${onMap.marks} ${onMap.portSymbol}`),
    details: this.#page.locator(onPage.portGlyph),
  });
  /** What is marked, like "zone-khorgos". */
  marked = (kind: MarkKind): Promise<readonly string[]> => this.#idsOf(`${onMap.mark}[data-id^="${kind}-"]`);
  /** The units of the twin that are hatched, each with the way its lines run, like "rising-LA". */
  hatched = (): Promise<readonly string[]> => this.#idsOf(inTwin.hatch);
  /** What is lit, like "region-yunnan". */
  lit = (): Promise<readonly string[]> => this.#idsOf(`${onMap.mark}[data-lit]`);
  #idsOf = (selector: string): Promise<readonly string[]> => idsOf(this.area.locator(selector));

  /** Where the marks stand. */
  spots = (): Promise<readonly Spot[]> => spotsOf(this.#page.locator(onMap.mark));
  /** Middles of the names that are shown. */
  nameSpots = (ids: readonly string[]): Promise<readonly Spot[]> =>
    this.#page.locator(onMap.mark).evaluateAll(
      (all, { wanted, label }) =>
        all.flatMap((mark) => {
          const id = mark.getAttribute("data-id") ?? "";
          const box = mark.querySelector(label)?.getBoundingClientRect();
          return box && box.width > 0 && wanted.includes(id) ? [{ id, x: box.x + box.width / 2, y: box.y + box.height / 2 }] : [];
        }),
      { wanted: ids, label: onMap.label },
    );
  /** Names and marks that lie under a box of the window. */
  namesUnder = (box: Box): Promise<readonly string[]> =>
    this.#page.locator(`${onMap.mark} ${onMap.label}, ${onMap.mark}`).evaluateAll(
      (all, { x, y, width, height }) =>
        all
          .filter((mark) => getComputedStyle(mark).visibility !== "hidden")
          .map((mark) => ({ text: mark.textContent, box: mark.getBoundingClientRect() }))
          .filter(({ box: of }) => of.width > 0 && of.left < x + width && of.right > x && of.top < y + height && of.bottom > y)
          .map(({ text }) => text),
      { ...box },
    );

  /** The part that nothing covers. */
  freeBox = (): Promise<Box> => boxOf(this.#page.locator(onMap.free));
  /** A point inside of it, as a share of its size: no panel and hardly a name lies there. */
  async freePoint(shareX: number, shareY: number): Promise<Point> {
    const { x, y, width, height } = await this.freeBox();
    return { x: x + width * shareX, y: y + height * shareY };
  }

  async click(lonLat: LonLat): Promise<void> {
    await this.#hand.click(await this.#api.project(lonLat));
    await this.#api.whenIdle();
  }
  /** Where a name stands. */
  async clickName(words: string): Promise<void> {
    const name = this.named(words);
    await name.waitFor();
    await this.#hand.click(middleOf(await boxOf(name)));
  }
  async hover(lonLat: LonLat): Promise<void> {
    await this.#hand.moveTo(await this.#api.project(lonLat));
  }
  /** Needs `touch: true`. */
  async tap(lonLat: LonLat): Promise<void> {
    await this.#hand.tap(await this.#api.project(lonLat));
    await this.#api.whenIdle();
  }
  /** Two presses by "mouse" or "touch". */
  async doubleClick(lonLat: LonLat, pointerType: string): Promise<void> {
    await this.#hand.doubleClick(await this.#api.project(lonLat), pointerType);
    await this.#api.whenIdle();
  }
  /** Drags the picture by some CSS pixels, starting at a place, and lets go. */
  async drag(lonLat: LonLat, dx: number, dy: number): Promise<void> {
    await this.#hand.drag(await this.#api.project(lonLat), dx, dy);
    await this.#api.whenIdle();
  }
  /** Turns the wheel over a place; negative zooms in. */
  async wheel(lonLat: LonLat, deltaY: number): Promise<void> {
    await this.hover(lonLat);
    await this.#hand.turnWheel(deltaY);
    await this.#api.whenIdle();
  }
  /** In one breath, with no pause in which another turn of the wheel might begin: the wheel turns, Backspace, it rolls out. */
  async rollReturnAndRollOut(wander: ViewState): Promise<void> {
    await this.surface.evaluate((map, to) => {
      const { left, top, width, height } = map.getBoundingClientRect();
      const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
      const roll = (): void => void map.dispatchEvent(new WheelEvent("wheel", { ...at, deltaY: -120 }));
      (globalThis as unknown as ApiWindow).gatewayAtlas.go(to);
      roll();
      map.dispatchEvent(new KeyboardEvent("keydown", { key: "Backspace", bubbles: true, cancelable: true }));
      roll();
      roll();
    }, wander);
  }
  /** Two fingers move around a place until their distance has grown by `factor`. Needs `touch: true`. */
  async pinch(lonLat: LonLat, factor: number): Promise<void> {
    await this.#hand.pinch(await this.#api.project(lonLat), factor);
    await this.#api.whenIdle();
  }
}
