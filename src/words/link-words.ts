/** What links a region and a country, as a sentence. */
import { formatList, type Locale } from "../i18n/format";
import type { Briefing } from "../model/briefing";
import type { Link, LinkBasis } from "../model/links";
import { languages } from "./languages";

// More zones than this are counted instead of named.
const namedZones = 2;

/** What a link rests on: `border · zone Hekou`, `group: ASEAN`, `our reading`. */
export function sayBases(briefing: Briefing, link: Link, lang: Locale): string {
  const words = languages[lang].page.basis;
  const zones = link.zones.flatMap((id) => briefing.zoneById.get(id) ?? []).map((zone) => zone.shortName[lang]);
  const groups = briefing.pack.groups.filter((group) => link.groups.includes(group.id)).map((group) => group.name[lang]);
  const wordOf: Readonly<Record<LinkBasis, () => string>> = {
    border: () => words.border,
    zone: () =>
      zones.length > namedZones
        ? words.zonesCounted(zones.length)
        : zones.length === 1
          ? words.zoneNamed(formatList(zones, lang))
          : words.zonesNamed(formatList(zones, lang)),
    group: () => words.groupNamed(formatList(groups, lang)),
    reading: () => words.reading,
  };
  return link.bases.map((basis) => wordOf[basis]()).join(" · ");
}
