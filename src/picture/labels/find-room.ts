/** Where a mark's name has room: the first of its positions that the rules of its kind and what is on the map already leave free. */
import type { Bounds } from "../../data/schema";
import type { Language } from "../../state/view-state";
import type { ScreenPoint, Transform, Viewport } from "../camera/viewport";
import type { WorldPoint } from "../geometry/mercator";
import type { Mark } from "../marks/mark";
import { boxAt, screenBoxOf, type Box, type LabelOffset } from "./boxes";
import { labelCandidates } from "./label-candidates";
import type { Occupied } from "./occupied";
import { isOnOtherCountry, isOnOtherRegion, type Land, type Strictness } from "./other-land";
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
export interface PlottedMark {
  readonly mark: Mark;
  readonly point: ScreenPoint;
}

export interface Room {
  readonly offset: LabelOffset;
  readonly box: Box;
}

/** The first free position, with the mark's note if there is room for it. */
export function findRoom(
  { mark, point }: PlottedMark,
  input: PlacementInput,
  occupied: Occupied,
  strictness: readonly Strictness[],
): Room | null {
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
