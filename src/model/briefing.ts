/**
 * The briefing as of a date: the pack indexed, with links in both directions. What begins later is only in `later`, not in any
 * list, link or count. What the document says is not there before the document is published. Immutable, pure, and cheap enough
 * (well under a millisecond) to be built again when the date changes.
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
  PolicyDocument,
  Port,
  PortId,
  Region,
  RegionId,
  Source,
  SourceId,
  Zone,
  ZoneId,
} from "../data/schema";
import { isInForce, isPublished, newerDocuments, portAt } from "./as-of";
import { hasBegun } from "./dates";
import { holdersOf, measureConcerns } from "./holdings";
import { buildLinks, type Adjacency, type Link } from "./links";

/** What begins after the date. */
export interface Later {
  readonly zones: readonly Zone[];
  readonly corridors: readonly Corridor[];
  /** Includes agreements that are signed but not in force, as far as the sources say. */
  readonly agreements: readonly Agreement[];
}

export interface Briefing {
  readonly pack: Pack;
  /** The date whose state this is, `YYYY-MM-DD` or coarser. */
  readonly asOf: string;
  /** Whether the briefing's document is published by then. Before that there are no measures, directions or named countries. */
  readonly isPublished: boolean;
  /** Later documents that are published by then, so that the briefing's own is no longer the latest. */
  readonly newerDocuments: readonly PolicyDocument[];
  readonly regions: readonly Region[];
  /** Countries in the order of the filter: named ones first, in the document's order, then neighbours, then the others. */
  readonly countries: readonly Country[];
  /** Approved zones that exist at `asOf`. */
  readonly zones: readonly Zone[];
  /** Each with the ways of crossing that are open at `asOf`. */
  readonly ports: readonly Port[];
  readonly corridors: readonly Corridor[];
  /** In force for China at `asOf`. */
  readonly agreements: readonly Agreement[];
  readonly later: Later & { readonly documents: readonly PolicyDocument[] };
  readonly links: readonly Link[];
  readonly regionById: ReadonlyMap<RegionId, Region>;
  readonly countryByCode: ReadonlyMap<CountryCode, Country>;
  /** All zones of the pack, later and unconfirmed ones too, because a link may name any of them. */
  readonly zoneById: ReadonlyMap<ZoneId, Zone>;
  readonly portById: ReadonlyMap<PortId, Port>;
  readonly measureById: ReadonlyMap<MeasureId, Measure>;
  readonly directionById: ReadonlyMap<DirectionId, Direction>;
  readonly sourceById: ReadonlyMap<SourceId, Source>;
  readonly byRegion: ReadonlyMap<RegionId, RegionBriefing>;
  readonly linksOfCountry: ReadonlyMap<CountryCode, readonly Link[]>;
  /** Measures of the briefing's document; none before it is published. */
  readonly measures: readonly Measure[];
}

/** Everything a briefing says about one region. */
export interface RegionBriefing {
  readonly region: Region;
  /** The direction that the document states; valid only if `isPublished`. */
  readonly direction: Direction;
  readonly links: readonly Link[];
  readonly zones: readonly Zone[];
  readonly ports: readonly Port[];
  readonly corridors: readonly Corridor[];
  readonly agreements: readonly Agreement[];
  readonly measures: readonly Measure[];
  readonly later: Later;
}

const index = <K, T>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, T> =>
  new Map(items.map((item) => [key(item), item]));

/** Splits items into those for which `holds` is true, and the others. */
function split<T>(items: readonly T[], holds: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const item of items) (holds(item) ? yes : no).push(item);
  return [yes, no];
}

function orderCountries(countries: readonly Country[], links: readonly Link[]): readonly Country[] {
  const isNeighbour = new Set(links.filter((link) => link.bases.includes("border")).map((link) => link.country));
  const isLinked = new Set(links.map((link) => link.country));
  const rank = (country: Country): number =>
    country.named ?? (isNeighbour.has(country.code) ? 100 : isLinked.has(country.code) ? 200 : 300);
  return countries
    .map((country, position) => ({ country, position }))
    .sort((a, b) => rank(a.country) - rank(b.country) || a.position - b.position)
    .map(({ country }) => country);
}

/**
 * @param adjacency land neighbours of every province and point region, from the geodata pipeline
 * @param asOf the date whose state is wanted
 */
export function buildBriefing(pack: Pack, adjacency: Adjacency, asOf: string = pack.asOf): Briefing {
  const isPublic = isPublished(pack, asOf);
  const approved = pack.zones.filter((zone) => zone.status === "approved");
  const [zones, laterZones] = split(approved, (zone) => hasBegun(zone.from, asOf));
  const [corridors, laterCorridors] = split(pack.corridors, (corridor) => hasBegun(corridor.from, asOf));
  const [agreements, laterAgreements] = split(pack.agreements, (agreement) => isInForce(agreement, asOf));
  const ports = pack.ports.map((port) => portAt(port, asOf));
  const links = buildLinks(pack, adjacency, zones, asOf);
  const measures = isPublic ? pack.measures.filter((measure) => measure.document === pack.document) : [];
  const named = isPublic ? pack.countries : pack.countries.map((country) => ({ ...country, named: null }));
  const countries = orderCountries(named, links);
  const directionById = index(pack.directions, (direction) => direction.id);
  const aboutRegion = (region: Region): RegionBriefing => {
    const direction = directionById.get(region.direction);
    if (!direction) throw new Error(`region ${region.id}: direction ${region.direction} is missing from a parsed pack`);
    const isHere = (zone: Zone): boolean => holdersOf(pack, { kind: "zone", id: zone.id }).includes(region);
    const concerns = ({ regions }: { readonly regions: readonly RegionId[] }): boolean => regions.includes(region.id);
    return {
      region,
      direction,
      links: links.filter((link) => link.region === region.id),
      zones: zones.filter(isHere),
      ports: ports.filter(({ id }) => holdersOf(pack, { kind: "port", id }).includes(region)),
      corridors: corridors.filter(concerns),
      agreements: agreements.filter(concerns),
      measures: measures.filter((measure) => measureConcerns(measure, region.id)),
      later: {
        zones: laterZones.filter(isHere),
        corridors: laterCorridors.filter(concerns),
        agreements: laterAgreements.filter(concerns),
      },
    };
  };
  const linksOfCountry = new Map<CountryCode, Link[]>();
  for (const link of links) linksOfCountry.set(link.country, [...(linksOfCountry.get(link.country) ?? []), link]);
  return {
    pack,
    asOf,
    isPublished: isPublic,
    newerDocuments: newerDocuments(pack, asOf),
    regions: pack.regions,
    countries,
    zones,
    ports,
    corridors,
    agreements,
    later: {
      zones: laterZones,
      corridors: laterCorridors,
      agreements: laterAgreements,
      documents: pack.documents.filter(({ published }) => !hasBegun(published, asOf)),
    },
    links,
    regionById: index(pack.regions, (region) => region.id),
    countryByCode: index(countries, (country) => country.code),
    zoneById: index(pack.zones, (zone) => zone.id),
    portById: index(ports, (port) => port.id),
    measureById: index(pack.measures, (measure) => measure.id),
    directionById,
    sourceById: index(pack.sources, (source) => source.id),
    byRegion: new Map(pack.regions.map((region) => [region.id, aboutRegion(region)])),
    linksOfCountry,
    measures,
  };
}
