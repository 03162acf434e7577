/** Which regions hold a zone or port, at any date. */
import type { Region } from "../data/schema";
import type { Briefing } from "./briefing";

/** The regions that hold a zone or port, a zone that begins later among them; none for what lies outside all of them. */
export function holdersOf(briefing: Briefing, id: string): readonly Region[] {
  const later = briefing.later.zones.find((zone) => zone.id === id);
  return [...briefing.byRegion.values()]
    .filter(
      ({ region: { place }, zones, ports }) =>
        [...zones, ...ports].some((held) => held.id === id) ||
        (later !== undefined && place.kind === "provinces" && place.provinces.includes(later.province)),
    )
    .map(({ region }) => region);
}
