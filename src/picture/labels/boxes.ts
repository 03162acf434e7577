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

/** Relative to a mark's point. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}
/** The middle of a label. */
export interface LabelOffset extends Offset {
  /** The thin line that ties the label to what it names, if the two are apart: from there to the label's edge. */
  readonly leader: { readonly from: Offset; readonly to: Offset } | null;
  /** It has a halo although it is on its own fill, because it hangs over its edge. */
  readonly isHaloed?: boolean;
  /** What is left out because there is no room for it: the note, or the second language too. */
  readonly without?: "note" | "second";
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

/** The point of a box that is nearest to a point. */
export const clampTo = ({ left, top, right, bottom }: Box, [x, y]: ScreenPoint): ScreenPoint => [
  Math.min(Math.max(x, left), right),
  Math.min(Math.max(y, top), bottom),
];
export const grow = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
/** What lies in both; may be empty or turned inside out. */
export const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** The middle of a label of a size, and the line to it. @param from where the line begins; null for none */
export function labelAt({ dx, dy }: Offset, size: Size, from: Offset | null): LabelOffset {
  if (!from) return { dx, dy, leader: null };
  const [x, y] = clampTo(boxAt([dx, dy], size), [from.dx, from.dy]);
  return { dx, dy, leader: { from, to: { dx: x, dy: y } } };
}

/** The line from what is named to its name. */
export type Leader = readonly [from: ScreenPoint, to: ScreenPoint];
export const leaderOf = ([x, y]: ScreenPoint, { leader }: LabelOffset): Leader | null =>
  leader && [
    [x + leader.from.dx, y + leader.from.dy],
    [x + leader.to.dx, y + leader.to.dy],
  ];
/** Whether any of a line lies in a box: what the box's four sides leave of it. */
export function runsThrough([[fromX, fromY], [toX, toY]]: Leader, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [toX - fromX, toY - fromY];
  let [start, end] = [0, 1];
  for (const [step, room] of [
    [-dx, fromX - left],
    [dx, right - fromX],
    [-dy, fromY - top],
    [dy, bottom - fromY],
  ] as const) {
    if (step === 0 && room <= 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end;
}
