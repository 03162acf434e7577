/** One test for each kind of problem: the tiny pack is broken in one place, and exactly that place is named. */
import { describe, expect, it } from "vitest";
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { makePackInput, type PackInput } from "../../../fixtures/make-pack";
import { toldProblems, type ToldProblem } from "../../../fixtures/told-problems";

const row = <T extends { id: string }>(rows: readonly T[], id: string): T => {
  const found = rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`the tiny pack has no "${id}"`);
  return found;
};

const problemsAfter = (change: (pack: PackInput) => void): readonly ToldProblem[] => {
  const pack = makePackInput();
  change(pack);
  const parsed = parsePack(pack);
  return parsed.ok ? [] : toldProblems(parsed.problems);
};

type Case = [kind: string, change: (pack: PackInput) => void, path: string, message: string];

const shapes: Case[] = [
  [
    "an unknown field",
    (pack) => Object.assign(row(pack.zones, "gate"), { colour: "red" }),
    "zones(id = gate).colour",
    "unknown field",
  ],
  ["a missing field", (pack) => Reflect.deleteProperty(row(pack.ports, "lost"), "modes"), "ports(id = lost).modes", "is missing"],
  ["a missing list", (pack) => Reflect.deleteProperty(pack, "zones"), "zones", "is missing"],
  ["an empty text", (pack) => (row(pack.regions, "gate").name.zh = "  "), "regions(id = gate).name.zh", "must not be empty"],
  [
    "a wrong type",
    (pack) => Object.assign(row(pack.zones, "ruili"), { areaKm2: "five" }),
    "zones(id = ruili).areaKm2",
    'must be number, found "five"',
  ],
  [
    "a word outside its list",
    (pack) => Object.assign(row(pack.directions, "across"), { standing: "rumoured" }),
    "directions(id = across).standing",
    'must be ("stated" | "reading"), found "rumoured"',
  ],
  [
    "a longitude off the globe",
    (pack) => (row(pack.zones, "ruili").point = { lonLat: [197, 24], accuracyKm: 1, basis: { en: "Test", zh: "测试" } }),
    "zones(id = ruili).point.lonLat[0]",
    "must be <=180, found 197",
  ],
  ["no source at all", (pack) => (row(pack.regions, "ridge").refs = []), "regions(id = ridge).refs", "needs at least one source"],
  [
    "a country code in small letters",
    (pack) => (row(pack.zones, "gate").faces = ["la"]),
    "zones(id = gate).faces[0]",
    "must be an ISO 3166-1 alpha-2 code",
  ],
  ["a date of no calendar", (pack) => (pack.asOf = "2022-02-30"), "asOf", "is not a day of the calendar"],
  ["a date of no known shape", (pack) => (pack.asOf = "2 June 2021"), "asOf", "must be YYYY, YYYY-MM or YYYY-MM-DD"],
  ["an earlier schema", (pack) => Object.assign(pack, { schemaVersion: 0 }), "schemaVersion", "this build reads schemaVersion 2"],
  [
    "bounds the wrong way round",
    (pack) => (pack.map.homeBounds = [146, 6, 66, 55]),
    "map.homeBounds",
    "must be [west, south, east, north]",
  ],
  [
    "a source that is no web address",
    (pack) => (row(pack.sources, "gazette").url = "javascript:alert(1)"),
    "sources(id = gazette).url",
    "must be a web address",
  ],
];

