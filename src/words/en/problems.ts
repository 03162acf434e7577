/** What is wrong with a pack or a deck, in English. */
import type { Shape } from "../../data/fault";
import type { ProblemWords } from "../problem-words";

const shapes: Readonly<Record<Shape, string>> = {
  slug: "must be lower-case words joined by hyphens",
  "source-id": "must be letters, digits or hyphens",
  "country-code": "must be an ISO 3166-1 alpha-2 code",
  "province-code": "must look like CN-YN",
  bounds: "must be [west, south, east, north]",
  date: "must be YYYY, YYYY-MM or YYYY-MM-DD",
  day: "must be a day, YYYY-MM-DD",
  "web-address": "must be a web address",
  "one-line": "must be one line",
  list: "must be a list",
};
/** Kinds of values as readers call them; anything else is quoted as it is. */
const kinds: ReadonlyMap<string, string> = new Map([
  ["", "another value"],
  ["Array", "a list"],
  ["Object", "a record"],
  ["string", "a text"],
  ["number", "a number"],
  ["boolean", "true or false"],
  ["(string | null)", "a text or null"],
]);
const kindOf = (value: string): string => kinds.get(value) ?? value;

export const enProblems: ProblemWords = {
  "unknown-field": () => "unknown field",
  missing: () => "is missing",
  "wrong-value": ({ wanted, found }) => `must be ${kindOf(wanted)}, found ${kindOf(found)}`,
  "no-words": () => "must not be empty",
  "no-slides": () => "is empty",
  shape: ({ shape }) => shapes[shape],
  "no-such-day": () => "is not a day of the calendar",
  "too-long": ({ most, found }) => `must be at most ${most} characters, found ${found}`,
  "locator-too-long": ({ most }) => `locator is over ${most} characters`,
  "too-many": ({ most, found }) => `must hold at most ${most}, found ${found}`,
  "too-small": ({ least }) => `must be at least ${least}`,
  "too-large": ({ most }) => `must be at most ${most}`,
  "not-growing": () => "the second must be larger than the first",
  "outside-frame": () => "is outside the close-up's frame",
  "no-close-up-zoom": ({ least, most }) => `must be between ${least} and ${most}, the zooms of the close-up`,
  "too-close": ({ most }) => `must be at most ${most.toFixed(1)} there`,
  "other-version": ({ ours }) => `this build reads schemaVersion ${ours}`,
  "newer-version": ({ theirs, ours }) => `was written by a newer version (${theirs}): this build reads schemaVersion ${ours}`,
  "other-pack": ({ theirs, ours }) => `the deck was made for pack "${theirs}", the one in use is "${ours}"`,
  unsourced: () => "needs at least one source",
  "repeated-id": () => "id used more than once",
  "repeated-code": () => "code used more than once",
  "repeated-reading": () => "reading given more than once",
  "repeated-value": ({ value }) => `"${value}" given more than once`,
  "id-of-claim": () => "a claim has the same id",
  "unknown-id": ({ named, id }) => `unknown ${named} "${id}"`,
  "measure-incomplete": () => "a described measure needs it",
  "measure-overfull": () => "a measure not described has none",
  "other-document": ({ aspect, document }) => `"${aspect}" belongs to document "${document}"`,
  "wrong-count": ({ counted, listed }) => `the document counts ${counted}, the pack lists ${listed}`,
  "same-as": ({ record }) => `the same as ${record}`,
  "before-document": ({ date }) => `is before the document's date, ${date}`,
  "before-signing": ({ date }) => `is before the date of signing, ${date}`,
  "before-earlier": ({ document }) => `was published before "${document}"`,
  "outside-china": ({ lon, lat }) => `[${lon}, ${lat}] is outside China: longitude comes first`,
  "away-from-zone": ({ awayKm, zone, accuracyKm }) =>
    `lies ${awayKm.toFixed(1)} km from zone "${zone}", more than its accuracy of ${accuracyKm} km`,
  "address-outside-sources": () => "web addresses belong in sources",
};
