/** The phrases of the description, in English. */
import { formatDate, formatList } from "../../i18n/format";
import type { DescriptionWords } from "../description-words";

const regionsOf = (count: number): string => `${count} ${count === 1 ? "region" : "regions"}`;

export const enDescription: DescriptionWords = {
  list: (items) => formatList(items, "en"),
  date: (iso) => formatDate(iso, "en"),
  facet: { partner: "partner countries", basis: "basis of the link", direction: "direction", measure: "measure" },
  basis: { border: "border", zone: "zone", group: "group", reading: "our reading" },
  all: (count, regions, asOf) => `The map shows ${regionsOf(count)} and where they open to, as of ${asOf}: ${regions}.`,
  allBefore: (count, regions, asOf) => `The map shows ${regionsOf(count)}, as of ${asOf}: ${regions}.`,
  later: (items) => `Later: ${items}.`,
  laterItem: (name, date) => (date === null ? `${name} (not in force)` : `${name} (${date})`),
  corridor: {
    opened: (name) => name,
    started: (name) => `work on the ${name}`,
    planned: (name) => `plan for the ${name}`,
    signed: (name) => `agreement on the ${name}`,
  },
  newer: (number) => `A newer document is out: ${number}.`,
  regionTo: (region, word) => `${region} (${word})`,
  filter: (parts) => `Filter: ${parts}.`,
  matches: (count, total, regions) =>
    count === total
      ? `All ${regionsOf(total)} match.`
      : `${count} of ${regionsOf(total)} ${count === 1 ? "matches" : "match"}: ${regions}.`,
  empty: (total) => `0 of ${regionsOf(total)} match.`,
  clear: (options) => (options.length > 0 ? `Clear ${options.join(" or ")}.` : "Clear all filters."),
  clearOption: (facet, count) => `${facet} (then ${regionsOf(count)})`,
  selected: (region, asOf) => `${region} is selected, as of ${asOf}.`,
  direction: (word, standing) => `Direction: ${word}, ${standing}.`,
  standing: { stated: "stated in the notice", reading: "stated in the notice; where the arrow points is our reading" },
  partners: (count, named, groups) =>
    `${count} partner ${count === 1 ? "country" : "countries"}, ${named} of them named in the notice: ${groups}.`,
  partnerGroup: (countries, bases) => `${countries} (${bases})`,
  more: (countries, rest) => `${countries} and ${rest} more`,
  site: (name) => `${name} is shown.`,
  filteredOut: (region) => `${region} itself is filtered out.`,
  corridors: "corridors",
  layers: (names) => `Laid over it, as an addition to the notice: ${names}.`,
  worldview: {
    international: "Boundaries: international view.",
    china: "Boundaries: Chinese view, an approximation.",
  },
  joiner: " ",
};
