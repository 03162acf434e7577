/** Table and map show the same set, whatever is filtered and whatever the date; nothing is in one and not in the other. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../laws";
import { buildBriefing, type Briefing } from "../../src/model/briefing";
import { hasBegun } from "../../src/model/dates";
import { linkBases } from "../../src/data/choices";
import { matchingRegions, type RegionFilter } from "../../src/model/region-filter";
import { corridorRows, measureRows, partnerRows, portRows, regionRows, zoneRows } from "../../src/model/table";
import { briefing, pack, places } from "../unit/model/built-in";
import { makeScene } from "../unit/picture/labels/make-placement";

const codes = pack.countries.map(({ code }) => code);
const anyFilter: fc.Arbitrary<RegionFilter> = fc.record({
  partner: fc.subarray(codes, { maxLength: 4 }),
  basis: fc.subarray([...linkBases]),
  direction: fc.option(fc.constantFrom(...pack.directions.map(({ id }) => id)), { nil: null }),
  measure: fc.option(fc.constantFrom(...briefing.measures.map(({ id }) => id)), { nil: null }),
});
const anyDate = fc.constantFrom("1990-01-01", "2016-03-01", pack.asOf, "2021-12-03", "2024-03-19", "2026-01-01");
const at = (asOf: string): Briefing => buildBriefing(pack, places.adjacency, asOf);
const sorted = (ids: readonly string[]): readonly string[] => [...new Set(ids)].sort();

/** Ids of one kind that the map draws and does not mute. */
function shownOnMap(about: Briefing, filter: RegionFilter, kind: "region" | "zone" | "port"): readonly string[] {
  const matches = matchingRegions(about, filter);
  const isFiltered = matches.length < about.regions.length;
  const scene = makeScene({ briefing: about, matches, isFiltered, partners: filter.partner, bases: filter.basis });
  return sorted(scene.marks.flatMap(({ thing, muted }) => (thing?.kind === kind && !muted ? [thing.id] : [])));
}

describe("table and map", () => {
  it("show the same regions, zones and ports", () => {
    fc.assert(
      fc.property(anyFilter, anyDate, (filter, asOf) => {
        const about = at(asOf);
        expect(sorted(regionRows(about, filter).rows.map(({ region }) => region.id))).toEqual(shownOnMap(about, filter, "region"));
        // A zone that is a region of its own is drawn as that region; one without a point is listed, not drawn.
        const ownRegion = new Set(pack.regions.flatMap(({ place }) => (place.kind === "point" ? [place.zone] : [])));
        const zones = zoneRows(about, filter).rows.flatMap(({ zone }) => (zone.point && !ownRegion.has(zone.id) ? [zone.id] : []));
        expect(sorted(zones)).toEqual(shownOnMap(about, filter, "zone"));
        const ports = portRows(about, filter).rows.flatMap(({ port }) => (port.point ? [port.id] : []));
        expect(sorted(ports)).toEqual(shownOnMap(about, filter, "port"));
      }),
      { numRuns: runs(150) },
    );
  });

  it("have a row for everything of a matching region, and for nothing else", () => {
    fc.assert(
      fc.property(anyFilter, anyDate, (filter, asOf) => {
        const about = at(asOf);
        const matches = matchingRegions(about, filter);
        const passing = about.links.filter(
          ({ region, country, bases }) =>
            matches.includes(region) &&
            (filter.partner.length === 0 || filter.partner.includes(country)) &&
            (filter.basis.length === 0 || bases.some((basis) => filter.basis.includes(basis))),
        );
        const partners = partnerRows(about, filter).rows;
        expect(sorted(partners.map(({ country }) => country.code))).toEqual(sorted(passing.map(({ country }) => country)));
        expect(partners.reduce((sum, { links }) => sum + links.length, 0)).toBe(passing.length);
        const corridors = pack.corridors.filter(
          (corridor) => hasBegun(corridor.from, asOf) && corridor.regions.some((id) => matches.includes(id)),
        );
        expect(sorted(corridorRows(about, filter).rows.map(({ corridor }) => corridor.id))).toEqual(
          sorted(corridors.map(({ id }) => id)),
        );
        for (const { measure, regions } of measureRows(about, filter).rows) {
          expect(filter.measure === null || filter.measure === measure.id).toBe(true);
          if (regions === null) expect([measure.scope.kind, matches.length]).toEqual(["unknown", about.regions.length]);
          else expect(regions.every(({ id }) => matches.includes(id))).toBe(true);
        }
      }),
      { numRuns: runs(150) },
    );
  });

  it("count the same without a filter", () => {
    const nothing: RegionFilter = { partner: [], basis: [], direction: null, measure: null };
    for (const rows of [regionRows, partnerRows, zoneRows, portRows, measureRows, corridorRows]) {
      const { rows: all, total } = rows(briefing, nothing);
      expect([rows.name, all.length]).toEqual([rows.name, total]);
    }
    expect(zoneRows(briefing, nothing).total).toBe(19);
    expect(measureRows(briefing, nothing).total).toBe(14);
  });
});
