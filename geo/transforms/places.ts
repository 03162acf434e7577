/** Label points, bounds and names of the units in reach, and owners of all: what the app needs before any geometry is there. */
import type { Box } from "./shape-geometry.ts";
import { boundsOf, framingBounds } from "./shape-geometry.ts";
import { labelPoint, rounded } from "./label-point.ts";
import { ringMapArea } from "./mercator.ts";
import type { Point, Shape } from "./model.ts";
import { unitNames } from "./names.ts";
import { ownerOf, type Worldview } from "./worldview.ts";

export interface Place {
  /** Longitude, latitude: inside the shape. */
  readonly label: Point;
  /** West, south, east, north. */
  readonly bounds: Box;
}
export interface UnitPlace extends Place {
  readonly en: string;
  readonly zh: string;
}

/** Label point in the home view where possible, and bounds for framing; four decimals. */
function placeOf(shape: Shape, homeView: Box): Place {
  const [west, south, east, north] = framingBounds(shape);
  return { label: labelPoint(shape, homeView), bounds: [rounded(west), rounded(south), rounded(east), rounded(north)] };
}

const meets = (a: Box, b: Box): boolean => a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];

/** Whether the largest part of the shape comes into the box (by its bounds). */
export function isInReach(shape: Shape, box: Box): boolean {
  const exteriors = shape.polygons.map(([exterior = []]) => exterior);
  const areas = exteriors.map((ring) => Math.abs(ringMapArea(ring)));
  return meets(boundsOf([exteriors[areas.indexOf(Math.max(...areas))] ?? []]), box);
}

/** Places of units by id. */
export const unitPlaces = (shapes: readonly Shape[], homeView: Box): Record<string, UnitPlace> =>
  Object.fromEntries(shapes.map((shape) => [shape.id, { ...placeOf(shape, homeView), ...unitNames(shape.id) }]));

/** Owners by worldview and unit, of every unit on earth that is not its own there. */
export function unitOwners(units: readonly string[]): Record<Worldview, Record<string, string>> {
  const ownersIn = (worldview: Worldview): Record<string, string> =>
    Object.fromEntries(units.map((unit) => [unit, ownerOf(unit, worldview)] as const).filter(([unit, owner]) => owner !== unit));
  return { international: ownersIn("international"), china: ownersIn("china") };
}

/** Places of regions by id. */
export const regionPlaces = (shapes: readonly Shape[], homeView: Box): Record<string, Place> =>
  Object.fromEntries(shapes.map((shape) => [shape.id, placeOf(shape, homeView)]));
