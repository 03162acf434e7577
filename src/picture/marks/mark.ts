/** A label or symbol: it keeps its size on screen while the ground scales. */
import type { LocalText, LonLat } from "../../data/schema";
import { thingKey, type Thing, type ThingKey } from "../../model/things";
import type { MarkKind } from "./kinds";
import type { MarkSymbol } from "./symbols";

export interface Mark {
  readonly id: string;
  /** Its row of the mark table. */
  readonly kind: MarkKind;
  readonly lonLat: LonLat | readonly [number, number];
  readonly text: LocalText | null;
  /** A smaller line below the name; left out if there is no room. */
  readonly note?: LocalText | undefined;
  readonly symbol: MarkSymbol | null;
  /** What a click on it chooses; it lights together with this thing. */
  readonly thing: Thing | null;
  /** What its name is the name of, such as `corridor:clr`, if that is not the thing that a click chooses. */
  readonly names?: string;
  readonly colour: string;
  /** Fill of the symbol. */
  readonly fill: string;
  /** Colour of the letters where the name stands on its own fill; they then have no halo. */
  readonly onFill?: string | undefined;
  /** Colour around the letters: that of the ground they stand on, if it is not plain land. */
  readonly halo?: string | undefined;
  /** Higher is placed first. */
  readonly priority: number;
  /** Its label is shown from this zoom on; its symbol from `symbolZoom`. */
  readonly labelZoom: number;
  readonly symbolZoom: number;
  readonly strong: boolean;
  /** Whether its name may be off its land, with a leader, if there is no room on it. */
  readonly apart?: boolean;
  readonly muted: boolean;
  /** The name of a region beside the selected one: smaller and lighter. */
  readonly quiet?: boolean;
  /** Preferred side of the label. */
  readonly side: "centre" | "left" | "right" | "above" | "below";
}

/** The values of `labelZoom` and `symbolZoom` for what is always shown, and for what never is. */
export const always = 0;
export const never = 99;

/** Font size of a quiet name, as a share of its kind's. */
export const quietShare = 0.8;

/** With this many things lit at once, nobody could follow what appears. */
const few = 12;

const isAllowed = (when: "always" | "few" | "never", lit: ReadonlySet<ThingKey>): boolean =>
  when === "always" || (when === "few" && lit.size < few);

/** Whether a mark lights, by what is hovered or pointed out. */
export const isLit = ({ thing, kind }: Mark, lit: ReadonlySet<ThingKey>): boolean =>
  thing !== null && lit.has(thingKey(thing)) && isAllowed(kind.lights, lit);

/** Whether the name of a lit mark appears, if there is room for it. */
export const isNamedWhenLit = ({ kind }: Mark, lit: ReadonlySet<ThingKey>): boolean => isAllowed(kind.litName, lit);
