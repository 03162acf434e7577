/**
 * Where labels fit: greedy by priority, each tried on its possible sides, none over another, over an arrow or cut by
 * the edge of the free part. Pure: the same for both renderers, the plate and exports.
 */
import type { Bounds } from "../data/schema";
import type { Language } from "../state/view-state";
import type { Mark } from "./marks";
import { toWorld } from "./mercator";
import { labelSize, type Size } from "./text-size";
import { toScreen, type ScreenPoint, type Transform, type Viewport } from "./viewport";

/** Middle of the label relative to its point, CSS pixels. */
export interface LabelPlace {
  readonly dx: number;
  readonly dy: number;
  /** A thin line ties a label to a point it stands apart from. */
  readonly leader: boolean;
}
export interface MarkPlace {
  readonly symbol: boolean;
  readonly label: LabelPlace | null;
}
export interface PlacementInput {
  readonly marks: readonly Mark[];
  readonly transform: Transform;
  readonly viewport: Viewport;
  readonly zoom: number;
  readonly lang: Language;
  /** CSS pixels of one em of the marks layer. */
  readonly em: number;
  /** Points along the arrows, world units, that labels keep clear of. */
  readonly arrows: readonly (readonly (readonly [number, number])[])[];
  readonly regionBounds: ReadonlyMap<string, Bounds>;
  /** Whether a screen point lies in a region: country labels keep out. */
  readonly isInRegion: (point: ScreenPoint) => boolean;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxAt = (x: number, y: number, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Radius of a symbol, as a share of an em. */
export const symbolRadius: Readonly<Record<NonNullable<Mark["symbol"]>, number>> = {
  "border-zone": 0.3,
  "cross-border-zone": 0.36,
  "point-region": 0.62,
  port: 0.2,
  end: 0.22,
};

function* candidates(mark: Mark, size: Size, em: number, screenBox: Box | null, point: ScreenPoint): Generator<LabelPlace> {
  const gap = (mark.symbol ? symbolRadius[mark.symbol] : 0.1) * em + 0.22 * em;
  const sides = {
    centre: { dx: 0, dy: 0, leader: false },
    right: { dx: gap + size.width / 2, dy: 0, leader: false },
    left: { dx: -gap - size.width / 2, dy: 0, leader: false },
    above: { dx: 0, dy: -gap - size.height / 2, leader: false },
    below: { dx: 0, dy: gap + size.height / 2, leader: false },
  } as const;
  if (mark.kind === "region" && screenBox) {
    // Inside while the region is about as wide as its name; otherwise beside it, tied by a leader.
    const fits = screenBox.right - screenBox.left > size.width * 0.8 && screenBox.bottom - screenBox.top > size.height * 0.9;
    if (fits) {
      yield sides.centre;
      for (const dy of [-1, 1, -1.8, 1.8]) yield { dx: 0, dy: dy * size.height * 0.7, leader: false };
    }
    const out = em * 0.9;
    yield { dx: screenBox.right - point[0] + out + size.width / 2, dy: 0, leader: true };
    yield { dx: screenBox.left - point[0] - out - size.width / 2, dy: 0, leader: true };
    yield { dx: 0, dy: screenBox.top - point[1] - out - size.height / 2, leader: true };
    yield { dx: size.width * 0.7, dy: screenBox.bottom - point[1] + out + size.height / 2, leader: true };
    yield sides.centre;
    return;
  }
  yield sides[mark.side];
  if (mark.kind === "country") {
    for (const [sx, sy] of [[0, 1], [0, -1], [0.6, 0], [-0.6, 0], [0.6, 1.4], [-0.6, 1.4], [0.6, -1.4], [-0.6, -1.4]] as const)
      yield { dx: sx * size.width, dy: sy * size.height * 1.1, leader: false };
    return;
  }
  for (const side of ["right", "left", "below", "above"] as const) if (side !== mark.side) yield sides[side];
  const far = em * 1.9;
  for (const [sx, sy] of [[1, -1], [-1, -1], [1, 1], [-1, 1]] as const)
    yield { dx: sx * (size.width / 2 + gap * 0.7), dy: sy * (size.height / 2 + gap * 0.5), leader: false };
  if (mark.kind === "zone" || mark.symbol === "point-region")
    for (const [sx, sy] of [[1, 1], [-1, 1], [1, -1], [-1, -1]] as const)
      yield { dx: sx * (size.width / 2 + far), dy: sy * far, leader: true };
}

/** @returns by mark id; a mark that is not in it is not shown at all */
export function placeMarks(input: PlacementInput): ReadonlyMap<string, MarkPlace> {
  const { transform, viewport, em } = input;
  const { free } = viewport;
  const placed = new Map<string, MarkPlace>();
  const taken: Box[] = [];
  for (const spine of input.arrows)
    for (const world of spine) {
      const [x, y] = toScreen(world, transform);
      taken.push(boxAt(x, y, { width: em * 0.9, height: em * 0.9 }));
    }
  const ordered = [...input.marks].sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id));
  const points = new Map(ordered.map((mark) => [mark.id, toScreen(toWorld([mark.lonLat[0], mark.lonLat[1]]), transform)]));
  const isNear = ([x, y]: ScreenPoint): boolean => x > -100 && y > -100 && x < viewport.width + 100 && y < viewport.height + 100;

