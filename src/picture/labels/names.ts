/** The names on the map, for scripts, tests and embedding pages. Client pixels. */
import { thingKey, type ThingKey } from "../../model/things";
import type { Language } from "../../state/view-state";
import { toScreen, type ScreenPoint, type Transform } from "../camera/viewport";
import { toWorld } from "../geometry/mercator";
import type { Mark } from "../marks/mark";
import { boxAt, leaderOf } from "./boxes";
import { shownMark, type Placement } from "./placement";
import { labelSize, shownTexts, writtenIn } from "./text-size";

export interface MapName {
  /**
   * What it names, such as `country:MM` or `direction:west`. Names that no click chooses have words of their own:
   * `opposite:khorgos`, `corridor:clr`, `stop:Almaty`, `close-up:title`.
   */
  readonly thing: string;
  /** The name as written, without its note; in both languages, the second is below the first. */
  readonly text: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The line from what it names to the edge of its box; null when the name is there. */
  readonly leader: readonly ScreenPoint[] | null;
  /** Which map it is on. */
  readonly frame: "main" | "inset";
}

export interface NamesLayout {
  readonly marks: readonly Mark[];
  readonly placement: Placement;
  readonly lang: Language;
  readonly em: number;
}

/** @param corner the top left corner of the map that the marks are on, client pixels */
export function namesOnMap(
  { marks, placement, lang, em }: NamesLayout,
  lit: ReadonlySet<ThingKey>,
  transform: Transform,
  corner: ScreenPoint,
  frame: MapName["frame"] = "main",
): readonly MapName[] {
  return marks.flatMap((mark): readonly MapName[] => {
    const label = shownMark(mark, placement, lit)?.label;
    if (!label || !mark.text) return [];
    const [pointX, pointY] = toScreen(toWorld([mark.lonLat[0], mark.lonLat[1]]), transform);
    const from: ScreenPoint = [pointX + corner[0], pointY + corner[1]];
    const box = boxAt([from[0] + label.dx, from[1] + label.dy], labelSize(mark, lang, em, label.without));
    return [
      {
        thing: mark.names ?? (mark.thing ? thingKey(mark.thing) : mark.id),
        text: shownTexts(mark.text, writtenIn(lang, label.without)).join("\n"),
        box: { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top },
        leader: leaderOf(from, label),
        frame,
      },
    ];
  });
}
