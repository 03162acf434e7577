/** Laws of the filter, and its counts against a reading of pack and adjacency made here, without the model's code. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../laws";
import { emptyFilter, facetCounts, matchingRegions, type RegionFilter } from "../../src/model/region-filter";
import { buildBriefing } from "../../src/model/briefing";
import { briefing, pack, places } from "../unit/model/built-in";

const bases = ["border", "zone", "group", "reading"] as const;
type Basis = (typeof bases)[number];
const someOf = <T>(values: readonly T[], most: number): fc.Arbitrary<readonly T[]> => fc.subarray([...values], { maxLength: most });
const anyFilter: fc.Arbitrary<RegionFilter> = fc.record({
  partner: someOf(
    pack.countries.map(({ code }) => code),
    4,
  ),
  basis: someOf(bases, 4),
  direction: fc.option(fc.constantFrom(...pack.directions.map(({ id }) => id)), { nil: null }),
  measure: fc.option(fc.constantFrom(...pack.measures.filter(({ document }) => document === pack.document).map(({ id }) => id)), {
    nil: null,
  }),
});
const anyDate = fc.constantFrom("1990-01-01", "2010-01-01", "2016-03-01", "2021-06-01", "2021-06-02", "2024-03-19", "2026-01-01");

/** A year, month or day, by its first day. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const begun = (from: string | null | undefined, asOf: string): boolean => !from || firstDay(from) <= firstDay(asOf);

/** Directions, named groups and measures are a document's: not there before it is public. */
const isPublic = (document: string, asOf: string): boolean =>
  begun(pack.documents.find(({ id }) => id === document)?.published, asOf);

/** On what a region is linked to a country, read straight from the records. */
function basesByHand(regionId: string, code: string, asOf: string): ReadonlySet<Basis> {
  const held = new Set<Basis>();
  const region = pack.regions.find(({ id }) => id === regionId);
  if (!region) return held;
  const { place } = region;
  const { provinces, pointRegions } = places.adjacency;
  const borders =
    place.kind === "point" ? pointRegions[regionId]?.borders : place.provinces.flatMap((province) => provinces[province] ?? []);
  if (borders?.includes(code)) held.add("border");
  for (const zone of pack.zones) {
    const isOwn = place.kind === "point" ? zone.id === place.zone : place.provinces.includes(zone.province);
    if (isOwn && zone.status === "approved" && begun(zone.from, asOf) && zone.faces.some((faced) => faced === code))
      held.add("zone");
  }
  if (!isPublic(pack.document, asOf)) return held;
  const groups = pack.directions.find(({ id }) => id === region.direction)?.groups ?? [];
  for (const group of pack.groups)
    if (groups.includes(group.id) && group.members.some((member) => member.country === code && begun(member.from, asOf)))
      held.add("group");
  if (pack.readings.some((reading) => reading.region === regionId && reading.country === code)) held.add("reading");
  return held;
}
function matchesByHand(filter: RegionFilter, asOf: string): readonly string[] {
  return pack.regions
    .filter(({ id, direction }) => {
      if (filter.direction && (filter.direction !== direction || !isPublic(pack.document, asOf))) return false;
      if (filter.measure) {
        const measure = pack.measures.find(({ id: one }) => one === filter.measure);
        const scope = measure?.scope;
        if (!measure || !isPublic(measure.document, asOf)) return false;
        if (!scope || scope.kind === "unknown" || (scope.kind === "regions" && !scope.regions.includes(id))) return false;
      }
      if (filter.partner.length === 0 && filter.basis.length === 0) return true;
      const wanted = filter.basis.length > 0 ? filter.basis : bases;
      const countries = filter.partner.length > 0 ? filter.partner : pack.countries.map(({ code }) => code);
      return countries.some((code) => wanted.some((basis) => basesByHand(id, code, asOf).has(basis)));
    })
    .map(({ id }) => id);
}

describe(matchingRegions, () => {
  it("is what a reading by hand finds, at any date", () => {
    fc.assert(
      fc.property(anyFilter, anyDate, (filter, asOf) => {
        expect(matchingRegions(buildBriefing(pack, places.adjacency, asOf), filter)).toEqual(matchesByHand(filter, asOf));
      }),
    );
  });
  it("is every region when every facet is empty", () => {
    expect(matchingRegions(briefing, emptyFilter)).toEqual(pack.regions.map(({ id }) => id));
  });
  it("never grows by filling an empty facet", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const found = matchingRegions(briefing, filter);
        for (const facet of ["partner", "basis", "direction", "measure"] as const)
          expect(matchingRegions(briefing, { ...filter, [facet]: emptyFilter[facet] })).toEqual(expect.arrayContaining([...found]));
      }),
    );
  });
  it("never loses a region by adding a value to a facet that has one", () => {
    fc.assert(
      fc.property(
        anyFilter,
        fc.constantFrom(...pack.countries.map(({ code }) => code)),
        fc.constantFrom(...bases),
        (filter, code, basis) => {
          const found = matchingRegions(briefing, filter);
          if (filter.partner.length > 0)
            expect(matchingRegions(briefing, { ...filter, partner: [...filter.partner, code] })).toEqual(
              expect.arrayContaining([...found]),
            );
          if (filter.basis.length > 0)
            expect(matchingRegions(briefing, { ...filter, basis: [...filter.basis, basis] })).toEqual(
              expect.arrayContaining([...found]),
            );
        },
      ),
    );
  });
  it("does not mind the order of choosing", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const turned = { ...filter, partner: [...filter.partner].reverse(), basis: [...filter.basis].reverse() };
        expect(matchingRegions(briefing, turned)).toEqual(matchingRegions(briefing, filter));
      }),
    );
  });
});

describe(facetCounts, () => {
  it("of every option is what a reading by hand finds, its own facet set aside", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const counts = facetCounts(briefing, filter);
        const byHand = (change: Partial<RegionFilter>): number => matchesByHand({ ...filter, ...change }, pack.asOf).length;
        for (const [code, count] of counts.partner) expect([code, count]).toEqual([code, byHand({ partner: [code] })]);
        for (const [basis, count] of counts.basis) expect([basis, count]).toEqual([basis, byHand({ basis: [basis] })]);
        for (const [id, count] of counts.direction) expect([id, count]).toEqual([id, byHand({ direction: id })]);
        for (const [id, count] of counts.measure) expect([id, count]).toEqual([id, byHand({ measure: id })]);
      }),
      { numRuns: runs(60) },
    );
  });
});
