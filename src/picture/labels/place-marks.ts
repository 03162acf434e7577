/**
 * Places labels: greedily by priority, each at the first of its positions that is free. No label covers another or an arrow, or is
 * cut by the edge of the free part. Pure; the same for both renderers, the plate and exports.
 */
import type { Bounds } from "../../data/schema";
import type { Language } from "../../state/view-state";
import { toScreen, type ScreenPoint, type Transform, type Viewport } from "../camera/viewport";
import { toWorld, type WorldPoint } from "../geometry/mercator";
import type { Mark } from "../marks/mark";
import { boxAt, screenBoxOf, squareAt, type Box, type LabelOffset } from "./boxes";
import { labelCandidates } from "./label-candidates";
import { Occupied } from "./occupied";
import { isOnOtherCountry, isOnOtherRegion, strictestFirst, type Land, type Strictness } from "./other-land";
import type { PlacedMark, Placement } from "./placement";
import { labelSize } from "./text-size";

export interface PlacementInput extends Land {
  readonly marks: readonly Mark[];
  readonly transform: Transform;
  readonly viewport: Viewport;
  readonly zoom: number;
  readonly lang: Language;
  /** Squares along the arrows that labels avoid, world units. */
  readonly arrows: readonly { readonly at: WorldPoint; readonly half: number }[];
  /** What else covers the map, CSS pixels. */
  readonly blocked: readonly Box[];
  /** Bounds of the region or country a mark names. */
  readonly boundsOf: (mark: Mark) => Bounds | null;
}

/** A mark and its point on screen. */
interface PlottedMark {
  readonly mark: Mark;
  readonly point: ScreenPoint;
}

/** @returns placements by mark id; a mark that is missing is not shown at all */
export function placeMarks(input: PlacementInput): Placement {
  const { transform, viewport, em, zoom } = input;
  const placed = new Map<string, PlacedMark>();
  const occupied = new Occupied(em, input.blocked);
  for (const { at, half } of input.arrows) occupied.block(squareAt(toScreen(at, transform), half * transform.k));
  const near = [...input.marks]
    .sort((a, b) => b.priority - a.priority || a.id.localeCompare(b.id))
    .map((mark): PlottedMark => ({ mark, point: toScreen(toWorld([mark.lonLat[0], mark.lonLat[1]]), transform) }))
    .filter(({ point: [x, y] }) => x > -100 && y > -100 && x < viewport.width + 100 && y < viewport.height + 100);

  // Symbols first: a label can give way, a symbol cannot.
  for (const { mark, point } of near) {
    if (!mark.symbol || zoom < mark.symbolZoom) continue;
    placed.set(mark.id, { symbol: true, label: null });
    occupied.block(squareAt(point, mark.symbol.radiusEm * em));
  }
  for (const plotted of near) {
    if (!plotted.mark.text || zoom < plotted.mark.labelZoom) continue;
    const found = findRoom(plotted, input, occupied, strictestFirst);
    if (!found) continue;
    placed.set(plotted.mark.id, { symbol: placed.get(plotted.mark.id)?.symbol ?? false, label: found.offset });
    occupied.take(plotted.mark, plotted.point, found.offset, found.box);
  }
  // Last, where nothing else wants to be: room for what is shown only while lit, so that a hover needs no placement.
  for (const plotted of near) {
    const { mark } = plotted;
    const known = placed.get(mark.id) ?? { symbol: false, label: null };
    const symbol = mark.kind.lights === "few" && mark.symbol !== null && !known.symbol;
    const isNamed = mark.kind.litName !== "never" && mark.text !== null && zoom < mark.labelZoom;
    const label = isNamed ? (findRoom(plotted, input, occupied, strictestFirst.slice(0, 1))?.offset ?? null) : null;
    if (symbol || label) placed.set(mark.id, { ...known, lit: { symbol, label } });
  }
  return placed;
}

/** The first free position, with the mark's note if there is room for it. */
function findRoom(
  { mark, point }: PlottedMark,
  input: PlacementInput,
  occupied: Occupied,
  strictness: readonly Strictness[],
): { readonly offset: LabelOffset; readonly box: Box } | null {
  const bounds = input.boundsOf(mark);
  const area = bounds && around(point, screenBoxOf(bounds, input.transform));
  for (const withNote of mark.note ? [true, false] : [false]) {
    const size = labelSize(mark, input.lang, input.em, withNote);
    for (const strict of mark.kind.avoidsCountries ? strictness : strictness.slice(0, 1))
      for (const offset of labelCandidates(mark, size, input.em, area)) {
        const box = boxAt([point[0] + offset.dx, point[1] + offset.dy], size);
        if (isFree(mark, point, offset, box, input, occupied, strict))
          return { offset: mark.note && !withNote ? { ...offset, bare: true } : offset, box };
      }
  }
  return null;
}

function isFree(
  mark: Mark,
  point: ScreenPoint,
  offset: LabelOffset,
  box: Box,
  input: PlacementInput,
  occupied: Occupied,
  strictness: Strictness,
): boolean {
  if (!occupied.hasRoomFor(mark, point, offset, box, input.viewport.free)) return false;
  if (mark.kind.avoidsCountries && isOnOtherCountry(mark, offset, box, input, point, strictness)) return false;
  return !isOnOtherRegion(mark, offset, box, input, point);
}

/** A box relative to a point. */
const around = ([x, y]: ScreenPoint, { left, top, right, bottom }: Box): Box => ({
  left: left - x,
  top: top - y,
  right: right - x,
  bottom: bottom - y,
});
