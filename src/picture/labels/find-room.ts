/** Where a mark's name has room: the first of its positions that the rules of its kind and what is on the map already leave free. */
import type { Language } from "../../state/view-state";
import type { ScreenPoint, Transform, Viewport } from "../camera/viewport";
import type { WorldPoint } from "../geometry/mercator";
import type { Mark } from "../marks/mark";
import { boxAt, type Box, type LabelOffset, type Size } from "./boxes";
import { besidePoint, pastTip } from "./label-candidates";
import type { LandBelow } from "./land-below";
import { apartFrom, landPositions } from "./land-positions";
import type { Occupied } from "./occupied";
import { labelSize } from "./text-size";

export interface PlacementInput {
  readonly marks: readonly Mark[];
  readonly transform: Transform;
  readonly viewport: Viewport;
  readonly zoom: number;
  readonly lang: Language;
  /** CSS pixels of one em of the marks layer. */
  readonly em: number;
  /** Squares along the arrows that labels avoid, world units. */
  readonly arrows: readonly { readonly at: WorldPoint; readonly half: number }[];
  /** Lines of links, which names keep off: longitude, latitude. */
  readonly lines: readonly (readonly (readonly [lon: number, lat: number])[])[];
  /** What else covers the map, CSS pixels. */
  readonly blocked: readonly Box[];
  readonly land: LandBelow;
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

/** The ways to write a name, best first. One that is asked about is rather written in one language than left out. */
const writings = ({ note, apart }: Mark, lang: Language): readonly LabelOffset["without"][] => [
  undefined,
  ...(note ? ["note" as const] : []),
  ...(apart && lang === "both" ? ["second" as const] : []),
];

/**
 * The first free position, with the mark's note if there is room for it.
 * @param overLinks whether the name may lie over the line of a link rather than be left out
 */
export function findRoom({ mark, point }: PlottedMark, input: PlacementInput, occupied: Occupied, overLinks = false): Room | null {
  for (const without of writings(mark, input.lang)) {
    const size = labelSize(mark, input.lang, input.em, without);
    for (const isOver of overLinks ? [false, true] : [false])
      for (const offset of positions(mark, point, size, input)) {
        const box = boxAt([point[0] + offset.dx, point[1] + offset.dy], size);
        if (occupied.hasRoomFor(mark, point, offset, box, input.viewport.free, isOver))
          return { offset: without ? { ...offset, without } : offset, box };
      }
  }
  return null;
}

/** Best first; none of them on land where the name would mean something else. */
function* positions(mark: Mark, point: ScreenPoint, size: Size, { land, em }: PlacementInput): Generator<LabelOffset> {
  const ground = land.groundOf(mark);
  if (ground) {
    yield* landPositions(point, size, ground, { hasHalo: mark.onFill === undefined, isOffToo: mark.apart ?? false });
    return;
  }
  const around = land.around(mark);
  const isFree = ({ dx, dy }: LabelOffset): boolean =>
    around === null || around.barred.share(boxAt([point[0] + dx, point[1] + dy], size)) === 0;
  for (const offset of mark.kind.stands === "tip" ? pastTip(mark, size, em) : besidePoint(mark, size, em))
    if (isFree(offset)) yield offset;
  if (around && mark.apart) yield* apartFrom(point, size, around);
}
