/**
 * The view state: one plain value that says everything about what is on screen. It is kept in the URL fragment, and every change is
 * a pure transition in this file. Field names are the URL's keys.
 */
import type { insetChoices, tables, views, worldviews } from "../data/choices";
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
export type InsetChoice = (typeof insetChoices)[number];
export type RendererName = (typeof renderers)[number];

/** Longitude, latitude (degrees, WGS 84) at the middle of the map's free part, and zoom (world = 512 · 2^zoom px). */
export type Camera = readonly [lon: number, lat: number, zoom: number];

/**
 * What the view shows, and what belongs to the room. A slide changes the former, never language, worldview, theme or renderer.
 * `view-keys.ts` says which key is which.
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
  /** The list that the table shows. */
  readonly table: TableName;
  /** What is drawn over the map besides the document's own content: `corridors`, and agreements by id. */
  readonly layers: readonly string[];
  /** Whether a window may show a crowded part of the map larger. */
  readonly inset: InsetChoice;
  /** null: derived from the selection. Set only when the user has moved the map. */
  readonly camera: Camera | null;
  /** The slide on screen; when set, the page is in a briefing. */
  readonly slide: string | null;
  readonly lang: Language;
  readonly worldview: Worldview;
  readonly theme: Theme;
  /** null: the machine decides. */
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
  inset: "auto",
  slide: null,
  camera: null,
  lang: "en",
  worldview: "international",
  theme: "light",
  renderer: null,
  kiosk: null,
};

/** Never gives −0, which the address cannot tell from 0. */
const round = (value: number, digits: number): number => Number(value.toFixed(digits)) + 0;

/** Four digits are 11 m, a tenth of a pixel at zoom 8.5. Near a close-up there are five, a quarter of a pixel at zoom 13. */
export function roundCamera([lon, lat, zoom]: Camera, { maxZoomAt }: CameraLimits): Camera {
  const digits = maxZoomAt([round(lon, 4), round(lat, 4)]) > zoomRange[1] ? 5 : 4;
  const at = [round(lon, digits), round(lat, digits)] as const;
  const largest = Math.floor(maxZoomAt(at) * 100) / 100;
  return [...at, Math.min(round(Math.max(zoom, zoomRange[0]), 2), largest)];
}

// A selection resets the camera: an explicit camera would show something else than what was chosen.
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
/** Points out a claim or a source, one at a time; null for neither. */
export const pointOut = (view: ViewState, what: { readonly claim?: ClaimId; readonly source?: SourceId } | null): ViewState => ({
  ...view,
  claim: what?.claim ?? null,
  source: what?.source ?? null,
});
/** Shows a source in the list of all sources. */
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
/** The selected zone or port. */
export function selectedSite({ zone, port }: Pick<ViewState, "zone" | "port">): Site | null {
  if (port !== null) return { kind: "port", id: port };
  return zone === null ? null : { kind: "zone", id: zone };
}
/** What is selected: the zone or port, else the region. */
export const selectedThing = (view: ViewState): Thing | null =>
  selectedSite(view) ?? (view.region === null ? null : { kind: "region", id: view.region });
const isFilter = ({ partner, measure, direction }: ViewState, { kind, id }: Thing): boolean =>
  (kind === "country" && partner.includes(id)) ||
  (kind === "measure" && measure === id) ||
  (kind === "direction" && direction === id);

/** Shows the thing on the map: selected, or as a filter, even if it was one before. */
export const showOnMap = (view: ViewState, thing: Thing, holder: RegionId | null): ViewState => ({
  ...(isFilter(view, thing) ? view : chooseThing(view, thing, holder)),
  view: "map",
});
export const showTable = (view: ViewState, table: TableName): ViewState => ({ ...view, table });
export const toggleInset = (view: ViewState): ViewState => ({ ...view, inset: view.inset === "auto" ? "off" : "auto" });
export const toggleLayer = (view: ViewState, layer: string): ViewState => ({ ...view, layers: toggled(view.layers, layer) });
export const showLayer = (view: ViewState, layer: string): ViewState =>
  view.layers.includes(layer) ? view : toggleLayer(view, layer);
/** @param day null: the pack's own date */
export const showAsOf = (view: ViewState, day: string | null): ViewState => ({ ...view, asof: day });
/**
 * Changes the language. The worldview follows it, unless one was chosen.
 * @param opensOn the worldview that each language opens with
 */
export function speak(
  view: ViewState,
  lang: Language,
  opensOn: Readonly<Record<Language, Worldview>>,
  chosen: Worldview | null,
): ViewState {
  return { ...view, lang, worldview: chosen ?? opensOn[lang] };
}
/** The value after this one; after the last comes the first. */
export const after = <T>(values: readonly T[], value: T): T => values[(values.indexOf(value) + 1) % values.length] ?? value;
export const showWorldview = (view: ViewState, worldview: Worldview): ViewState => ({ ...view, worldview });
export const clearFilters = (view: ViewState): ViewState => ({ ...view, ...emptyFilter });
/** Shows another view of the same state: what is selected, filtered and framed stays. */
export const showView = (view: ViewState, name: ViewName): ViewState => ({ ...pointOut(view, null), view: name });
export const moveCamera = (view: ViewState, camera: Camera, limits: CameraLimits): ViewState => ({
  ...view,
  camera: roundCamera(camera, limits),
});
export const homeCamera = (view: ViewState): ViewState => ({ ...view, camera: null });
