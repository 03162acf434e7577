/** One test for each kind of problem of a pack's shape: the tiny pack is broken in one place, and exactly that place is named. */
import { describe, expect, it } from "vitest";
import { parsePack } from "../../../../src/data/pack/parse-pack";
import { problemsAfter, row, type PackCase } from "./break-pack";

const shapes: PackCase[] = [
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
    'must be a number, found "five"',
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
