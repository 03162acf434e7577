/**
 * Where labels fit: greedy by priority, each tried on its possible sides, none over another, over an arrow or cut by
 * the edge of the free part. Pure: the same for both renderers, the plate and exports.
 */
import type { Bounds } from "../../data/schema";
import type { Language } from "../../state/view-state";
import { isOnForeignLand, strictestFirst, type Strictness } from "./country-names";
import { labelCandidates, symbolRadius, type Box, type LabelPlace } from "./label-candidates";
import type { Mark } from "../marks/marks";
import { toWorld, type WorldPoint } from "../geometry/mercator";
import { labelSize, type Size } from "./text-size";
import { toScreen, type ScreenPoint, type Transform, type Viewport } from "../camera/viewport";

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
  /** Squares along the arrows, world units, that labels keep clear of. */
  readonly arrows: readonly { readonly at: WorldPoint; readonly half: number }[];
  /** What else covers the map, CSS pixels. */
  readonly blocked: readonly Box[];
  /** Bounds of the region or country a mark names. */
  readonly boundsOf: (mark: Mark) => Bounds | null;
  /** The region at a screen point: labels keep out of regions that are not theirs. */
  readonly regionAt: (point: ScreenPoint) => string | null;
  /** The country at a screen point, by code; null at sea. */
  readonly countryAt: (point: ScreenPoint) => string | null;
}

type Leader = readonly ScreenPoint[];
/** Points along the line from a place to its name, close enough to find every name it runs through. */
function leaderOf([x, y]: ScreenPoint, { dx, dy }: LabelPlace): Leader {
  const steps = Math.ceil(Math.hypot(dx, dy) / 6);
  return Array.from({ length: steps }, (_, step): ScreenPoint => [x + (dx * step) / steps, y + (dy * step) / steps]);
}
const runsThrough = (leader: Leader, { left, right, top, bottom }: Box): boolean =>
  leader.some(([x, y]) => x > left && x < right && y > top && y < bottom);
const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxAt = (x: number, y: number, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** @returns by mark id; a mark that is not in it is not shown at all */
export function placeMarks(input: PlacementInput): ReadonlyMap<string, MarkPlace> {
  const { transform, viewport, em } = input;
  const { free } = viewport;
  const placed = new Map<string, MarkPlace>();
  const taken: Box[] = [...input.blocked];
  // A leader runs under no name, not even the next one.
  const names: Box[] = [];
  const leaders: Leader[] = [];
  // A town and its port often share a name: said once is enough.
  const said: { readonly text: string; readonly x: number; readonly y: number }[] = [];
  for (const { at, half } of input.arrows) {
    const [x, y] = toScreen(at, transform);
    const side = half * 2 * transform.k;
    taken.push(boxAt(x, y, { width: side, height: side }));
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
    const bounds = input.boundsOf(mark);
    const ownRadius = mark.symbol ? symbolRadius[mark.symbol] * em : 0;
    const own = boxAt(point[0], point[1], { width: ownRadius * 2, height: ownRadius * 2 });
    const box = bounds ? screenBoxOf(bounds, transform) : null;
    const isInView = point[0] > free.left && point[0] < free.right && point[1] > free.top && point[1] < free.bottom;
    const isFree = (place: LabelPlace, size: Size, strictness: Strictness): Box | null => {
      // A line that leads off the picture ties the label to nothing.
      if (place.leader && !isInView) return null;
      const at = boxAt(point[0] + place.dx, point[1] + place.dy, size);
      if (at.left < free.left || at.right > free.right || at.top < free.top || at.bottom > free.bottom) return null;
      if (taken.some((other) => overlaps(at, other) && !(ownRadius > 0 && sameBox(other, own)))) return null;
      if (said.some((other) => other.text === mark.text?.en && Math.hypot(other.x - point[0], other.y - point[1]) < 6 * em))
        return null;
      if (leaders.some((leader) => runsThrough(leader, at))) return null;
      // A place that lies under a name has to lead out from under it.
      const isUnderName = (name: Box): boolean => !runsThrough([point], name) && runsThrough(leaderOf(point, place), name);
      if (place.leader && names.some(isUnderName)) return null;
      if (mark.kind === "country" && isOnForeignLand(mark, place, at, input, point, strictness)) return null;
      return standsOnOthers(mark, place, at, input, point) ? null : at;
    };
    const firstFree = (size: Size): { readonly place: LabelPlace; readonly at: Box } | null => {
      for (const strictness of mark.kind === "country" ? strictestFirst : strictestFirst.slice(0, 1))
        for (const place of labelCandidates(mark, size, em, near)) {
          const at = isFree(place, size, strictness);
          if (at) return { place, at };
        }
      return null;
    };
    const near = box && {
      left: box.left - point[0],
      top: box.top - point[1],
      right: box.right - point[0],
      bottom: box.bottom - point[1],
    };
    for (const withNote of mark.note ? [true, false] : [false]) {
      const found = firstFree(labelSize(mark, input.lang, em, withNote));
      if (!found) continue;
      const label = mark.note && !withNote ? { ...found.place, bare: true } : found.place;
      placed.set(mark.id, { symbol: placed.get(mark.id)?.symbol ?? false, label });
      taken.push(found.at);
      names.push(found.at);
      if (label.leader) leaders.push(leaderOf(point, label));
      said.push({ text: mark.text.en, x: point[0], y: point[1] });
      break;
    }
  }
  return placed;
}

/** Whether a label would stand where it says something wrong: on a region not its own, or tied to its point across one. */
function standsOnOthers(mark: Mark, place: LabelPlace, box: Box, input: PlacementInput, point: ScreenPoint): boolean {
  if (place.leader && crossesRegion(mark, place, input, point)) return true;
  const isBeside = mark.kind === "region" && (place.leader || mark.symbol !== null);
  if (mark.kind !== "country" && !isBeside && mark.kind !== "direction") return false;
  const own = mark.kind === "direction" ? (mark.thing?.id ?? null) : null;
  return cornersOf(box).some((corner) => {
    const region = input.regionAt(corner);
    return region !== null && region !== own;
  });
}

/** Whether a leader runs over a region it does not speak of. */
const crossesRegion = (mark: Mark, { dx, dy }: LabelPlace, input: PlacementInput, [x, y]: ScreenPoint): boolean =>
  [0.3, 0.5, 0.7].some((share) => {
    const region = input.regionAt([x + dx * share, y + dy * share]);
    return region !== null && region !== mark.thing?.id;
  });

const sameBox = (a: Box, b: Box): boolean => a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

function screenBoxOf([west, south, east, north]: Bounds, transform: Transform): Box {
  const [left, top] = toScreen(toWorld([west, north]), transform);
  const [right, bottom] = toScreen(toWorld([east, south]), transform);
  return { left, top, right, bottom };
}

const cornersOf = (box: Box): readonly ScreenPoint[] => {
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
