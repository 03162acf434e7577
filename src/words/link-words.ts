/** Sentences that join facts and dictionary; call them in JSX or memos. */
import type { CountryCode, RegionId } from "../data/schema";
import type { I18n } from "../i18n/i18n";
import type { Briefing } from "../model/briefing";
import type { Link, LinkBasis } from "../model/links";

// More zones than this are counted, not named.
const namedZones = 2;

/** Id of a region's option in the list, for returning focus. */
export const regionOptionId = (id: RegionId): string => `region-option-${id}`;

/** What a link rests on: `border · zone Hekou`, `group: ASEAN`, `our reading`. */
export function basisWords(i18n: I18n, briefing: Briefing, link: Link): string {
  const words = i18n.t().basis;
  const zones = link.zones.flatMap((id) => briefing.zoneById.get(id) ?? []).map((zone) => i18n.pick(zone.shortName));
  const groups = briefing.pack.groups.filter((group) => link.groups.includes(group.id)).map((group) => i18n.pick(group.name));
  const wordOf: Readonly<Record<LinkBasis, () => string>> = {
    border: () => words.border,
    zone: () =>
      zones.length > namedZones
        ? words.zonesCounted(zones.length)
        : zones.length === 1
          ? words.zoneNamed(i18n.list(zones))
          : words.zonesNamed(i18n.list(zones)),
    group: () => words.groupNamed(i18n.list(groups)),
    reading: () => words.reading,
  };
  return link.bases.map((basis) => wordOf[basis]()).join(" · ");
}

/** Names of countries as a list. */
export const countryNames = (i18n: I18n, briefing: Briefing, codes: readonly CountryCode[]): string =>
  i18n.list(codes.flatMap((code) => briefing.countryByCode.get(code) ?? []).map((country) => i18n.pick(country.name)));
