/**
 * Web Mercator, for display only; never measure with it. The world is a square of 512 units, x to the east, y to the south, as in
 * MapLibre at zoom 0. So both renderers share one camera.
 */
import type { LonLat } from "../../data/schema";

export const worldSize = 512;
/** x, y in world units. */
export type WorldPoint = readonly [x: number, y: number];

/** @param lonLat longitude, latitude, degrees; latitude within ±85 */
export function toWorld([lon, lat]: LonLat | readonly [number, number]): WorldPoint {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [(lon / 360 + 0.5) * worldSize, (0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * worldSize];
}

/** @returns longitude, latitude, degrees */
export function toLonLat([x, y]: WorldPoint): readonly [lon: number, lat: number] {
  const lon = (x / worldSize - 0.5) * 360;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / worldSize))) * 180) / Math.PI;
  return [lon, lat];
}
