/** Boxes on screen, and the thin lines that tie names to their points. CSS pixels. */
import type { Bounds } from "../../data/schema";
import { toScreen, type ScreenPoint, type Transform } from "../camera/viewport";
import { toWorld } from "../geometry/mercator";

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The middle of a label, relative to its point. */
export interface LabelOffset {
  readonly dx: number;
  readonly dy: number;
  /** Whether a thin line ties the label to its point, because the two are apart. */
  readonly leader: boolean;
  /** The note is left out because there is no room for it. */
  readonly bare?: boolean;
}

/** The box of a size around a middle. */
export const boxAt = ([x, y]: ScreenPoint, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});
export const squareAt = (point: ScreenPoint, half: number): Box => boxAt(point, { width: half * 2, height: half * 2 });
export const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
export const sameBox = (a: Box, b: Box): boolean =>
  a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
export const holds = ({ left, right, top, bottom }: Box, [x, y]: ScreenPoint): boolean =>
  x > left && x < right && y > top && y < bottom;

export function screenBoxOf([west, south, east, north]: Bounds, transform: Transform): Box {
  const [left, top] = toScreen(toWorld([west, north]), transform);
  const [right, bottom] = toScreen(toWorld([east, south]), transform);
  return { left, top, right, bottom };
}

/** The points of a label that are checked against the land below it: seven around and in it. */
export const cornersOf = (box: Box): readonly ScreenPoint[] => {
  const midX = (box.left + box.right) / 2;
  const midY = (box.top + box.bottom) / 2;
  return [
    [box.left, midY],
    [midX, midY],
    [box.right, midY],
    [box.left, box.bottom],
    [box.right, box.top],
    [box.left, box.top],
    [box.right, box.bottom],
  ];
};

export type Leader = readonly ScreenPoint[];
/** Points along the line from a point to its name, close enough together to find every name that the line crosses. */
export function leaderOf([x, y]: ScreenPoint, { dx, dy }: LabelOffset): Leader {
  const steps = Math.ceil(Math.hypot(dx, dy) / 6);
  return Array.from({ length: steps }, (_, step): ScreenPoint => [x + (dx * step) / steps, y + (dy * step) / steps]);
}
export const runsThrough = (leader: Leader, box: Box): boolean => leader.some((point) => holds(box, point));
