/** The phrases that say what changed, in English. */
import type { ChangeWords } from "../change-words";

const ofRegions = (count: number, total: number): string =>
  count === total ? `all ${total} regions` : `${count} of ${total} regions`;

export const enChanges: ChangeWords = {
  view: { map: "Map.", sources: "Sources.", compare: "Comparison of the documents." },
  table: {
    regions: "Table: regions.",
    partners: "Table: partner countries.",
    zones: "Table: zones.",
    ports: "Table: ports.",
    measures: "Table: measures.",
    corridors: "Table: corridors.",
  },
  language: { en: "Language: English.", zh: "Language: Chinese.", both: "Language: English and Chinese." },
  asOf: (date) => `As of ${date}.`,
  begun: (names) => `By now: ${names}.`,
  region: (name) => `${name} is selected.`,
  direction: (label) => `Direction: ${label}.`,
  site: (name, region) => (region === null ? `${name} is selected.` : `${name} in ${region} is selected.`),
  noRegion: "No region is selected.",
  option: {
    partner: (name) => name,
    basis: (name) => `basis “${name}”`,
    direction: (name) => `direction “${name}”`,
    measure: (name) => `measure “${name}”`,
  },
  on: (names) => `${names} on`,
  off: (names) => `${names} off`,
  cleared: "Filters cleared",
  matching: (switched, count, total) => `${switched}: ${ofRegions(count, total)}.`,
  count: (count, total) => `The filter leaves ${ofRegions(count, total)}.`,
  shown: (layer) => `${layer} shown.`,
  nothingYet: (layer) => `${layer}: nothing to show at this date yet.`,
  hidden: (layer) => `${layer} hidden.`,
  separator: ", ",
};
