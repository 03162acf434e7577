/** What of a mark is on screen: what always is, and what comes up only while it is lit. */
import type { ThingKey } from "../../model/things";
import { isLit, isNamedWhenLit, type Mark } from "../marks/mark";
import type { LabelPlace } from "./boxes";

export interface ShownPlace {
  readonly symbol: boolean;
  readonly label: LabelPlace | null;
}
export interface MarkPlace extends ShownPlace {
  readonly lit?: ShownPlace;
}
/** By mark id; a mark that is not in it is not shown at all. */
export type MarkPlaces = ReadonlyMap<string, MarkPlace>;

/** @returns null where nothing of the mark is shown */
export function shownPlace(mark: Mark, places: MarkPlaces, lit: ReadonlySet<ThingKey>): ShownPlace | null {
  const place = places.get(mark.id);
  if (!place) return null;
  const more = place.lit && isLit(mark, lit) ? place.lit : null;
  const symbol = place.symbol || (more?.symbol ?? false);
  const label = place.label ?? (more && isNamedWhenLit(mark, lit) ? more.label : null);
  return symbol || label ? { symbol, label } : null;
}
