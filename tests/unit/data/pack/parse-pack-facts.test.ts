/** One test for each way in which the facts of a pack may not agree: exactly that place is named. */
import { describe, expect, it } from "vitest";
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { problemsAfter, row, type PackCase } from "./break-pack";

const facts: PackCase[] = [
  [
    "a described measure without a gist",
    (pack) => (row(pack.measures, "m1").gist = null),
    "measures(id = m1).gist",
    "a described measure needs it",
  ],
  [
    "filler for a measure not described",
    (pack) => (row(pack.measures, "m3").title = { en: "Filler", zh: "填充" }),
    "measures(id = m3).title",
    "a measure not described has none",
  ],
  [
    "a described measure without a source",
    (pack) => (row(pack.measures, "m2").refs = []),
    "measures(id = m2).refs",
    "needs at least one source",
  ],
  [
    "an aspect of another document",
    (pack) => {
      row(pack.measures, "m1").aspect = "b1";
      row(pack.documents, "second").counts.aspects = 1;
      pack.aspects.push({ ...row(pack.aspects, "a1"), id: "b1", document: "second" });
    },
    "measures(id = m1).aspect",
    '"b1" belongs to document "second"',
  ],
  [
    "a measure left out",
    (pack) => pack.measures.pop(),
    "documents(id = first).counts.measures",
    "the document counts 4, the pack lists 3",
  ],
  [
    "an aspect left out",
    (pack) => (row(pack.documents, "first").counts.aspects = 3),
    "documents(id = first).counts.aspects",
    "the document counts 3, the pack lists 2",
  ],
  [
    "a measure number given twice",
    (pack) => (row(pack.measures, "m2").number = 1),
    "measures(id = m2).number",
    "the same as measures(id = m1)",
  ],
  [
    "a place in the list of partners given twice",
    (pack) => pack.countries.forEach((country) => (country.named = country.code === "JP" ? 2 : country.named)),
    "countries(code = JP).named",
    "the same as countries(code = MM)",
  ],
  ["an as-of date before the document", (pack) => (pack.asOf = "2021-04"), "asOf", "is before the document's date, 2021-04-30"],
  [
    "a document published before it was dated",
    (pack) => (row(pack.documents, "first").published = "2021-03"),
    "documents(id = first).published",
    "is before the document's date, 2021-04-30",
  ],
  [
    "a comparison whose later document is the earlier one",
    (pack) => Object.assign(row(pack.changes, "later"), { from: "second", to: "first" }),
    "changes(id = later).to",
    'was published before "second"',
  ],
  [
    "an agreement in force before it was signed",
    (pack) => (row(pack.agreements, "pact").inForce = "2020"),
    "agreements(id = pact).inForce",
    "is before the date of signing, 2020-11-15",
  ],
  [
    "a port with latitude first",
    (pack) => (row(pack.ports, "mohan").point = { lonLat: [21.19, 80], accuracyKm: 1, basis: { en: "Test", zh: "测试" } }),
    "ports(id = mohan).point.lonLat",
    "[21.19, 80] is outside China: longitude comes first",
  ],
  [
    "a point region away from its zone",
    (pack) => Object.assign(row(pack.regions, "gate").place, { lonLat: [101.69, 21.29] }),
    "regions(id = gate).place.lonLat",
    'lies 11.1 km from zone "gate", more than its accuracy of 3 km',
  ],
  [
    "a web address outside the sources",
    (pack) =>
      (row(pack.zones, "gate").refs = [
        { source: "gazette", locator: { en: "see https://example.org", zh: "见网址" }, basis: "other", confidence: "low" },
      ]),
    "zones(id = gate).refs[0].locator.en",
    "web addresses belong in sources",
  ],
  ["a web address in the title", (pack) => (pack.title.en = "http://example.org"), "title.en", "web addresses belong in sources"],
];

describe(parsePack, () => {
  it.each(facts)("refuses %s", (_, change, path, message) => {
    expect(problemsAfter(change)).toEqual([{ path, message }]);
  });
});
