/** A scale bar in kilometres, where one scale is true of the whole picture. Pure. */
import type { Camera } from "../../state/view-state";
import { toLonLat, worldSize } from "../geometry/mercator";
import { fromScreen, transformOf, type Viewport } from "./viewport";

export interface ScaleBar {
  /** 1, 2 or 5, times a power of ten. */
  readonly km: number;
  /** How long that is on screen, CSS pixels. */
  readonly px: number;
}

// Mean radius of the Earth (IUGG), kilometres: the sphere that Mercator's distances are measured on.
const earthKm = 6371.0088;
const longestPx = 140;
/** The scale of the picture may vary by this much from its top to its bottom. */
const mostVariation = 1.1;

const stretch = (lat: number): number => 1 / Math.cos((lat * Math.PI) / 180);

/** Returns null where the scale varies too much: Mercator's grows with the latitude. It is true at the latitude of the middle. */
export function scaleBarOf(camera: Camera, viewport: Viewport): ScaleBar | null {
  const { free } = viewport;
  const transform = transformOf(camera, viewport);
  const latAt = (y: number): number => toLonLat(fromScreen([0, y], transform))[1];
  const [north, south] = [latAt(free.top), latAt(free.bottom)];
  const all = [stretch(north), stretch(south), ...(north > 0 && south < 0 ? [1] : [])];
  if (Math.max(...all) / Math.min(...all) >= mostVariation) return null;
  const kmPerPx = (2 * Math.PI * earthKm) / stretch(camera[1]) / (worldSize * transform.k);
  const most = longestPx * kmPerPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2].find((digit) => digit * power <= most) ?? 1) * power;
  return { km, px: km / kmPerPx };
}