  // Symbols hold their ground first: a label may give way, a place may not.
  for (const mark of ordered) {
    const point = points.get(mark.id);
    if (!point || !mark.symbol || input.zoom < mark.symbolZoom || !isNear(point)) continue;
    const radius = symbolRadius[mark.symbol] * em;
    placed.set(mark.id, { symbol: true, label: null });
    taken.push(boxAt(point[0], point[1], { width: radius * 2, height: radius * 2 }));
  }
  for (const mark of ordered) {
    const point = points.get(mark.id);
    if (!point || !mark.text || input.zoom < mark.labelZoom || !isNear(point)) continue;
    const size = labelSize(mark, input.lang, em);
    const bounds = mark.kind === "region" && mark.symbol === null ? input.regionBounds.get(mark.id.replace("region-", "")) : undefined;
    const screenBox = bounds ? screenBoxOf(bounds, transform) : null;
    const ownRadius = mark.symbol ? symbolRadius[mark.symbol] * em : 0;
    const own = boxAt(point[0], point[1], { width: ownRadius * 2, height: ownRadius * 2 });
    for (const place of candidates(mark, size, em, screenBox, point)) {
      const box = boxAt(point[0] + place.dx, point[1] + place.dy, size);
      if (box.left < free.left || box.right > free.right || box.top < free.top || box.bottom > free.bottom) continue;
      if (taken.some((other) => overlaps(box, other) && !(ownRadius > 0 && sameBox(other, own)))) continue;
      if (mark.kind === "country" && touchesRegion(box, input.isInRegion)) continue;
      placed.set(mark.id, { symbol: placed.get(mark.id)?.symbol ?? false, label: place });
      taken.push(box);
      break;
    }
  }
  return placed;
}

const sameBox = (a: Box, b: Box): boolean => a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

function screenBoxOf([west, south, east, north]: Bounds, transform: Transform): Box {
  const [left, top] = toScreen(toWorld([west, north]), transform);
  const [right, bottom] = toScreen(toWorld([east, south]), transform);
  return { left, top, right, bottom };
}

const touchesRegion = (box: Box, isInRegion: (point: ScreenPoint) => boolean): boolean => {
  const midX = (box.left + box.right) / 2;
  const midY = (box.top + box.bottom) / 2;
  const points: readonly ScreenPoint[] = [
    [box.left, midY],
    [midX, midY],
    [box.right, midY],
    [box.left, box.bottom],
    [box.right, box.top],
  ];
  return points.some(isInRegion);
};
