/**
 * Web Mercator as the map draws it, in "map degrees": x = longitude, y stretched so that angles keep. Sizes and areas
 * measured here are what the eye sees; they are for display, never for statements about the ground.
 */
import type { Point } from "./model.ts";

const maxLatitude = 85.0511;

/** Longitude, latitude → map degrees. Latitudes beyond ±85.05° are taken as ±85.05°. */
export function project([lon, lat]: Point): Point {
  const phi = (Math.max(-maxLatitude, Math.min(maxLatitude, lat)) * Math.PI) / 180;
  return [lon, (Math.log(Math.tan(Math.PI / 4 + phi / 2)) * 180) / Math.PI];
}

/** Map degrees → longitude, latitude. */
export const unproject = ([x, y]: Point): Point => [
  x,
  ((2 * Math.atan(Math.exp((y * Math.PI) / 180)) - Math.PI / 2) * 180) / Math.PI,
];

/** Width of one CSS pixel in map degrees at a zoom of 512-pixel tiles (MapLibre's zoom). */
export const pixelDegrees = (zoom: number): number => 360 / (512 * 2 ** zoom);

/** Signed area of a closed ring in square map degrees; positive when counter-clockwise. */
export function ringMapArea(ring: readonly Point[]): number {
  const points = ring.map(project);
  const [x0, y0] = points[0] ?? [0, 0];
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nx, ny] = points[i + 1] ?? [x0, y0];
    sum += (x - x0) * (ny - y0) - (nx - x0) * (y - y0);
  });
  return sum / 2;
}
