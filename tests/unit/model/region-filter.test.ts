/** The filter gives the regions the done-list names; counts set their own facet aside. */
import { describe, expect, it } from "vitest";
import { emptyFilter, facetCounts, isEmptyFilter, matchesFilter, matchingRegions } from "../../../src/model/region-filter";
import { briefing, country, direction, measure, region } from "./built-in";

const byPartner = (code: string, ...basis: readonly ("border" | "zone" | "group" | "reading")[]) =>
  matchingRegions(briefing, { ...emptyFilter, partner: [country(code)], basis });

describe(matchingRegions, () => {
  it("is every region when nothing is filtered", () => {
    expect(matchingRegions(briefing, emptyFilter)).toEqual(["xinjiang", "guangxi", "yunnan", "northeast", "mohan-boten"]);
  });

  it.each([
    ["VN", ["guangxi", "yunnan"]],
    ["LA", ["yunnan", "mohan-boten"]],
    ["MM", ["yunnan"]],
    ["KZ", ["xinjiang"]],
    ["RU", ["xinjiang", "northeast"]],
    ["MN", ["xinjiang", "northeast"]],
    ["KP", ["northeast"]],
    ["TH", []],
  ])("of %s by border or zone is %j", (code, expected) => {
    expect(byPartner(code, "border", "zone")).toEqual(expected);
  });

  it.each([
    ["LA", ["guangxi", "yunnan", "mohan-boten"]],
    ["MM", ["guangxi", "yunnan"]],
    ["TH", ["guangxi", "yunnan"]],
    ["VN", ["guangxi", "yunnan"]],
    ["JP", ["northeast"]],
  ])("of %s by any basis is %j", (code, expected) => {
    expect(byPartner(code)).toEqual(expected);
  });

  it("narrows to the borders by basis=border", () => {
    expect(byPartner("LA", "border")).toEqual(["yunnan", "mohan-boten"]);
    expect(byPartner("MM", "border")).toEqual(["yunnan"]);
    expect(matchingRegions(briefing, { ...emptyFilter, basis: ["border"] })).toHaveLength(5);
    expect(matchingRegions(briefing, { ...emptyFilter, basis: ["group"] })).toEqual(["guangxi", "yunnan"]);
    expect(matchingRegions(briefing, { ...emptyFilter, basis: ["reading"] })).toEqual(["northeast"]);
  });

  it("asks partner and basis of one and the same link", () => {
    // Guangxi has a border (with Vietnam) and a link to Laos (by group), but no border with Laos.
    expect(matchesFilter(briefing, { ...emptyFilter, partner: [country("LA")], basis: ["border"] }, region("guangxi"))).toBe(false);
  });

  it("takes several partners as alternatives", () => {
    expect(matchingRegions(briefing, { ...emptyFilter, partner: [country("KZ"), country("VN")] })).toEqual([
      "xinjiang",
      "guangxi",
      "yunnan",
    ]);
  });

  it("asks that all facets hold", () => {
    expect(matchingRegions(briefing, { ...emptyFilter, partner: [country("LA")], direction: direction("asean") })).toEqual([
      "guangxi",
    ]);
    expect(matchingRegions(briefing, { ...emptyFilter, partner: [country("KZ")], direction: direction("asean") })).toEqual([]);
  });

  it("finds no region for a measure that no source describes", () => {
    expect(matchingRegions(briefing, { ...emptyFilter, measure: measure("m2021-03") })).toHaveLength(5);
    expect(matchingRegions(briefing, { ...emptyFilter, measure: measure("m2021-04") })).toEqual([]);
  });

  it("passes over what it does not know", () => {
    expect(matchesFilter(briefing, emptyFilter, region("atlantis"))).toBe(false);
    expect(matchingRegions(briefing, { ...emptyFilter, measure: measure("m9") })).toEqual([]);
  });
});

describe(facetCounts, () => {
  const countOf = (code: string) => facetCounts(briefing, emptyFilter).partner.get(country(code));

  it.each([
    ["RU", 2],
    ["MN", 2],
    ["KZ", 1],
    ["VN", 2],
    ["MM", 2],
    ["LA", 3],
    ["KP", 1],
    ["TH", 2],
  ])("says of %s that it would leave %i", (code, count) => {
    expect(countOf(code)).toBe(count);
  });

  it("sets its own facet aside, and no other", () => {
    const counts = facetCounts(briefing, { ...emptyFilter, partner: [country("KZ")], basis: ["border"] });
    expect(counts.partner.get(country("LA"))).toBe(2);
    expect(counts.basis.get("group")).toBe(0);
    expect(counts.direction.get(direction("west"))).toBe(1);
    expect(counts.direction.get(direction("asean"))).toBe(0);
  });

  it("counts every option of every facet", () => {
    const counts = facetCounts(briefing, emptyFilter);
    expect([counts.partner.size, counts.basis.size, counts.direction.size, counts.measure.size]).toEqual([27, 4, 5, 14]);
  });
});

describe(isEmptyFilter, () => {
  it("is true of the empty filter only", () => {
    expect(isEmptyFilter(emptyFilter)).toBe(true);
    expect(isEmptyFilter({ ...emptyFilter, basis: ["zone"] })).toBe(false);
    expect(isEmptyFilter({ ...emptyFilter, measure: measure("m2021-01") })).toBe(false);
  });
});
