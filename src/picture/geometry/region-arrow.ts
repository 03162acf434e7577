/** Where a region's arrow runs: from its edge, bent as if from its middle, to where the direction points. Pure. */
import type { Places } from "../../data/places";
import type { Region } from "../../data/schema";
import type { Briefing } from "../../model/briefing";
import type { ArrowLine } from "./arrow";

/** Returns null for a region without an arrow. */
export function arrowLineOf({ id, direction }: Region, briefing: Briefing, places: Places): ArrowLine | null {
  const arrow = briefing.directionById.get(direction)?.arrow;
  return arrow ? { from: arrow.from, to: arrow.to, middle: places.regions[id]?.label ?? arrow.from } : null;
}
