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
import { remembered } from "./remembered";
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

/** A mark, its point on screen, and where its name may stand. */
export interface PlottedMark {
  readonly mark: Mark;
  readonly point: ScreenPoint;
  /** The ways to write its name, best first. */
  readonly writings: readonly Writing[];
}

/** A way to write a name. */
interface Writing {
  readonly without: LabelOffset["without"];
  readonly size: Size;
  /** Best first; found while they are tried, and only once. */
  readonly positions: Iterable<LabelOffset>;
}

export interface Room {
  readonly offset: LabelOffset;
  readonly box: Box;
}

/** What a name may do without, least first. One that is asked about is rather written in one language than left out. */
const savings = ({ note, apart }: Mark, lang: Language): readonly LabelOffset["without"][] => [
  undefined,
  ...(note ? ["note" as const] : []),
  ...(apart && lang === "both" ? ["second" as const] : []),
];

/** @param point the mark's, on screen */
export const plot = (mark: Mark, point: ScreenPoint, input: PlacementInput): PlottedMark => ({
  mark,
  point,
  writings: savings(mark, input.lang).map((without) => {
    const size = labelSize(mark, input.lang, input.em, without);
    return { without, size, positions: remembered(positions(mark, point, size, input)) };
  }),
});

/**
 * The first free position, with the mark's note if there is room for it.
 * @param free the part of the map that no panel covers
 * @param overLinks whether the name may lie over the line of a link rather than be left out
 */
export function findRoom({ mark, point, writings }: PlottedMark, free: Box, occupied: Occupied, overLinks = false): Room | null {
  for (const { without, size, positions } of writings)
    for (const isOver of overLinks ? [false, true] : [false])
      for (const offset of positions) {
        const box = boxAt([point[0] + offset.dx, point[1] + offset.dy], size);
        if (occupied.hasRoomFor(mark, point, offset, box, free, isOver))
          return { offset: without ? { ...offset, without } : offset, box };
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
