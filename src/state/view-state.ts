/**
 * The view state: one plain value that says everything about what is on screen. It lives in the URL fragment; every
 * change is one pure transition here. Field names are the URL's keys.
 */
import type { tables, views, worldviews } from "../data/choices";
import { zoomRange, type CameraLimits } from "../data/zoom-limits";
import type { ClaimId, CountryCode, DirectionId, MeasureId, PortId, RegionId, SourceId, ZoneId } from "../data/schema";
import type { Site } from "../model/holdings";
import type { LinkBasis } from "../model/links";
import { emptyFilter, type RegionFilter } from "../model/region-filter";
import type { Thing } from "../model/things";

export const languages = ["en", "zh", "both"] as const;
export const themes = ["light", "dark", "contrast"] as const;
export const renderers = ["webgl", "svg"] as const;
export type ViewName = (typeof views)[number];
export type TableName = (typeof tables)[number];
export type Language = (typeof languages)[number];
export type Worldview = (typeof worldviews)[number];
export type Theme = (typeof themes)[number];
export type RendererName = (typeof renderers)[number];

/** Longitude, latitude (degrees, WGS 84) of the middle of the free part of the map, and zoom (world = 512 · 2^zoom px). */
export type Camera = readonly [lon: number, lat: number, zoom: number];

/**
 * What the view shows, and what belongs to the room: a slide changes the first, never language, worldview, theme or
 * renderer. Which is which is said in `view-keys.ts`.
 */
export interface ViewState extends RegionFilter {
  /** A claim, or a row of the comparison, pointed out among the sources. */
  readonly claim: ClaimId | null;
  /** A source pointed out in their list. */
  readonly source: SourceId | null;
  readonly region: RegionId | null;
  readonly zone: ZoneId | null;
  readonly port: PortId | null;
  /** null: the pack's date. */
  readonly asof: string | null;
  readonly view: ViewName;
  /** Which of its lists the table shows. */
  readonly table: TableName;
  /** What is laid over the map besides what the document says: `corridors`, and agreements by id. */
  readonly layers: readonly string[];
  /** null: derived from the selection; set only after the user moved the map. */
  readonly camera: Camera | null;
  /** Present = briefing mode. */
  readonly slide: string | null;
  readonly lang: Language;
  readonly worldview: Worldview;
  readonly theme: Theme;
  /** null: whichever the machine draws well. */
  readonly renderer: RendererName | null;
  /** Seconds per slide. */
  readonly kiosk: number | null;
}

export const defaultView: ViewState = {
  region: null,
  ...emptyFilter,
  claim: null,
  source: null,
  zone: null,
  port: null,
  asof: null,
  view: "map",
  table: "regions",
  layers: [],
  slide: null,
  camera: null,
  lang: "en",
  worldview: "international",
  theme: "light",
  renderer: null,
  kiosk: null,
};

/** Zero has no sign here, as it has none in the address. */
const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** Four digits are 11 m, a tenth of a pixel at zoom 8.5; near a close-up five, a quarter of a pixel at 13. */
export function roundCamera([lon, lat, zoom]: Camera, { maxZoomAt }: CameraLimits): Camera {
  const digits = maxZoomAt([round(lon, 4), round(lat, 4)]) > zoomRange[1] ? 5 : 4;
  const at = [round(lon, digits), round(lat, digits)] as const;
  const largest = Math.floor(maxZoomAt(at) * 100) / 100;
  return [...at, Math.min(round(Math.max(zoom, zoomRange[0]), 2), largest)];
}

// A selection takes the camera with it: an explicit camera would show something else than what was chosen.
const selecting = { zone: null, port: null, camera: null } as const;

export const selectRegion = (view: ViewState, region: RegionId | null): ViewState => ({ ...view, ...selecting, region });
export const selectZone = (view: ViewState, zone: ZoneId, region: RegionId | null): ViewState => ({
  ...view,
  ...selecting,
  region,
  zone,
});
export const selectPort = (view: ViewState, port: PortId, region: RegionId | null): ViewState => ({
  ...view,
  ...selecting,
  region,
  port,
});

