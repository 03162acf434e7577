/**
 * How close the camera may come: as far as the base geometry is good enough, and closer only over one of the pack's schematic
 * close-ups. Their frames are in the pack, so the limits are known before any shape is loaded.
 */

/** Smallest and largest zoom of the base geometry; above 8.5 it looks more exact than it is. */
export const zoomRange = [1.5, 8.5] as const;

/** From this zoom on the detail level is drawn; below it its bends would be finer than the lines. */
export const detailZoom = 4.6;

/** No close-up is drawn below the first zoom, and none can be zoomed beyond the second. */
export const closeUpZooms = [8, 13] as const;

/** From this zoom on a close-up runs on beyond its frame, so that it fills the screen. */
export const closeUpFillsFrom = 11.5;

/** What the camera needs to know of a close-up. */
export interface CloseUpFrame {
  /** A circle on the map: its middle, and degrees of longitude from there to its rim. */
  readonly frame: { readonly middle: readonly [lon: number, lat: number]; readonly radius: number };
  /** It is drawn from the first zoom on; the second is the largest zoom over it. */
  readonly zooms: readonly [from: number, to: number];
}

export interface CameraLimits {
  /** The largest zoom anywhere. */
  readonly maxZoom: number;
  /**
   * The largest zoom at a position, longitude then latitude. Over a close-up's frame it is the close-up's. Away from the frame it
   * falls, so that the frame stays in the picture, down to the zoom that the base geometry is good for.
   */
  maxZoomAt(lonLat: readonly [lon: number, lat: number]): number;
}

// Within this distance of the frame's rim, CSS pixels, the camera may be closer than the base geometry is good for.
const closeUpReachPx = 400;

/** Degrees of longitude from the frame's rim; negative inside. The frame is a circle on the map, where latitude counts for more. */
export function fromRim({ middle, radius }: CloseUpFrame["frame"], [lon, lat]: readonly [number, number]): number {
  const latPerLon = Math.cos((middle[1] * Math.PI) / 180);
  return Math.hypot(lon - middle[0], (lat - middle[1]) / latPerLon) - radius;
}

function zoomOver({ frame, zooms }: CloseUpFrame, lonLat: readonly [number, number]): number {
  const away = fromRim(frame, lonLat);
  // The world is 512 · 2^zoom pixels wide.
  return away > 0 ? Math.min(Math.log2((closeUpReachPx * 360) / (512 * away)), zooms[1]) : zooms[1];
}

/** @param closeUps the pack's; empty when only the base geometry counts */
export const cameraLimits = (closeUps: readonly CloseUpFrame[]): CameraLimits => ({
  maxZoom: Math.max(zoomRange[1], ...closeUps.map(({ zooms }) => zooms[1])),
  maxZoomAt: (lonLat) => Math.max(zoomRange[1], ...closeUps.map((closeUp) => zoomOver(closeUp, lonLat))),
});
