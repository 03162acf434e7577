/** The parts of a scene: plain values with final colours; longitude then latitude, degrees. */
import type { Worldview } from "../../state/view-state";
import type { Palette } from "./palette";

export type Dash = "solid" | "dashed" | "dotted";

export interface SceneRegion {
  readonly id: string;
  readonly fill: string;
  readonly stroke: string;
  /** CSS pixels. */
  readonly strokeWidth: number;
  /** The provinces it is made of, as `CN-YN`. */
  readonly provinces: readonly string[];
}
/** The border that one of China's provinces shares with a country, drawn bold over the regions' outlines. */
export interface SceneStretch {
  /** Province and country: `CN-YN|LA`. Its unsettled part is dashed and a weight lower. */
  readonly id: string;
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
}
export interface SceneLine {
  readonly id: string;
  readonly path: readonly (readonly [lon: number, lat: number])[];
  readonly colour: string;
  /** CSS pixels. */
  readonly width: number;
  readonly dash: Dash;
}
/** How a hatch runs on screen: up to the right, down to the right, across, or upright. */
export const hatchSlants = ["rising", "falling", "level", "upright"] as const;
export type HatchSlant = (typeof hatchSlants)[number];
/** A country hatched as a member of an agreement. Several hatches cross. */
export interface SceneHatch {
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly slant: HatchSlant;
  /** Whether no source says that the agreement is in force there: half as many lines. */
  readonly isUnclear: boolean;
}
export interface SceneArrow {
  readonly id: string;
  /** As `arrowRing` gives it. */
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly fill: string;
  /** 0 to 1. */
  readonly fillOpacity: number;
  /** A thin line around a solid arrow, which sets it off from the ground; the dots of a reading. */
  readonly stroke: string;
  /** A reading is drawn as a dotted outline with a pale fill. */
  readonly dash: Dash;
}
export interface SceneArea {
  readonly id: string;
  readonly ring: readonly (readonly [lon: number, lat: number])[];
  readonly fill: string;
}
/** Covers the base geometry within its frame: first its areas in order, then its lines. */
export interface SceneCloseUp {
  readonly areas: readonly SceneArea[];
  readonly lines: readonly SceneLine[];
}

/**
 * The ground: what scales with the map. The same for both renderers, the plate, thumbnails and exports; it has no pixel size. Widths
 * of its lines are those of the usual scale; how broad each is drawn is asked of `line-look.ts`.
 */
export interface Scene {
  readonly palette: Palette;
  /** How much broader than usual its lines are. */
  readonly lineScale: number;
  readonly worldview: Worldview;
  /** Fills of countries, by code, that differ from the default for land or China. */
  readonly unitFills: ReadonlyMap<string, string>;
  readonly regions: readonly SceneRegion[];
  readonly hatches: readonly SceneHatch[];
  readonly stretches: readonly SceneStretch[];
  readonly closeUp: SceneCloseUp | null;
  readonly links: readonly SceneLine[];
  readonly arrows: readonly SceneArrow[];
}