const toggled = <T>(values: readonly T[], value: T): readonly T[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

export const togglePartner = (view: ViewState, code: CountryCode): ViewState => ({ ...view, partner: toggled(view.partner, code) });
export const toggleBasis = (view: ViewState, basis: LinkBasis): ViewState => ({ ...view, basis: toggled(view.basis, basis) });
export const toggleDirection = (view: ViewState, id: DirectionId): ViewState => ({
  ...view,
  direction: view.direction === id ? null : id,
});
export const toggleMeasure = (view: ViewState, id: MeasureId): ViewState => ({ ...view, measure: view.measure === id ? null : id });
/** A claim or a source, one at a time; null for neither. */
export const pointOut = (view: ViewState, what: { readonly claim?: ClaimId; readonly source?: SourceId } | null): ViewState => ({
  ...view,
  claim: what?.claim ?? null,
  source: what?.source ?? null,
});
/** A source in the list of all. */
export const showSource = (view: ViewState, source: SourceId): ViewState => ({ ...pointOut(view, { source }), view: "sources" });
/**
 * Selects a region, zone or port; points out a claim; turns the others on or off as a filter.
 * @param holder the region that holds a zone or port
 */
export function chooseThing(view: ViewState, thing: Thing, holder: RegionId | null): ViewState {
  switch (thing.kind) {
    case "region":
      return selectRegion(view, thing.id);
    case "zone":
      return selectZone(view, thing.id, holder);
    case "port":
      return selectPort(view, thing.id, holder);
    case "country":
      return togglePartner(view, thing.id);
    case "measure":
      return toggleMeasure(view, thing.id);
    case "direction":
      return toggleDirection(view, thing.id);
    case "claim":
      return pointOut(view, { claim: thing.id });
  }
}
/** The zone or port that is selected. */
export function selectedSite({ zone, port }: Pick<ViewState, "zone" | "port">): Site | null {
  if (port !== null) return { kind: "port", id: port };
  return zone === null ? null : { kind: "zone", id: zone };
}
/** The region, zone or port that is selected: the narrowest of them. */
export const selectedThing = (view: ViewState): Thing | null =>
  selectedSite(view) ?? (view.region === null ? null : { kind: "region", id: view.region });
const isFilter = ({ partner, measure, direction }: ViewState, { kind, id }: Thing): boolean =>
  (kind === "country" && partner.includes(id)) ||
  (kind === "measure" && measure === id) ||
  (kind === "direction" && direction === id);

/** The thing on the map: selected, or a filter afterwards even if it was one before. */
export const showOnMap = (view: ViewState, thing: Thing, holder: RegionId | null): ViewState => ({
  ...(isFilter(view, thing) ? view : chooseThing(view, thing, holder)),
  view: "map",
});
export const showTable = (view: ViewState, table: TableName): ViewState => ({ ...view, table });
export const toggleLayer = (view: ViewState, layer: string): ViewState => ({ ...view, layers: toggled(view.layers, layer) });
export const showLayer = (view: ViewState, layer: string): ViewState =>
  view.layers.includes(layer) ? view : toggleLayer(view, layer);
/** @param day null: the pack's own date */
export const showAsOf = (view: ViewState, day: string | null): ViewState => ({ ...view, asof: day });
/**
 * The worldview goes along, unless one was chosen.
 * @param opensOn by language
 */
export function speak(
  view: ViewState,
  lang: Language,
  opensOn: Readonly<Record<Language, Worldview>>,
  chosen: Worldview | null,
): ViewState {
  return { ...view, lang, worldview: chosen ?? opensOn[lang] };
}
/** The next of a few, the first behind the last. */
export const after = <T>(values: readonly T[], value: T): T => values[(values.indexOf(value) + 1) % values.length] ?? value;
export const showWorldview = (view: ViewState, worldview: Worldview): ViewState => ({ ...view, worldview });
export const clearFilters = (view: ViewState): ViewState => ({ ...view, ...emptyFilter });
/** Another face of the same state: what is selected, filtered and framed stays. */
export const showView = (view: ViewState, name: ViewName): ViewState => ({ ...pointOut(view, null), view: name });
export const moveCamera = (view: ViewState, camera: Camera, limits: CameraLimits): ViewState => ({
  ...view,
  camera: roundCamera(camera, limits),
});
export const homeCamera = (view: ViewState): ViewState => ({ ...view, camera: null });
