/**
 * Camera, viewport and the transform between world and screen. Pure; shared by both renderers, the marks and hit testing. The
 * camera's point is the middle of the free part: the container without the part that panels cover.
 */
import type { Bounds } from "../../data/schema";
import { cameraLimits, zoomRange, type CameraLimits } from "../../data/zoom-limits";
import type { Camera } from "../../state/view-state";
import { toLonLat, toWorld, type WorldPoint } from "../geometry/mercator";

/** CSS pixels. `free` is the part of the container that no panel covers. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly free: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

/** screen = world · k + (x, y); CSS pixels from the container's top left corner. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
/** CSS pixels from the container's top left corner. */
export type ScreenPoint = readonly [x: number, y: number];

const middle = ({ free }: Viewport): ScreenPoint => [(free.left + free.right) / 2, (free.top + free.bottom) / 2];

/** The shorter side of the free part in steps of 40, rounded down, so that a resize rebuilds the picture seldom. */
export const mapPxOf = ({ free }: Viewport): number =>
  Math.max(40, Math.floor(Math.min(free.right - free.left, free.bottom - free.top) / 40) * 40);

export function transformOf([lon, lat, zoom]: Camera, viewport: Viewport): Transform {
  const k = 2 ** zoom;
  const [x, y] = toWorld([lon, lat]);
  const [midX, midY] = middle(viewport);
  return { k, x: midX - x * k, y: midY - y * k };
}

export const toScreen = ([x, y]: WorldPoint, transform: Transform): ScreenPoint => [
  x * transform.k + transform.x,
  y * transform.k + transform.y,
];
export const fromScreen = ([x, y]: ScreenPoint, transform: Transform): WorldPoint => [
  (x - transform.x) / transform.k,
  (y - transform.y) / transform.k,
];

const clamp = (value: number, [low, high]: readonly [number, number]): number => Math.min(Math.max(value, low), high);
// The briefing is about Asia and its neighbours; beyond that, the light geometry is too coarse to show.
const centreLimits = { lon: [10, 175], lat: [-25, 75] } as const;

/** @param limits the pack's */
export function limitCamera([lon, lat, zoom]: Camera, { maxZoomAt }: CameraLimits): Camera {
  const at = [clamp(lon, centreLimits.lon), clamp(lat, centreLimits.lat)] as const;
  return [...at, clamp(zoom, [zoomRange[0], maxZoomAt(at)])];
}

// A camera that frames a subject never comes as close as a close-up.
const groundLimits = cameraLimits([]);

/** The zoom at which the bounds just fit into the free part, with a margin in CSS pixels. */
export function zoomFor([west, south, east, north]: Bounds, { free }: Viewport, marginPx: number): number {
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const width = Math.max(free.right - free.left - 2 * marginPx, 80);
  const height = Math.max(free.bottom - free.top - 2 * marginPx, 80);
  return Math.log2(Math.min(width / (right - left), height / (bottom - top)));
}

/** The camera that fits the bounds into the free part, with a margin in CSS pixels. */
export function cameraFor(bounds: Bounds, viewport: Viewport, marginPx = 24, maxZoom = 6.6): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const [lon, lat] = toLonLat([(left + right) / 2, (top + bottom) / 2]);
  return limitCamera([lon, lat, Math.min(zoomFor(bounds, viewport, marginPx), maxZoom)], groundLimits);
}

/** The camera after dragging by some pixels. */
export function panned([lon, lat, zoom]: Camera, dx: number, dy: number, limits: CameraLimits): Camera {
  const k = 2 ** zoom;
  const [x, y] = toWorld([lon, lat]);
  const [nextLon, nextLat] = toLonLat([x - dx / k, y - dy / k]);
  return limitCamera([nextLon, nextLat, zoom], limits);
}

/** The camera after zooming so that the point under `anchor` stays where it is. */
export function zoomed(camera: Camera, zoomBy: number, anchor: ScreenPoint, viewport: Viewport, limits: CameraLimits): Camera {
  const { maxZoomAt, maxZoom } = limits;
  const [worldX, worldY] = fromScreen(anchor, transformOf(camera, viewport));
  const [midX, midY] = middle(viewport);
  const at = (zoom: number): Camera => {
    const k = 2 ** zoom;
    const [lon, lat] = toLonLat([worldX + (midX - anchor[0]) / k, worldY + (midY - anchor[1]) / k]);
    return [lon, lat, zoom];
  };
  const wanted = at(clamp(camera[2] + zoomBy, [zoomRange[0], maxZoom]));
  if (wanted[2] <= maxZoomAt([wanted[0], wanted[1]])) return limitCamera(wanted, limits);
  // Zoom as far as the new place allows. The place depends on the zoom, so halving finds the limit, to a thousandth.
  let [good, tooClose] = [camera[2] < wanted[2] ? Math.max(camera[2], zoomRange[1]) : zoomRange[1], wanted[2]];
  while (tooClose - good > 1e-3) {
    const half = (good + tooClose) / 2;
    const [lon, lat] = at(half);
    if (half <= maxZoomAt([lon, lat])) good = half;
    else tooClose = half;
  }
  return limitCamera(at(good), limits);
}

export function unionBounds(all: readonly Bounds[]): Bounds | null {
  return all.reduce<Bounds | null>(
    (sum, [w, s, e, n]) =>
      sum ? [Math.min(sum[0], w), Math.min(sum[1], s), Math.max(sum[2], e), Math.max(sum[3], n)] : [w, s, e, n],
    null,
  );
}

/** The part of `bounds` inside `frame`; null when they do not overlap. */
export function clipBounds([w, s, e, n]: Bounds, [fw, fs, fe, fn]: Bounds): Bounds | null {
  const clipped: Bounds = [Math.max(w, fw), Math.max(s, fs), Math.min(e, fe), Math.min(n, fn)];
  return clipped[0] < clipped[2] && clipped[1] < clipped[3] ? clipped : null;
}
