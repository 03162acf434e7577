/** What lights up with what: links are lit from both ends. */
import { describe, expect, it } from "vitest";
import { linkedThings, thingKey, type Thing } from "../../../src/model/things";
import { briefing, claim, country, direction, measure, pack, port, region, zone } from "./built-in";

const litBy = (thing: Thing | null) => [...linkedThings(briefing, thing)];
const all: readonly Thing[] = [
  ...briefing.regions.map(({ id }): Thing => ({ kind: "region", id })),
  ...briefing.countries.map(({ code }): Thing => ({ kind: "country", id: code })),
  ...briefing.zones.map(({ id }): Thing => ({ kind: "zone", id })),
  ...pack.ports.map(({ id }): Thing => ({ kind: "port", id })),
  ...briefing.measures.filter(({ described }) => described !== "none").map(({ id }): Thing => ({ kind: "measure", id })),
  ...pack.directions.map(({ id }): Thing => ({ kind: "direction", id })),
  ...[...pack.claims, ...pack.changes].map(({ id }): Thing => ({ kind: "claim", id })),
];

/** Kinds whose link reads the same from both ends. */
const symmetric: readonly (readonly [Thing["kind"], Thing["kind"]])[] = [
  ["region", "country"],
  ["region", "zone"],
  ["region", "port"],
  ["region", "measure"],
  ["region", "direction"],
  ["country", "zone"],
  ["country", "port"],
  ["country", "measure"],
  ["claim", "region"],
  ["claim", "country"],
];

describe(linkedThings, () => {
  it("is empty when nothing is pointed at", () => {
    expect(litBy(null)).toEqual([]);
  });

  it("holds the thing itself", () => {
    for (const thing of all) expect(litBy(thing)).toContain(thingKey(thing));
  });

  it.each(symmetric)("reads the same from %s and from %s", (one, other) => {
    const pairs = all
      .filter(({ kind }) => kind === one)
      .flatMap((a) => all.filter(({ kind }) => kind === other).map((b) => [a, b] as const));
    const lopsided = pairs.filter(([a, b]) => litBy(a).includes(thingKey(b)) !== litBy(b).includes(thingKey(a)));
    expect(lopsided.map(([a, b]) => `${thingKey(a)} ${thingKey(b)}`)).toEqual([]);
    expect(pairs.some(([a, b]) => litBy(a).includes(thingKey(b)))).toBe(true);
  });

  it("lights what a claim names, and nothing else on the map", () => {
    expect(litBy({ kind: "claim", id: claim("k29") })).toEqual([
      "claim:k29",
      "region:yunnan",
      "region:mohan-boten",
      "country:LA",
      "measure:m2021-03",
    ]);
    // It is about all zones alike, so it lights none of them.
    expect(litBy({ kind: "claim", id: claim("k19") })).toEqual(["claim:k19", "measure:m2021-02"]);
    expect(litBy({ kind: "claim", id: claim("cooperation") })).toContain("country:RU");
  });

  it("lights the regions of a country, its zones, ports and measures", () => {
    const lit = litBy({ kind: "country", id: country("LA") });
    expect(lit).toEqual(
      expect.arrayContaining([
        "region:yunnan",
        "region:mohan-boten",
        "region:guangxi",
        "zone:mohan-boten",
        "port:mohan",
        "measure:m2021-01",
      ]),
    );
    expect(lit).not.toContain("region:xinjiang");
    expect(lit).not.toContain("zone:khorgos");
  });

  it("lights the country a zone faces and the region that holds it", () => {
    expect(new Set(litBy({ kind: "zone", id: zone("ruili") }))).toEqual(new Set(["zone:ruili", "region:yunnan", "country:MM"]));
    expect(new Set(litBy({ kind: "port", id: port("mohan") }))).toEqual(
      new Set(["port:mohan", "region:yunnan", "region:mohan-boten", "country:LA"]),
    );
  });

  it("lights the partners of a direction's region, and only of that region", () => {
    const lit = litBy({ kind: "direction", id: direction("mohan-boten") });
    expect(new Set(lit)).toEqual(new Set(["direction:mohan-boten", "region:mohan-boten", "country:LA"]));
  });

  it("lights nothing beyond itself for a measure no source describes", () => {
    expect(litBy({ kind: "measure", id: measure("m2021-09") })).toEqual(["measure:m2021-09"]);
    expect(litBy({ kind: "region", id: region("yunnan") })).not.toContain("measure:m2021-09");
  });
});
