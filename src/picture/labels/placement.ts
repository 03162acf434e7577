/** Which parts of a mark are on screen: always, and only while it is lit. */
import type { ThingKey } from "../../model/things";
import { isLit, isNamedWhenLit, type Mark } from "../marks/mark";
import type { LabelOffset } from "./boxes";

export interface ShownMark {
  readonly symbol: boolean;
  readonly label: LabelOffset | null;
}
export interface LitMark extends ShownMark {
  /** Marks whose lit symbol or lit name has its name's room: the name is left out while one of them is shown. */
  readonly behind: { readonly symbols: readonly Mark[]; readonly names: readonly Mark[] };
}
export interface PlacedMark extends ShownMark {
  readonly lit?: LitMark;
}
/** By mark id; a mark that is missing is not shown at all. */
export type Placement = ReadonlyMap<string, PlacedMark>;

/** What is lit finds its room after everything that is always shown, and can wait until something is lit. */
export interface PlacedInSteps {
  readonly atRest: Placement;
  /** The whole: what is shown at rest, and what is shown while it is lit. */
  readonly withLit: () => Placement;
}

/** @returns null when no part of the mark is shown */
export function shownMark(mark: Mark, placement: Placement, lit: ReadonlySet<ThingKey>): ShownMark | null {
  const placed = placement.get(mark.id);
  if (!placed) return null;
  const symbol = placed.symbol || ((placed.lit?.symbol ?? false) && isLit(mark, lit));
  const label = placed.label ?? litName(mark, placement, lit);
  return symbol || label ? { symbol, label } : null;
}

function litName(mark: Mark, placement: Placement, lit: ReadonlySet<ThingKey>): LabelOffset | null {
  const room = placement.get(mark.id)?.lit;
  if (!room?.label || !isLit(mark, lit) || !isNamedWhenLit(mark, lit)) return null;
  const { symbols, names } = room.behind;
  const isTaken = symbols.some((one) => isLit(one, lit)) || names.some((one) => litName(one, placement, lit) !== null);
  return isTaken ? null : room.label;
}
