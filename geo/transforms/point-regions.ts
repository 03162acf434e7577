/** Regions that are a point, not an area: which province hosts them and which countries' land is at hand. */
import type { Point, Shape } from "./model.ts";
import { distanceToShapeKm } from "./shape-geometry.ts";
import { ownerOf } from "./worldview.ts";

export interface PointRegion {
  readonly id: string;
  readonly host: string;
  readonly lonLat: Point;
}

/**
 * Countries whose land lies within this distance of the point count as bordering it. Natural Earth's line is up to 3.5 km off
 * at Mohan and the next country is 45 km away, so anything from 4 to 40 km gives the same answer.
 */
const bordersWithinKm = 10;

/** Host province and bordering countries, nearest first. */
export function pointRegionBorders(region: PointRegion, shapes: readonly Shape[]): { host: string; borders: string[] } {
  const near = shapes
    .map((shape) => ({ country: ownerOf(shape.id, "international"), km: distanceToShapeKm(shape, region.lonLat) }))
    .filter(({ country, km }) => km <= bordersWithinKm && ownerOf(country, "china") !== "CN" && !country.startsWith("X-"))
    .sort((a, b) => a.km - b.km);
  return { host: region.host, borders: [...new Set(near.map(({ country }) => country))] };
}
