/**
 * At every date of the pack's events, under any filter and in any view: briefing, counts, scene, marks and description
 * agree with one another and with a reading of the pack made here, without the model's code.
 */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBriefing } from "../../src/model/briefing";
import { describeParts } from "../../src/words/describe";
import { eventDays } from "../../src/model/events";
import { facetCounts, matchingRegions, type RegionFilter } from "../../src/model/region-filter";
import { buildPicture } from "../../src/picture/marks/picture";
import { openingInput } from "../../src/picture/scene/scene-input";
import { pack, places } from "../unit/model/built-in";

/** A year, month or day, by its first day. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const begun = (from: string | null | undefined, asOf: string): boolean => !from || firstDay(from) <= firstDay(asOf);
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** Every date that any record of the pack gives, found by walking it as plain data. */
function datesByHand(value: unknown): readonly string[] {
  if (typeof value === "string") return /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) ? [firstDay(value)] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(datesByHand) : [];
}
const recorded = [...new Set(datesByHand([pack.documents, pack.zones, pack.ports, pack.corridors, pack.agreements, pack.groups]))];
const dates = [...new Set([...recorded.flatMap((day) => [day, dayBefore(day)]), pack.asOf, "2030-01-01"])].sort();
const anyDate = fc.constantFrom(...dates);

const anyFilter: fc.Arbitrary<RegionFilter> = fc.record({
  partner: fc.subarray(
    pack.countries.map(({ code }) => code),
    { maxLength: 3 },
  ),
  basis: fc.subarray(["border", "zone", "group", "reading"] as const),
  direction: fc.option(fc.constantFrom(...pack.directions.map(({ id }) => id)), { nil: null, freq: 2 }),
  measure: fc.option(fc.constantFrom(...pack.measures.map(({ id }) => id)), { nil: null, freq: 2 }),
});
const anySelection = fc.option(fc.constantFrom(...pack.regions.map(({ id }) => id)), { nil: null });

const plain = { zone: null, port: null, layers: [], worldview: "international" } as const;
const isPublic = (asOf: string, id: string = pack.document): boolean =>
  begun(pack.documents.find((document) => document.id === id)?.published, asOf);
const zonesByHand = (asOf: string) => pack.zones.filter(({ status, from }) => status === "approved" && begun(from, asOf));
const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);

describe("the briefing as of a date", () => {
  it("holds what has begun, once, and lists the rest as later", () => {
    fc.assert(
      fc.property(anyDate, (asOf) => {
        const briefing = buildBriefing(pack, places.adjacency, asOf);
        expect(ids(briefing.zones)).toEqual(ids(zonesByHand(asOf)));
        expect(ids(briefing.corridors)).toEqual(ids(pack.corridors.filter(({ from }) => begun(from, asOf))));
        const inForce = pack.agreements.filter((one) => one.inForce !== null && begun(one.inForce, asOf));
        expect(ids(briefing.agreements)).toEqual(ids(inForce));
        const shown = [...ids(briefing.zones), ...ids(briefing.corridors), ...ids(briefing.agreements)];
        const later = [...ids(briefing.later.zones), ...ids(briefing.later.corridors), ...ids(briefing.later.agreements)];
        const approved = pack.zones.filter(({ status }) => status === "approved");
        expect([...shown, ...later].sort()).toEqual([...ids(approved), ...ids(pack.corridors), ...ids(pack.agreements)].sort());
        expect(ids(briefing.later.documents)).toEqual(ids(pack.documents.filter(({ published }) => !begun(published, asOf))));
      }),
    );
  });

  it("gives each region its own part of that, and no more", () => {
    fc.assert(
      fc.property(anyDate, anySelection, (asOf, id) => {
        const briefing = buildBriefing(pack, places.adjacency, asOf);
        const about = id && briefing.byRegion.get(id);
        if (!about) return;
        const { place } = about.region;
        const own = zonesByHand(asOf).filter((zone) =>
          place.kind === "point" ? zone.id === place.zone : place.provinces.includes(zone.province),
        );
        expect(ids(about.zones)).toEqual(ids(own));
        expect(ids(about.corridors)).toEqual(ids(briefing.corridors.filter(({ regions }) => regions.includes(id))));
        expect(ids(about.agreements)).toEqual(ids(briefing.agreements.filter(({ regions }) => regions.includes(id))));
        expect(about.measures.length > 0).toBe(isPublic(asOf));
        for (const port of about.ports) {
          const record = pack.ports.find((one) => one.id === port.id);
          const open = record?.modes.filter((mode) => begun(record.modesFrom?.find((one) => one.mode === mode)?.from, asOf));
          expect([port.id, port.modes]).toEqual([port.id, open]);
        }
      }),
    );
  });

  it("links by zone only where a zone is there, and by group only once the document names one", () => {
    fc.assert(
      fc.property(anyDate, (asOf) => {
        for (const { region, country, bases, zones } of buildBriefing(pack, places.adjacency, asOf).links) {
          const facing = zonesByHand(asOf).filter(({ faces }) => faces.includes(country));
          for (const id of zones) expect(ids(facing)).toContain(id);
          expect([region, country, bases.includes("zone")]).toEqual([region, country, zones.length > 0]);
          if (!isPublic(asOf)) expect(bases.filter((basis) => basis === "group" || basis === "reading")).toEqual([]);
        }
      }),
    );
  });
});