const references: Case[] = [
  ["document of the pack", (pack) => (pack.document = "third"), "document", 'unknown document "third"'],
  ["geometry source", (pack) => (pack.map.geometrySource = "x"), "map.geometrySource", 'unknown source "x"'],
  [
    "document of an aspect",
    (pack) => pack.aspects.push({ ...row(pack.aspects, "a1"), id: "a3", document: "x" }),
    "aspects(id = a3).document",
    'unknown document "x"',
  ],
  ["aspect of a measure", (pack) => (row(pack.measures, "m1").aspect = "a9"), "measures(id = m1).aspect", 'unknown aspect "a9"'],
  [
    "region of a measure",
    (pack) => (row(pack.measures, "m2").scope = { kind: "regions", regions: ["gate", "x"] }),
    "measures(id = m2).scope.regions[1]",
    'unknown region "x"',
  ],
  [
    "country of a measure",
    (pack) => (row(pack.measures, "m1").countries = ["LA", "XZ"]),
    "measures(id = m1).countries[1]",
    'unknown country "XZ"',
  ],
  ["zone of a measure", (pack) => (row(pack.measures, "m1").zones = ["x"]), "measures(id = m1).zones[0]", 'unknown zone "x"'],
  [
    "group of a direction",
    (pack) => (row(pack.directions, "across").groups = ["x"]),
    "directions(id = across).groups[0]",
    'unknown group "x"',
  ],
  [
    "direction of a region",
    (pack) => (row(pack.regions, "ridge").direction = "x"),
    "regions(id = ridge).direction",
    'unknown direction "x"',
  ],
  [
    "zone of a point region",
    (pack) => Object.assign(row(pack.regions, "gate").place, { zone: "x" }),
    "regions(id = gate).place.zone",
    'unknown zone "x"',
  ],
  [
    "country of a group",
    (pack) => row(pack.groups, "neighbours").members.push({ country: "XZ" }),
    "groups(id = neighbours).members[3].country",
    'unknown country "XZ"',
  ],
  [
    "region of a reading",
    (pack) => pack.readings.forEach((reading) => (reading.region = "x")),
    "readings(region = x, country = JP).region",
    'unknown region "x"',
  ],
  ["country a zone faces", (pack) => (row(pack.zones, "gate").faces = ["XZ"]), "zones(id = gate).faces[0]", 'unknown country "XZ"'],
  ["country a port faces", (pack) => (row(pack.ports, "lost").faces = "XZ"), "ports(id = lost).faces", 'unknown country "XZ"'],
  [
    "port of a corridor",
    (pack) => (row(pack.corridors, "line").ports = ["x"]),
    "corridors(id = line).ports[0]",
    'unknown port "x"',
  ],
  [
    "region of an agreement",
    (pack) => (row(pack.agreements, "pact").regions = ["x"]),
    "agreements(id = pact).regions[0]",
    'unknown region "x"',
  ],
  [
    "document of a claim",
    (pack) => (row(pack.claims, "voice").document = "x"),
    "claims(id = voice).document",
    'unknown document "x"',
  ],
  ["measure of a claim", (pack) => (row(pack.claims, "trade").measure = "x"), "claims(id = trade).measure", 'unknown measure "x"'],
  [
    "country of a claim",
    (pack) => (row(pack.claims, "trade").countries = ["XZ"]),
    "claims(id = trade).countries[0]",
    'unknown country "XZ"',
  ],
  [
    "region of a change",
    (pack) => (row(pack.changes, "later").regions = ["x"]),
    "changes(id = later).regions[0]",
    'unknown region "x"',
  ],
  ["document of a change", (pack) => (row(pack.changes, "later").to = "x"), "changes(id = later).to", 'unknown document "x"'],
  [
    "a claim and a change of one id",
    (pack) => (row(pack.changes, "later").id = "voice"),
    "changes(id = voice)",
    "a claim has the same id",
  ],
  [
    "source of a record",
    (pack) => (row(pack.zones, "gate").refs = [{ source: "x", basis: "other", confidence: "low" }]),
    "zones(id = gate).refs[0].source",
    'unknown source "x"',
  ],
  ["id used twice", (pack) => pack.sources.push(row(pack.sources, "hearsay")), "sources(id = hearsay)", "id used more than once"],
  [
    "code used twice",
    (pack) => pack.countries.push({ code: "JP", name: { en: "J", zh: "日" }, named: null, refs: row(pack.zones, "gate").refs }),
    "countries(code = JP)",
    "code used more than once",
  ],
  [
    "reading given twice",
    (pack) => pack.readings.push(...pack.readings),
    "readings(region = ridge, country = JP)",
    "reading given more than once",
  ],
];

const facts: Case[] = [
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
  it("accepts the tiny pack", () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  it.each(shapes)("names the place of %s", (_, change, path, message) => {
    expect(problemsAfter(change)).toContainEqual({ path, message });
  });

  it("says of a newer pack that it is newer, and nothing besides", () => {
    expect(problemsAfter((pack) => Object.assign(pack, { schemaVersion: 3, regions: "elsewhere" }))).toEqual([
      { path: "schemaVersion", message: "was written by a newer version (3): this build reads schemaVersion 2" },
    ]);
  });

  it.each(references)("refuses what leads nowhere: %s", (_, change, path, message) => {
    expect(problemsAfter(change)).toEqual([{ path, message }]);
  });

  it.each(facts)("refuses %s", (_, change, path, message) => {
    expect(problemsAfter(change)).toEqual([{ path, message }]);
  });

  it("reports problems of every kind at once, and nothing besides", () => {
    const problems = problemsAfter((pack) => {
      row(pack.regions, "gate").name.en = "";
      row(pack.regions, "ridge").direction = "x";
      row(pack.ports, "lost").faces = "XZ";
      pack.asOf = "2020";
    });
    expect(problems.map(({ path, message }) => `${path}: ${message}`)).toEqual([
      "regions(id = gate).name.en: must not be empty",
      'regions(id = ridge).direction: unknown direction "x"',
      'ports(id = lost).faces: unknown country "XZ"',
      "asOf: is before the document's date, 2021-04-30",
    ]);
  });

  it("does not call a reference to a broken record dangling", () => {
    const problems = problemsAfter((pack) => (row(pack.zones, "gate").name.en = ""));
    expect(problems).toEqual([{ path: "zones(id = gate).name.en", message: "must not be empty" }]);
  });

  it("keeps messages short when the pack is not", () => {
    const [problem] = problemsAfter((pack) => (row(pack.regions, "gate").id = "A".repeat(100_000)));
    expect(problem?.path).toBe("regions[1].id");
    expect(JSON.stringify(problem).length).toBeLessThan(200);
  });
});
