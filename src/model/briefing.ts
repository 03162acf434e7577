/**
 * The briefing as of a date: the pack indexed, with links resolved in both directions. Immutable, pure, and cheap
 * enough (well under a millisecond) to be built again when the date changes.
 */
import type {
  Agreement,
  Corridor,
  Country,
  CountryCode,
  Direction,
  DirectionId,
  Measure,
  MeasureId,
  Pack,
  Port,
  PortId,
  Region,
  RegionId,
  Source,
  SourceId,
  Zone,
  ZoneId,
} from "../data/schema";
import { buildLinks, type Adjacency, type Link } from "./links";
import { hasBegun } from "./dates";

export interface Briefing {
  readonly pack: Pack;
  /** The date whose state this is, `YYYY-MM-DD` or coarser. */
  readonly asOf: string;
  readonly regions: readonly Region[];
  /** Countries in the order of the filter: named ones first, in the document's order, then neighbours, then the rest. */
  readonly countries: readonly Country[];
  /** Approved zones that exist at `asOf`; those that begin later are in `later`. */
  readonly zones: readonly Zone[];
  readonly later: {
    readonly zones: readonly Zone[];
    readonly corridors: readonly Corridor[];
    readonly agreements: readonly Agreement[];
  };
  readonly links: readonly Link[];
  readonly regionById: ReadonlyMap<RegionId, Region>;
  readonly countryByCode: ReadonlyMap<CountryCode, Country>;
  readonly zoneById: ReadonlyMap<ZoneId, Zone>;
  readonly portById: ReadonlyMap<PortId, Port>;
  readonly measureById: ReadonlyMap<MeasureId, Measure>;
  readonly directionById: ReadonlyMap<DirectionId, Direction>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly byRegion: ReadonlyMap<RegionId, RegionBriefing>;
  readonly linksOfCountry: ReadonlyMap<CountryCode, readonly Link[]>;
  /** Measures of the document the briefing is about. */
  readonly measures: readonly Measure[];
}

/** Everything a briefing says about one region. */
export interface RegionBriefing {
  readonly region: Region;
  readonly direction: Direction;
  readonly links: readonly Link[];
  readonly zones: readonly Zone[];
  readonly laterZones: readonly Zone[];
  readonly ports: readonly Port[];
  readonly corridors: readonly Corridor[];
  readonly agreements: readonly Agreement[];
  readonly measures: readonly Measure[];
}

const index = <K, T>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T> =>
  new Map(items.map((item) => [key(item), item]));

/** Whether a region holds the zone: by province, or because the region is that zone. */
export const regionHasZone = (region: Region, zone: Zone): boolean =>
  region.place.kind === "point" ? region.place.zone === zone.id : region.place.provinces.includes(zone.province);

const regionHasPort = (region: Region, port: Port, pack: Pack): boolean => {
  if (region.place.kind === "provinces") return region.place.provinces.includes(port.province);
  const zone = pack.zones.find((candidate) => region.place.kind === "point" && candidate.id === region.place.zone);
  // A point region has the ports of its own town: same province, within a few kilometres, facing the same country.
  if (!zone?.point || !port.point || port.province !== zone.province) return false;
  const [lonA, latA] = zone.point.lonLat;
  const [lonB, latB] = port.point.lonLat;
  return Math.hypot((lonA - lonB) * Math.cos((latA * Math.PI) / 180), latA - latB) < sameTownDegrees;
};
// About 11 km: the zone's office and its port are in one town, the next port is over 100 km away.
const sameTownDegrees = 0.1;

export const measureConcerns = (measure: Measure, region: RegionId): boolean =>
  measure.scope.kind === "all" || (measure.scope.kind === "regions" && measure.scope.regions.includes(region));

function orderCountries(pack: Pack, links: readonly Link[]): readonly Country[] {
  const isNeighbour = new Set(links.filter((link) => link.bases.includes("border")).map((link) => link.country));
  const isLinked = new Set(links.map((link) => link.country));
  const rank = (country: Country): number =>
    country.named ?? (isNeighbour.has(country.code) ? 100 : isLinked.has(country.code) ? 200 : 300);
  return pack.countries
    .map((country, position) => ({ country, position }))
    .sort((a, b) => rank(a.country) - rank(b.country) || a.position - b.position)
    .map(({ country }) => country);
}

/**
 * @param adjacency land neighbours of every province and point region, from the geodata pipeline
 * @param asOf the date whose state is wanted; what begins later is listed apart
 */
export function buildBriefing(pack: Pack, adjacency: Adjacency, asOf: string = pack.asOf): Briefing {
  const approved = pack.zones.filter((zone) => zone.status === "approved");
  const zones = approved.filter((zone) => hasBegun(zone.from, asOf));
  const laterZones = approved.filter((zone) => !hasBegun(zone.from, asOf));
  const links = buildLinks(pack, adjacency, zones, asOf);
  const measures = pack.measures.filter((measure) => measure.document === pack.document);
  const directionById = index(pack.directions, (direction) => direction.id);
  const byRegion = new Map<RegionId, RegionBriefing>();
  for (const region of pack.regions) {
    const direction = directionById.get(region.direction);
    if (!direction) throw new Error(`region ${region.id}: direction ${region.direction} is missing from a parsed pack`);
    byRegion.set(region.id, {
      region,
      direction,
      links: links.filter((link) => link.region === region.id),
      zones: zones.filter((zone) => regionHasZone(region, zone)),
      laterZones: laterZones.filter((zone) => regionHasZone(region, zone)),
      ports: pack.ports.filter((port) => regionHasPort(region, port, pack)),
      corridors: pack.corridors.filter((corridor) => corridor.regions.includes(region.id)),
      agreements: pack.agreements.filter((agreement) => agreement.regions.includes(region.id)),
      measures: measures.filter((measure) => measureConcerns(measure, region.id)),
    });
  }
  const linksOfCountry = new Map<CountryCode, Link[]>();
  for (const link of links) linksOfCountry.set(link.country, [...(linksOfCountry.get(link.country) ?? []), link]);
  return {
    pack,
    asOf,
    regions: pack.regions,
    countries: orderCountries(pack, links),
    zones,
    later: {
      zones: laterZones,
      corridors: pack.corridors.filter((corridor) => !hasBegun(corridor.from, asOf)),
      agreements: pack.agreements.filter((agreement) => !hasBegun(agreement.inForce, asOf)),
    },
    links,
    regionById: index(pack.regions, (region) => region.id),
    countryByCode: index(pack.countries, (country) => country.code),
    zoneById: index(pack.zones, (zone) => zone.id),
    portById: index(pack.ports, (port) => port.id),
    measureById: index(pack.measures, (measure) => measure.id),
    directionById,
    sourceById: index(pack.sources, (source) => source.id),
    byRegion,
    linksOfCountry,
    measures,
  };
}
