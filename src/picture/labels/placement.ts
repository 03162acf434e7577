/** Which parts of a mark are on screen: always, and only while it is lit. */
import type { ThingKey } from "../../model/things";
import { isLit, isNamedWhenLit, type Mark } from "../marks/mark";
import type { LabelOffset } from "./boxes";

export interface ShownMark {
  readonly symbol: boolean;
  readonly label: LabelOffset | null;
}
export interface PlacedMark extends ShownMark {
  readonly lit?: ShownMark;
}
/** By mark id; a mark that is missing is not shown at all. */
export type Placement = ReadonlyMap<string, PlacedMark>;

/** @returns null when no part of the mark is shown */
export function shownMark(mark: Mark, placement: Placement, lit: ReadonlySet<ThingKey>): ShownMark | null {
  const placed = placement.get(mark.id);
  if (!placed) return null;
  const more = placed.lit && isLit(mark, lit) ? placed.lit : null;
  const symbol = placed.symbol || (more?.symbol ?? false);
  const label = placed.label ?? (more && isNamedWhenLit(mark, lit) ? more.label : null);
  return symbol || label ? { symbol, label } : null;
}
