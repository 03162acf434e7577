/** The facts the built-in pack must keep, whatever else changes. */
import { describe, expect, it } from "vitest";
import { loadBuiltInPack } from "../../../../src/data/pack/load-pack";
import { problemLines } from "../../../fixtures/told-problems";

const loaded = loadBuiltInPack();
if (!loaded.ok) throw new Error(problemLines(loaded.problems).join("\n"));
const { pack } = loaded;

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
const recordsWithRefs = [
  pack.documents,
  pack.aspects,
  pack.measures,
  pack.directions,
  pack.regions,
  pack.groups,
  pack.countries,
  pack.readings,
  pack.zones,
  pack.ports,
  pack.corridors,
  pack.agreements,
  pack.claims,
  pack.changes,
].flat();

describe("the built-in pack", () => {
  it("is about the notice of 2021, as of the day it was published", () => {
    const notice = pack.documents.find(({ id }) => id === pack.document);
    expect([notice?.number, notice?.dated, notice?.published, pack.asOf]).toEqual([
      "商办资函〔2021〕163号",
      "2021-04-30",
      "2021-06-02",
      "2021-06-02",
    ]);
  });

  it("describes three of the fourteen measures, and invents none of the others", () => {
    const measures = pack.measures.filter(({ document }) => document === "n2021");
    expect(measures).toHaveLength(14);
    expect(measures.filter(({ described }) => described !== "none").map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(measures.slice(3).every(({ aspect, title, gist }) => aspect === null && title === null && gist === null)).toBe(true);
  });

  it("names the five regions in order", () => {
    expect(pack.regions.map(({ id }) => id)).toEqual(["xinjiang", "guangxi", "yunnan", "northeast", "mohan-boten"]);
  });

  it("names six partner countries in the order of the notice, for all zones together", () => {
    const named = pack.countries
      .filter((country) => country.named !== null)
      .sort((one, other) => (one.named ?? 0) - (other.named ?? 0));
    expect(named.map(({ code }) => code)).toEqual(["RU", "MN", "KZ", "VN", "MM", "LA"]);
    const first = pack.measures.find(({ id }) => id === "m2021-01");
    expect(first?.countries).toEqual(["RU", "MN", "KZ", "VN", "MM", "LA"]);
    expect(first?.scope).toEqual({ kind: "all" });
  });

  it("has 17 approved border zones and, at the date of the notice, two cross-border ones", () => {
    const approved = pack.zones.filter(({ status }) => status === "approved");
    expect(approved.filter(({ kind }) => kind === "border")).toHaveLength(17);
    const joint = approved.filter(({ kind, from }) => kind === "cross-border" && from !== null && from <= pack.asOf);
    expect(joint.map(({ id }) => id)).toEqual(["khorgos", "mohan-boten"]);
  });

  it("keeps Gyirong unconfirmed and undated", () => {
    expect(pack.zones.filter(({ status }) => status === "unconfirmed").map(({ id, from }) => [id, from])).toEqual([
      ["gyirong", null],
    ]);
  });

  it("does not count North Korea among the named, though three zones face it", () => {
    expect(pack.countries.find(({ code }) => code === "KP")?.named).toBeNull();
    expect(pack.zones.filter(({ faces }) => faces.some((code) => code === "KP")).map(({ id }) => id)).toEqual([
      "hunchun",
      "helong",
      "dandong",
    ]);
  });

  it("calls the arrow of the northeast a reading, and only that one", () => {
    expect(pack.directions.filter(({ standing }) => standing === "reading").map(({ id }) => id)).toEqual(["northeast-frontier"]);
  });

  it("marks the Chinese of aspects 2 to 4 as a back-translation", () => {
    const own = pack.aspects.filter(({ document, ownWords }) => document === "n2021" && ownWords.includes("zh"));
    expect(own.map(({ id }) => id)).toEqual(["a2", "a3", "a4"]);
  });

  it("says stated only where the notice or a report of it says so", () => {
    const stated = new Set(
      recordsWithRefs
        .flatMap(({ refs }) => refs)
        .filter(({ basis }) => basis === "stated")
        .map(({ source }) => source),
    );
    expect([...stated].sort()).toEqual(["article", "bjxfbb", "qianzhan", "rcsc"]);
  });

  it("uses every source it lists", () => {
    const used = new Set<string>([
      pack.map.geometrySource,
      ...recordsWithRefs.flatMap(({ refs }) => refs.map(({ source }) => source)),
    ]);
    expect(pack.sources.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  it("credits OpenStreetMap and GeoNames for the points taken from them", () => {
    const licences = new Map<string, string | undefined>(pack.sources.map(({ id, licence }) => [id, licence]));
    expect([licences.get("osm"), licences.get("gn")]).toEqual(["ODbL 1.0", "CC BY 4.0"]);
    for (const { point, refs } of [...pack.zones, ...pack.ports]) {
      if (point?.basis.en.startsWith("OpenStreetMap")) expect(refs.map(({ source }) => source)).toContain("osm");
      if (point?.basis.en.startsWith("GeoNames")) expect(refs.map(({ source }) => source)).toContain("gn");
    }
  });

  it("holds no markup", () => {
    expect(textsIn(pack).filter((text) => text.includes("<"))).toEqual([]);
  });

  it("writes Chinese with Chinese punctuation", () => {
    const chinese = (value: unknown): string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, item]) => (key === "zh" && typeof item === "string" ? [item] : chinese(item)))
        : [];
    expect(chinese(pack).filter((text) => /[一-鿿][,;:!?()]|[,;:!?()][一-鿿]/.test(text))).toEqual([]);
  });
});
