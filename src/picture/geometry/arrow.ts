/** The opening-direction arrow: a tapered brush stroke along the great circle. Pure; takes and gives longitude, latitude. */
import { greatCircle } from "@turf/turf";
import type { LonLat } from "../../data/schema";
import { toLonLat, toWorld, type WorldPoint } from "./mercator";

const steps = 28;
/** Shares of the arrow's length on the map: half widths at the tail, before the head and at the barbs; then the head's length. */
const shape = { tail: 0.01, neck: 0.028, barb: 0.074, head: 0.13, sweep: 0.035 } as const;

/** Points of the great circle, world units. */
export function arrowSpine(from: LonLat, to: LonLat): readonly WorldPoint[] {
  const line = greatCircle([...from], [...to], { npoints: steps });
  const coordinates = line.geometry.type === "LineString" ? line.geometry.coordinates : line.geometry.coordinates.flat();
  return coordinates.map(([lon = 0, lat = 0]) => toWorld([lon, lat]));
}

// Up to this zoom the arrow grows with the ground. Closer, its width on screen grows only with the square root of the scale.
const broadestZoom = 3.5;

/**
 * The outline of the arrow as one closed ring.
 * @param zoom the zoom at which the camera rests
 * @param drawn the share drawn so far, 0 to 1, while the stroke draws itself
 */
export function arrowRing(from: LonLat, to: LonLat, zoom = 0, drawn = 1): readonly (readonly [lon: number, lat: number])[] {
  const along = walk(arrowSpine(from, to));
  const end = along.length * Math.max(drawn, 0.05);
  const breadth = along.length * 2 ** (-0.55 * Math.max(0, zoom - broadestZoom));
  const headFrom = Math.max(0, end - breadth * shape.head);
  const left: WorldPoint[] = [];
  const right: WorldPoint[] = [];
  const widen = (distance: number, share: number): void => {
    const [x, y] = along.at(distance);
    const [ax, ay] = along.at(Math.max(0, distance - along.length / steps));
    const [bx, by] = along.at(Math.min(along.length, distance + along.length / steps));
    const run = Math.hypot(bx - ax, by - ay) || 1;
    const nx = (-(by - ay) / run) * share * breadth;
    const ny = ((bx - ax) / run) * share * breadth;
    left.push([x + nx, y + ny]);
    right.push([x - nx, y - ny]);
  };
  for (let step = 0; step <= steps; step += 1) {
    const distance = (headFrom * step) / steps;
    widen(distance, shape.tail + (shape.neck - shape.tail) * Math.sqrt(distance / along.length));
  }
  // The barbs sweep back a little, as a brush leaves them.
  widen(Math.max(0, headFrom - breadth * shape.sweep), shape.barb);
  const ring = [...left, along.at(end), ...right.reverse()];
  return [...ring, ...ring.slice(0, 1)].map(toLonLat);
}

/** Gives points of a line by their distance from its start, world units. */
function walk(points: readonly WorldPoint[]): { readonly length: number; readonly at: (distance: number) => WorldPoint } {
  const distances: number[] = [];
  let length = 0;
  points.forEach(([x, y], i) => {
    const [px, py] = points[i - 1] ?? [x, y];
    length += Math.hypot(x - px, y - py);
    distances.push(length);
  });
  const at = (distance: number): WorldPoint => {
    const next = Math.max(
      1,
      distances.findIndex((reached) => reached >= distance - 1e-9),
    );
    const [ax, ay] = points[next - 1] ?? [0, 0];
    const [bx, by] = points[next] ?? [ax, ay];
    const startsAt = distances[next - 1] ?? 0;
    const share = (distance - startsAt) / ((distances[next] ?? startsAt) - startsAt || 1) || 0;
    return [ax + (bx - ax) * share, ay + (by - ay) * share];
  };
  return { length, at };
}

/** Squares along the arrow that labels avoid: middle and half a side, world units. */
export function arrowObstacles(from: LonLat, to: LonLat): readonly { readonly at: WorldPoint; readonly half: number }[] {
  const spine = arrowSpine(from, to);
  const first = spine[0];
  const last = spine.at(-1);
  if (!first || !last) return [];
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]);
  return spine.map((at) => {
    const isHead = Math.hypot(last[0] - at[0], last[1] - at[1]) <= length * shape.head;
    // At least half a step, so that the squares touch.
    return { at, half: Math.max((isHead ? shape.barb * 0.7 : shape.neck) * length, length / steps / 2) };
  });
}

/** A link's line: the great circle between two points; longitude, latitude. */
export const linkLine = (from: LonLat, to: LonLat): readonly (readonly [lon: number, lat: number])[] =>
  arrowSpine(from, to).map(toLonLat);
