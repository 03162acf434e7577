/** The camera's eased move from one view to another. It can be interrupted. The camera decides whether to fly or cut. */
import { interpolateZoom } from "d3-interpolate";
import type { Camera } from "../../state/view-state";
import { requestFrame } from "../../ui/frames/frame";
import { toLonLat, toWorld } from "../../picture/geometry/mercator";

const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2);
const shortestMs = 600;
const longestMs = 900;

export interface Flight {
  cancel(): void;
}

/** Centre and width, in world units. */
type Seen = [x: number, y: number, width: number];

/** Centres less than a tenth of a pixel apart are treated as one: d3's formulas would divide by next to nothing. */
const withoutTinyShift = (start: Seen, end: Seen): Seen =>
  Math.hypot(start[0] - end[0], start[1] - end[1]) < 1e-4 * Math.min(start[2], end[2]) ? [end[0], end[1], start[2]] : start;

/** The path of a flight, from the share of time passed (0 to 1) to the camera. */
export function flightPath(from: Camera, to: Camera): { readonly at: (share: number) => Camera; readonly durationMs: number } {
  // d3's zoom path needs the width of the visible part; any constant width of the screen will do.
  const seen = ([lon, lat, zoom]: Camera): Seen => {
    const [x, y] = toWorld([lon, lat]);
    return [x, y, 1000 / 2 ** zoom];
  };
  const end = seen(to);
  const start = withoutTinyShift(seen(from), end);
  // The path is computed zooming in and run backwards to zoom out: starting close up, d3's formulas lose all digits.
  const isOut = end[2] > start[2];
  const path = isOut ? interpolateZoom(end, start) : interpolateZoom(start, end);
  const at = (share: number): Camera => {
    const eased = ease(share);
    const [x, y, width] = path(isOut ? 1 - eased : eased);
    const [lon, lat] = toLonLat([x, y]);
    return [lon, lat, Math.log2(1000 / width)];
  };
  return {
    at: (share) => (share >= 1 ? to : at(share)),
    durationMs: Math.min(Math.max(Math.abs(path.duration) * 0.6, shortestMs), longestMs),
  };
}

/**
 * Flies from one camera to another. Where no frames come it cuts to the end.
 * @param onFrame called with done = true exactly once, at the end, unless cancelled
 */
export function startFlight(from: Camera, to: Camera, onFrame: (camera: Camera, done: boolean) => void): Flight {
  const { at, durationMs } = flightPath(from, to);
  let startedAt: number | null = null;
  const step = (now: number, isPainted: boolean): void => {
    startedAt ??= now;
    const share = isPainted ? Math.min((now - startedAt) / durationMs, 1) : 1;
    if (share < 1) cancel = requestFrame(step);
    onFrame(at(share), share >= 1);
  };
  let cancel = requestFrame(step);
  return { cancel: () => cancel() };
}
