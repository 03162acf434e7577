/**
 * How close the camera may come: as close as the base geometry is good for, and closer only over the schematic close-up of
 * Mohan–Boten. Where that lies is known here before its shapes are loaded; a test holds it against them.
 */

/** A circle on the map: longitude, latitude of its middle, and degrees of longitude from there to its rim. */
export const closeUpFrame = { middle: [101.684, 21.19], radius: 0.11 } as const;

/** Smallest and largest zoom of the base geometry; above 8.5 it is less exact than it looks. */
export const zoomRange = [1.5, 8.5] as const;

/** From the first on the schematic close-up is drawn; the second is the largest zoom over it. */
export const closeUpZooms = [8, 13] as const;
// CSS pixels from the frame's rim within which the middle of the picture may be closer than the base geometry is good for.
const closeUpReachPx = 400;

/**
 * The largest zoom at a place. Over the close-up's frame it is that of the close-up; away from it so much less that the
 * frame stays in the picture, down to the zoom the base geometry is good for.
 */
export function maxZoomAt([lon, lat]: readonly [lon: number, lat: number]): number {
  const { middle, radius } = closeUpFrame;
  const latPerLon = Math.cos((middle[1] * Math.PI) / 180);
  const away = Math.hypot(lon - middle[0], (lat - middle[1]) / latPerLon) - radius;
  // The world is 512 · 2^zoom pixels wide.
  const zoom = away > 0 ? Math.log2((closeUpReachPx * 360) / (512 * away)) : closeUpZooms[1];
  return Math.min(Math.max(zoom, zoomRange[1]), closeUpZooms[1]);
}
