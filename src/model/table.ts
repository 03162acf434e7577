/**
 * What the map shows, as rows: the same regions, countries, zones, ports, measures and corridors, under the same filter and date.
 * Pure; words and order are decided by the view.
 */
import type { Corridor, Country, Direction, Measure, Port, Region, RegionId, Zone } from "../data/schema";
import type { Briefing, RegionBriefing } from "./briefing";
import { holdersOf } from "./holdings";
import type { Link } from "./links";
import { matchingRegions, passesLink, type RegionFilter } from "./region-filter";

/** Rows that pass the filter, and how many there are without one. */
export interface Rows<Row> {
  readonly rows: readonly Row[];
  readonly total: number;
}
export interface RegionRow {
  readonly region: Region;
  readonly direction: Direction;
  readonly about: RegionBriefing;
  /** Links to countries that the document names. */
  readonly named: number;
}
export interface PartnerRow {
  readonly country: Country;
  /** Links of matching regions that pass the filter; at least one. */
  readonly links: readonly Link[];
  /** Zones and ports of matching regions that face the country. */
  readonly zones: readonly Zone[];
  readonly ports: readonly Port[];
}
export interface ZoneRow {
  readonly zone: Zone;
  /** All regions that hold it, including those filtered out; at least one of them matches. */
  readonly regions: readonly Region[];
}
export interface PortRow {
  readonly port: Port;
  readonly regions: readonly Region[];
}
export interface MeasureRow {
  readonly measure: Measure;
  /** The matching regions that it concerns; null when no source says which. */
  readonly regions: readonly Region[] | null;
}
export interface CorridorRow {
  readonly corridor: Corridor;
  readonly regions: readonly Region[];
}

/** Each item once, in order of first use. */
const unique = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

const aboutMatching = (briefing: Briefing, filter: RegionFilter): readonly RegionBriefing[] =>
  matchingRegions(briefing, filter).flatMap((id) => briefing.byRegion.get(id) ?? []);

export function regionRows(briefing: Briefing, filter: RegionFilter): Rows<RegionRow> {
  const isNamed = ({ country }: Link): boolean => (briefing.countryByCode.get(country)?.named ?? null) !== null;
  return {
    rows: aboutMatching(briefing, filter).map((about) => ({
      region: about.region,
      direction: about.direction,
      about,
      named: about.links.filter(isNamed).length,
    })),
    total: briefing.regions.length,
  };
}

export function partnerRows(briefing: Briefing, filter: RegionFilter): Rows<PartnerRow> {
  const about = aboutMatching(briefing, filter);
  const links = about.flatMap((region) => region.links).filter((link) => passesLink(link, filter));
  const zones = unique(about.flatMap((region) => region.zones));
  const ports = unique(about.flatMap((region) => region.ports));
  return {
    rows: briefing.countries
      .map((country): PartnerRow => ({
        country,
        links: links.filter((link) => link.country === country.code),
        zones: zones.filter(({ faces }) => faces.includes(country.code)),
        ports: ports.filter(({ faces }) => faces === country.code),
      }))
      .filter((row) => row.links.length > 0),
    total: new Set(briefing.links.map(({ country }) => country)).size,
  };
}

export function zoneRows(briefing: Briefing, filter: RegionFilter): Rows<ZoneRow> {
  const held = unique(aboutMatching(briefing, filter).flatMap(({ zones }) => zones));
  return {
    rows: briefing.zones
      .filter((zone) => held.includes(zone))
      .map((zone) => ({ zone, regions: holdersOf(briefing.pack, { kind: "zone", id: zone.id }) })),
    total: unique([...briefing.byRegion.values()].flatMap(({ zones }) => zones)).length,
  };
}

export function portRows(briefing: Briefing, filter: RegionFilter): Rows<PortRow> {
  return {
    rows: unique(aboutMatching(briefing, filter).flatMap(({ ports }) => ports)).map((port) => ({
      port,
      regions: holdersOf(briefing.pack, { kind: "port", id: port.id }),
    })),
    total: unique([...briefing.byRegion.values()].flatMap(({ ports }) => ports)).length,
  };
}

/** If no source says which regions a measure concerns, it is unknown whether it passes; so it is there only without a filter. */
export function measureRows(briefing: Briefing, filter: RegionFilter): Rows<MeasureRow> {
  const about = aboutMatching(briefing, filter);
  const isAll = about.length === briefing.regions.length;
  const chosen = (measure: Measure): boolean => filter.measure === null || measure.id === filter.measure;
  return {
    rows: briefing.measures.filter(chosen).flatMap((measure): readonly MeasureRow[] => {
      if (measure.scope.kind === "unknown") return isAll ? [{ measure, regions: null }] : [];
      const regions = about.filter(({ measures }) => measures.includes(measure)).map(({ region }) => region);
      return regions.length > 0 ? [{ measure, regions }] : [];
    }),
    total: briefing.measures.length,
  };
}

/** Corridors that have begun; the later ones are in `briefing.later`. */
export function corridorRows(briefing: Briefing, filter: RegionFilter): Rows<CorridorRow> {
  const corridorsOf = (about: readonly RegionBriefing[]): readonly Corridor[] =>
    unique(about.flatMap(({ corridors }) => corridors));
  return {
    rows: corridorsOf(aboutMatching(briefing, filter)).map((corridor) => ({
      corridor,
      regions: corridor.regions.flatMap((id: RegionId) => briefing.regionById.get(id) ?? []),
    })),
    total: corridorsOf([...briefing.byRegion.values()]).length,
  };
}
