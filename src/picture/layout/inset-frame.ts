/**
 * Where an inset stands: a framed window over the map that shows a part of it larger. It stands in a corner that shows nothing of
 * the subject, and only while it shows its part clearly larger than the map does.
 */
import type { Inset } from "../../data/schema";
import { toScreen, type Transform, type Viewport } from "../camera/viewport";
import { toWorld } from "../geometry/mercator";
import { grow, isWithin, overlaps, screenBoxOf, type Box } from "../labels/boxes";

export interface InsetFrame {
  readonly inset: Inset;
  /** On the stage, CSS pixels; the frame's line included. */
  readonly box: Box;
  /** From world units to CSS pixels of the frame's own corner. */
  readonly transform: Transform;
  readonly zoom: number;
  /** What it shows, world units: left, top, right, bottom. */
  readonly extent: Box;
}

/** Sizes tried, largest first, as shares of the map's free part; none is more than a quarter of the map. */
const sizes = [
  [0.42, 0.33],
  [0.36, 0.33],
  [0.3, 0.33],
  [0.36, 0.27],
  [0.3, 0.27],
  [0.34, 0.22],
  [0.26, 0.22],
] as const;
/** It is of use only if it shows its part this many times larger. */
const leastGain = 1.35;
/** A smaller frame has no room for its names, in em. */
const leastEm = { width: 11.5, height: 6.8 } as const;
const marginEm = 0.5;

export interface FrameInput {
  readonly transform: Transform;
  readonly viewport: Viewport;
  readonly zoom: number;
  /** CSS pixels of one em of the marks layer. */
  readonly em: number;
  /** What covers the map. */
  readonly blocked: readonly Box[];
  /** Whether a box shows land that the map is about. */
  readonly hasSubject: (box: Box) => boolean;
}

/** @returns null while there is no use for it, or no place */
export function insetFrame(inset: Inset, input: FrameInput): InsetFrame | null {
  const { transform, viewport, zoom, em, blocked, hasSubject } = input;
  const { free } = viewport;
  const shown = screenBoxOf(inset.bounds, transform);
  if (zoom > inset.untilZoom || !isWithin(shown, free)) return null;
  for (const corner of inset.corners)
    for (const [across, down] of sizes) {
      const width = Math.round((free.right - free.left) * across);
      const height = Math.round((free.bottom - free.top) * down);
      if (width < leastEm.width * em || height < leastEm.height * em) continue;
      const box = inCorner(corner, width, height, free, blocked, marginEm * em);
      const frame = frameOf(inset, box);
      const isLarger = frame.transform.k >= leastGain * transform.k;
      const covered = grow(box, marginEm * em);
      const others = [...blocked, screenOf(frame.extent, transform)];
      const isClear = isWithin(box, free) && !others.some((other) => overlaps(covered, other)) && !hasSubject(covered);
      if (isLarger && isClear) return frame;
    }
  return null;
}

/** In the corner, moved past what covers the map there: along the edge past a column of buttons, inwards past a row of words. */
function inCorner(
  corner: Inset["corners"][number],
  width: number,
  height: number,
  free: Box,
  blocked: readonly Box[],
  margin: number,
): Box {
  const isRight = corner.endsWith("right");
  const isBottom = corner.startsWith("bottom");
  let left = isRight ? free.right - width : free.left;
  let top = isBottom ? free.bottom - height : free.top;
  // Each part is passed at most once.
  for (const _ of blocked) {
    const box = { left, top, right: left + width, bottom: top + height };
    const other = blocked.find((one) => overlaps(grow(one, margin), box));
    if (!other) break;
    const isRow = other.right - other.left > other.bottom - other.top;
    if (isRow) top = isBottom ? other.top - margin - height - 1 : other.bottom + margin + 1;
    else left = isRight ? other.left - margin - width - 1 : other.right + margin + 1;
  }
  return { left, top, right: left + width, bottom: top + height };
}

/** The bounds as large as they fit, in the middle of the frame. */
function frameOf(inset: Inset, box: Box): InsetFrame {
  const [west, south, east, north] = inset.bounds;
  const [left, top] = toWorld([west, north]);
  const [right, bottom] = toWorld([east, south]);
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const k = Math.min(width / (right - left), height / (bottom - top));
  const x = width / 2 - ((left + right) / 2) * k;
  const y = height / 2 - ((top + bottom) / 2) * k;
  const extent = { left: -x / k, top: -y / k, right: (width - x) / k, bottom: (height - y) / k };
  return { inset, box, transform: { k, x, y }, zoom: Math.log2(k), extent };
}

/** The part of the map that an inset shows, on screen. */
function screenOf(extent: Box, transform: Transform): Box {
  const [left, top] = toScreen([extent.left, extent.top], transform);
  const [right, bottom] = toScreen([extent.right, extent.bottom], transform);
  return { left, top, right, bottom };
}
