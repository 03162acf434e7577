/** The opening-direction arrow: a tapered brush stroke along the great circle. Pure; longitude, latitude in and out. */
import greatCircle from "@turf/great-circle";
import type { LonLat } from "../data/schema";
import { toLonLat, toWorld, type WorldPoint } from "./mercator";

const steps = 28;
/** Shares of the arrow's length on the map: half width at the tail, before the head, and of the barbs; length of the head. */
const shape = { tail: 0.01, neck: 0.028, barb: 0.072, head: 0.15 } as const;

/** Points of the great circle, world units. */
export function arrowSpine(from: LonLat, to: LonLat): readonly WorldPoint[] {
  const line = greatCircle([...from], [...to], { npoints: steps });
  const coordinates = line.geometry.type === "LineString" ? line.geometry.coordinates : line.geometry.coordinates.flat();
  return coordinates.map(([lon = 0, lat = 0]) => toWorld([lon, lat]));
}

// The arrow grows with the ground up to this zoom; closer, its breadth on screen grows only with the root of the scale.
const broadestZoom = 3.5;

/**
 * The outline of the arrow as one closed ring.
 * @param zoom where the camera rests
 * @param drawn how much of it is drawn, 0 to 1, for the stroke that draws itself
 */
export function arrowRing(from: LonLat, to: LonLat, zoom = 0, drawn = 1): readonly (readonly [lon: number, lat: number])[] {
  const whole = arrowSpine(from, to);
  const spine = whole.slice(0, Math.max(3, Math.round(whole.length * drawn)));
  const last = whole.at(-1);
  const first = whole[0];
  const tip = spine.at(-1);
  if (!first || !last || !tip) return [];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) * 2 ** (-0.7 * Math.max(0, zoom - broadestZoom));
  const headFrom = Math.max(
    1,
    spine.findIndex(([x, y]) => Math.hypot(tip[0] - x, tip[1] - y) <= length * shape.head),
  );
  const left: WorldPoint[] = [];
  const right: WorldPoint[] = [];
  const offset = (index: number, half: number): void => {
    const [x, y] = spine[index] ?? tip;
    const [ax, ay] = spine[Math.max(0, index - 1)] ?? first;
    const [bx, by] = spine[Math.min(spine.length - 1, index + 1)] ?? tip;
    const run = Math.hypot(bx - ax, by - ay) || 1;
    const nx = (-(by - ay) / run) * half * length;
    const ny = ((bx - ax) / run) * half * length;
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  };
  for (let index = 0; index <= headFrom; index += 1) {
    const share = index / Math.max(1, whole.length - 1);
    offset(index, shape.tail + (shape.neck - shape.tail) * Math.sqrt(share));
  }
  offset(Math.max(0, headFrom - 1), shape.barb);
  const ring = [...left, tip, ...right.reverse()];
  return [...ring, ...ring.slice(0, 1)].map(toLonLat);
}

/** Squares along the arrow that labels keep clear of: middle and half side, world units. */
export function arrowObstacles(from: LonLat, to: LonLat): readonly { readonly at: WorldPoint; readonly half: number }[] {
  const spine = arrowSpine(from, to);
  const first = spine[0];
  const last = spine.at(-1);
  if (!first || !last) return [];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  return spine.map((at) => {
    const isHead = Math.hypot(last[0] - at[0], last[1] - at[1]) <= length * shape.head;
    // Half a step at least, so that the squares meet.
    return { at, half: Math.max((isHead ? shape.barb * 0.7 : shape.neck) * length, length / steps / 2) };
  });
}

/** A link's line: the great circle between two points, longitude, latitude. */
export const linkLine = (from: LonLat, to: LonLat): readonly (readonly [lon: number, lat: number])[] =>
  arrowSpine(from, to).map(toLonLat);
