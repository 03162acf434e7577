/**
 * Every number the pipeline is tuned by, with what it protects. Changing one changes every output: rebuild and commit.
 */
import { pixelDegrees } from "./transforms/mercator.ts";

/** West, south, east, north, degrees. */
type Box = readonly [number, number, number, number];

/** What a wide screen shows at the home view; light is good to zoom 4.6 here. */
export const nearBox: Box = [44, -11, 152, 60];
/** Reached by panning; drawn at about a third of that. Beyond it everything is context only. */
export const middleBox: Box = [18, -25, 180, 72];
/** The home view, where labels should stand. */
export const homeView: Box = [60, 0, 145, 58];
/** Units whose largest piece meets this box get a place (label point, bounds, names). */
export const placesBox: Box = [55, -5, 144, 62];
/** Beyond that box: countries of ASEAN, the Eurasian Economic Union, RCEP and the corridors that it misses. */
export const placesBesides: readonly string[] = [
  "TL",
  "AM",
  "BY",
  "AZ",
  "GE",
  "TR",
  "IQ",
  "KW",
  "QA",
  "BH",
  "YE",
  "UA",
  "AU",
  "NZ",
];
/** Detail exists only here, so that Russia's Arctic coast costs nothing. */
export const detailBox: Box = [60, -2, 146, 58];

const square = (pixels: number, zoom: number): number => (pixels * pixelDegrees(zoom)) ** 2;

/**
 * A point stays while the triangle it spans with its neighbours is at least this large, in square map degrees. `near` is 9 px²
 * at zoom 4.3: at the home view (about zoom 3.1) no bend of a line is then smaller than it is wide. Halving it makes outlines look
 * hairy, doubling it makes coasts angular; see decision 066.
 */
export const lightThresholds = { near: square(3, 4.3), middle: square(1.5, 2.6), far: square(1, 1) };
/** 1 px² at zoom 8.5, the deepest the map goes: nearly all that Natural Earth has. */
export const detailThreshold = square(1, 8.5);

/** Islands smaller than this disappear, in square map degrees (unless the unit must stay, see `keptUnits`). */
export const lightIslands = { near: square(2.5, 4.3), middle: square(3, 2.6), far: square(4, 1) };
export const detailIslands = square(4, 8.5);

/** Grid of the outputs, degrees. Detail's is an exact division of light's, so that light lines are the same in both. */
export const lightGrid = 0.005;
export const detailSubdivision = 10;

/** What a level draws of rivers, lakes, claims and the hatch. */
export interface LineRule {
  /** Smallest weight of a point that stays, square map degrees. */
  readonly lineThreshold: number;
  /** Claims shorter than this are left out, map degrees: a few dashes say nothing. */
  readonly shortestClaim: number;
  /** Between two lines of the hatch, map degrees. */
  readonly hatchSpacing: number;
  /** Of the level's grid, degrees. */
  readonly step: number;
}
/** Rivers are drawn thin, so they may be as coarse as borders. */
export const lightLines: LineRule = {
  lineThreshold: square(2, 4.3),
  shortestClaim: 14 * pixelDegrees(4.3),
  hatchSpacing: 4 * pixelDegrees(4.3),
  step: lightGrid,
};
/** The 1:50m rivers and lakes have no more than a pixel of zoom 6.5 to give. */
export const detailLines: LineRule = {
  lineThreshold: square(1, 6.5),
  shortestClaim: 14 * pixelDegrees(6),
  hatchSpacing: 5 * pixelDegrees(5.5),
  step: lightGrid / detailSubdivision,
};

/** China's land neighbours and mainland Southeast Asia, Bangladesh closing the gap between them. */
const detailUnits: readonly string[] = [
  ...["RU", "MN", "KP", "VN", "LA", "MM", "IN", "IN-AR", "BT", "NP", "PK", "AF", "TJ", "KG", "KZ"],
  ...["TH", "KH", "MY", "SG", "BN", "BD", "TW", "HK", "MO", "X-SIACHEN"],
];
/** Whether lines of this unit are drawn in detail. */
export const isDetailUnit = (id: string): boolean => id.startsWith("CN-") || detailUnits.includes(id);

/** Whether longitude, latitude lie in the box, edges included. */
export function isInside([west, south, east, north]: Box, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
