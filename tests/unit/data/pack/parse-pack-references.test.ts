/** One test for each kind of reference that leads nowhere: exactly the place that names it is told. */
import { describe, expect, it } from "vitest";
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { problemsAfter, row, type PackCase } from "./break-pack";

const references: PackCase[] = [
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

describe(parsePack, () => {
  it.each(references)("refuses what leads nowhere: %s", (_, change, path, message) => {
    expect(problemsAfter(change)).toEqual([{ path, message }]);
  });
});
