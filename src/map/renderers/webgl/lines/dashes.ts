/**
 * Cuts a line into dashes or dots of a fixed size on screen. MapLibre's own dashes stretch by up to two between whole zooms and
 * grow with the line's width. The twin's do neither, and both renderers must show the same.
 */
import { toLonLat, toWorld, type WorldPoint } from "../../../../picture/geometry/mercator";
import { dashPatterns, type DashPattern } from "../../../../picture/scene/line-look";

export type Path = readonly (readonly [lon: number, lat: number])[];
type MutablePath = [lon: number, lat: number][];

const between = (a: WorldPoint, b: WorldPoint, share: number): WorldPoint => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
];
const lonLat = (point: WorldPoint): [number, number] => [...toLonLat(point)];

/** Walks a path on the map's plane. `visit` gets each segment, the distance of its start and its length, in world units. */
function walk(path: Path, visit: (a: WorldPoint, b: WorldPoint, start: number, length: number) => void): void {
  let distance = 0;
  let last: WorldPoint | null = null;
  for (const point of path) {
    const next = toWorld(point);
    if (last) {
      const length = Math.hypot(next[0] - last[0], next[1] - last[1]);
      if (length > 0) visit(last, next, distance, length);
      distance += length;
    }
    last = next;
  }
}

/** @param k CSS pixels of the usual scale per world unit */
export function cutDashes(path: Path, k: number, [dash, gap]: DashPattern = dashPatterns.dashed): MutablePath[] {
  const on = dash / k;
  const period = (dash + gap) / k;
  const dashes: MutablePath[] = [];
  walk(path, (a, b, start, length) => {
    const end = start + length;
    for (let index = Math.floor(start / period); index * period < end; index += 1) {
      const from = Math.max(index * period, start);
      const to = Math.min(index * period + on, end);
      if (to <= from) continue;
      const head = lonLat(between(a, b, (to - start) / length));
      const open = dashes[index];
      if (open) open.push(head);
      else dashes[index] = [lonLat(between(a, b, (from - start) / length)), head];
    }
  });
  return dashes.filter(Boolean);
}

/** From the middle of one dot to the next it is as far as in the twin. @param k CSS pixels of the usual scale per world unit */
export function cutDots(path: Path, k: number): MutablePath {
  const [dot, gap] = dashPatterns.dotted;
  const step = (dot + gap) / k;
  const dots: MutablePath = [];
  walk(path, (a, b, start, length) => {
    for (let index = Math.ceil(start / step); index * step < start + length; index += 1)
      dots.push(lonLat(between(a, b, (index * step - start) / length)));
  });
  return dots;
}