describe("map, counts and description at any date, under any filter", () => {
  const draw = (asOf: string, filter: RegionFilter, selected: (typeof pack.regions)[number]["id"] | null) => {
    const briefing = buildBriefing(pack, places.adjacency, asOf);
    const matches = matchingRegions(briefing, filter);
    const { scene, marks } = buildPicture({
      ...openingInput(briefing, places),
      selected,
      partners: filter.partner,
      bases: filter.basis,
      matches,
      isFiltered: JSON.stringify(filter) !== JSON.stringify({ partner: [], basis: [], direction: null, measure: null }),
      zoom: 4,
    });
    return { briefing, matches, scene, marks };
  };

  it("show the same zones, arrows and partners", () => {
    fc.assert(
      fc.property(anyDate, anyFilter, anySelection, (asOf, filter, selected) => {
        const { briefing, scene, marks } = draw(asOf, filter, selected);
        const marked = marks.filter(({ kind }) => kind.name === "zone").map(({ id }) => id.replace("zone-", ""));
        const points = pack.regions.flatMap(({ place }) => (place.kind === "point" ? [place.zone] : []));
        // With a region selected the others have nothing of their own on the map.
        const place = pack.regions.find(({ id }) => id === selected)?.place;
        const own: readonly string[] | null = !place ? null : place.kind === "point" ? [] : place.provinces;
        const drawn = zonesByHand(asOf).filter(
          ({ id, point, province }) => point !== null && !points.includes(id) && (own?.includes(province) ?? true),
        );
        expect(marked.sort()).toEqual([...ids(drawn)].sort());
        const pointing = pack.regions.filter(
          ({ id, direction }) => pack.directions.find((one) => one.id === direction)?.arrow && (selected ?? id) === id,
        );
        expect(scene.arrows.map(({ id }) => id)).toEqual(isPublic(asOf) ? ids(pointing) : []);
        if (selected) {
          const partners = briefing.byRegion.get(selected)?.links ?? [];
          const counts = (basis: (typeof filter.basis)[number]): boolean =>
            filter.basis.length === 0 || filter.basis.includes(basis);
          const codes = (links: typeof partners): readonly string[] => links.map(({ country }) => String(country)).sort();
          const bold = new Set(scene.stretches.map(({ id }) => id.split("|")[1] ?? ""));
          const lines = new Set(scene.links.map(({ id }) => id.replace(`${selected}-`, "").slice(0, 2)));
          expect([...scene.unitFills.keys()].sort()).toEqual(codes(partners.filter(({ bases }) => bases.some(counts))));
          const onBorder = partners.filter(({ bases }) => bases.includes("border") && counts("border"));
          expect([...bold].sort()).toEqual(place?.kind === "provinces" ? codes(onBorder) : []);
          const byZone = partners.filter(({ bases }) => bases.includes("zone") && counts("zone"));
          expect([...lines]).toEqual(expect.arrayContaining([...codes(byZone)]));
          const ends = new Set(marks.filter(({ kind }) => kind.name === "end").map(({ id }) => id.slice(4, 6)));
          expect([...ends].sort()).toEqual([...lines].sort());
        }
      }),
    );
  });

  it("count what the list shows, and say it", () => {
    fc.assert(
      fc.property(anyDate, anyFilter, anySelection, (asOf, filter, selected) => {
        const { briefing, matches } = draw(asOf, filter, selected);
        const counts = facetCounts(briefing, filter);
        for (const code of filter.partner)
          expect(counts.partner.get(code)).toBe(matchingRegions(briefing, { ...filter, partner: [code] }).length);
        if (filter.direction && !isPublic(asOf)) expect(matches).toEqual([]);
        expect([...counts.measure.keys()].length > 0).toBe(isPublic(asOf));
        const { subject } = describeParts(briefing, { ...filter, ...plain, region: selected }, "en");
        const own = selected && briefing.byRegion.get(selected);
        const later = own ? own.later : briefing.later;
        const names = [...later.zones, ...later.corridors, ...later.agreements].map(({ shortName }) => shortName.en);
        const [, told = ""] = subject.split(" Later: ");
        const isAllHere = names.length === 0 && isPublic(asOf);
        expect(told === "").toBe(isAllHere);
        if (names.length <= 5) for (const name of names) expect(told).toContain(name);
        for (const { shortName } of own ? own.zones : briefing.zones) expect(told).not.toContain(`${shortName.en} (`);
      }),
    );
  });
});

describe(eventDays, () => {
  const days = eventDays(pack);
  it("has a day for every date on which what is shown changes, and only dates of the pack", () => {
    const shownOn = (asOf: string): string => {
      const { zones, corridors, agreements, ports, links, isPublished, newerDocuments } = buildBriefing(
        pack,
        places.adjacency,
        asOf,
      );
      const modes = ports.map((port) => port.modes.length);
      return JSON.stringify([ids(zones), ids(corridors), ids(agreements), modes, links, isPublished, ids(newerDocuments)]);
    };
    const changing = recorded.filter((day) => shownOn(day) !== shownOn(dayBefore(day)));
    expect(changing.length).toBeGreaterThan(15);
    expect(days.map(({ day }) => day)).toEqual(expect.arrayContaining(changing));
    for (const { day } of days) expect(recorded).toContain(day);
  });
  it("goes forward in time, each day once", () => {
    const order = days.map(({ day }) => day);
    expect(order).toEqual([...new Set(order)].sort());
  });
});
