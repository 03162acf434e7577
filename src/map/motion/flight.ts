/** The camera's eased move from one view to another: interruptible, a cut where motion is not wanted. */
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

/** Centres a tenth of a pixel apart are one: between them d3's formulas divide by next to nothing. */
const withoutHair = (start: Seen, end: Seen): Seen =>
  Math.hypot(start[0] - end[0], start[1] - end[1]) < 1e-4 * Math.min(start[2], end[2]) ? [end[0], end[1], start[2]] : start;

/** The path of a flight: share of the time (0 to 1) → camera. */
export function flightPath(from: Camera, to: Camera): { readonly at: (share: number) => Camera; readonly durationMs: number } {
  // d3's zoom path wants the width of what is seen; any constant width of the screen does.
  const seen = ([lon, lat, zoom]: Camera): Seen => {
    const [x, y] = toWorld([lon, lat]);
    return [x, y, 1000 / 2 ** zoom];
  };
  const end = seen(to);
  const start = withoutHair(seen(from), end);
  // Flown towards what is closer, and backwards where it leads away: out of something close d3's formulas lose all digits.
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
 * Where no frames come it cuts to its end.
 * @param onFrame is called with done = true exactly once, at the end, unless cancelled
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
