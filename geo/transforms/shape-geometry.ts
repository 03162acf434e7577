/** Small planar questions about shapes in longitude and latitude: inside, bounds, distance, clipping to a box. */
import { distanceKm } from "./adjacency.ts";
import { ringMapArea } from "./mercator.ts";
import type { Point, Shape } from "./model.ts";

/** West, south, east, north, degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];
type Ring = readonly Point[];

/** Whether a point is inside a closed ring (even-odd rule). */
function isInRing(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  ring.forEach(([x1, y1], i) => {
    const [x2, y2] = ring[i + 1] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Whether the point lies in the shape and in none of its holes. */
export const isInShape = (shape: Shape, point: Point): boolean =>
  shape.polygons.some((rings) => rings.reduce((inside, ring) => inside !== isInRing(ring, point), false));

/** Kilometres from the point to the nearest place of the shape's outline, to about 1 %; Infinity for an empty shape. */
function distanceToOutlineKm(shape: Shape, [lon, lat]: Point): number {
  const east = Math.cos((lat * Math.PI) / 180);
  let best: { squared: number; at: Point } = { squared: Infinity, at: [lon, lat] };
  for (const ring of shape.polygons.flat())
    ring.forEach(([x1, y1], i) => {
      const [x2, y2] = ring[i + 1] ?? [x1, y1];
      const [dx, dy] = [(x2 - x1) * east, y2 - y1];
      const along = ((lon - x1) * east * dx + (lat - y1) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.max(0, Math.min(1, along));
      const at: Point = [x1 + t * (x2 - x1), y1 + t * (y2 - y1)];
      const squared = ((at[0] - lon) * east) ** 2 + (at[1] - lat) ** 2;
      if (squared < best.squared) best = { squared, at };
    });
  return best.squared === Infinity ? Infinity : distanceKm([lon, lat], best.at);
}

/** Kilometres from the point to the shape; 0 inside. */
export const distanceToShapeKm = (shape: Shape, point: Point): number =>
  isInShape(shape, point) ? 0 : distanceToOutlineKm(shape, point);

/** Bounds of rings. For no points: [Infinity, Infinity, -Infinity, -Infinity]. */
export function boundsOf(rings: readonly Ring[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of rings.flat()) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  return [west, south, east, north];
}

/**
 * Bounds for framing a shape. One that lies on both sides of ±180° is framed by the side with more of it on the map, since no
 * box of a flat map holds both: Russia from Kaliningrad to 180° without the tip of Chukotka.
 */
export function framingBounds(shape: Shape): Box {
  const exteriors = shape.polygons.map(([exterior = []]) => exterior);
  const [west, , east] = boundsOf(exteriors);
  if (east - west < 300) return boundsOf(exteriors);
  const isEastern = (ring: Ring): boolean => (ring[0]?.[0] ?? 0) >= 0;
  const area = (rings: readonly Ring[]): number => rings.reduce((sum, ring) => sum + Math.abs(ringMapArea(ring)), 0);
  const [eastern, western] = [exteriors.filter(isEastern), exteriors.filter((ring) => !isEastern(ring))];
  return boundsOf(area(eastern) >= area(western) ? eastern : western);
}

/** Part of a ring on one side of a meridian (axis 0) or parallel (axis 1): Sutherland–Hodgman. */
function clipRing(ring: Ring, axis: 0 | 1, limit: number, keepsAbove: boolean): Point[] {
  const isKept = (point: Point): boolean => (keepsAbove ? point[axis] >= limit : point[axis] <= limit);
  const clipped: Point[] = [];
  ring.slice(1).forEach((to, i) => {
    const from = ring[i] ?? to;
    if (isKept(from) !== isKept(to)) {
      const t = (limit - from[axis]) / (to[axis] - from[axis]);
      clipped.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
    }
    if (isKept(to)) clipped.push(to);
  });
  const [first] = clipped;
  return first ? [...clipped, first] : [];
}

/** The shape inside the box. Parts the box cuts in two stay one ring, joined along the box's edge. */
export function clipShape(shape: Shape, [west, south, east, north]: Box): Shape {
  const clip = (ring: Ring): Point[] =>
    clipRing(clipRing(clipRing(clipRing(ring, 0, west, true), 0, east, false), 1, south, true), 1, north, false);
  const polygons = shape.polygons.map((rings) => rings.map(clip).filter((ring) => ring.length >= 4));
  return { id: shape.id, polygons: polygons.filter(([exterior]) => exterior !== undefined) };
}
