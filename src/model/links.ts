/**
 * Links from region to country, each with the bases it rests on, strongest first. Borders come from the geometry, zones and groups
 * from the pack's own records; only readings are written by hand.
 */
import { linkBases } from "../data/choices";
import type { CountryCode, Pack, Ref, Region, RegionId, Zone, ZoneId } from "../data/schema";
import { isPublished } from "./as-of";
import { hasBegun } from "./dates";
import { regionHasZone } from "./holdings";

export type LinkBasis = (typeof linkBases)[number];

export interface Link {
  readonly region: RegionId;
  readonly country: CountryCode;
  /** At least one, strongest first. */
  readonly bases: readonly LinkBasis[];
  /** Zones of the region that face the country. */
  readonly zones: readonly ZoneId[];
  /** Ids of groups named by the region's direction to which the country belongs. */
  readonly groups: readonly string[];
  /** Sources of a reading. Empty for the other bases, whose sources are those of the zone and the group. */
  readonly readingRefs: readonly Ref[];
}

/** Land neighbours, ISO 3166-1 alpha-2, as computed from shared borders. */
export interface Adjacency {
  readonly provinces: Readonly<Record<string, readonly string[]>>;
  readonly pointRegions: Readonly<Record<string, { readonly borders: readonly string[] }>>;
}

const neighboursOf = (region: Region, adjacency: Adjacency): ReadonlySet<string> =>
  new Set(
    region.place.kind === "point"
      ? (adjacency.pointRegions[region.id]?.borders ?? [])
      : region.place.provinces.flatMap((province) => adjacency.provinces[province] ?? []),
  );

/**
 * @param zones the zones that exist at `asOf`
 * @returns links ordered by region, then by the pack's order of countries
 */
export function buildLinks(pack: Pack, adjacency: Adjacency, zones: readonly Zone[], asOf: string): readonly Link[] {
  const groups = new Map(pack.groups.map((group) => [group.id, group]));
  const directions = new Map(pack.directions.map((direction) => [direction.id, direction]));
  // Directions name the groups, and readings interpret them; the document states the directions, so before it there is neither.
  const isPublic = isPublished(pack, asOf);
  return pack.regions.flatMap((region) => {
    const neighbours = neighboursOf(region, adjacency);
    const ownZones = zones.filter((zone) => regionHasZone(region, zone));
    const namedGroups = isPublic ? (directions.get(region.direction)?.groups ?? []).flatMap((id) => groups.get(id) ?? []) : [];
    return pack.countries.flatMap(({ code }): Link[] => {
      const facing = ownZones.filter((zone) => zone.faces.includes(code)).map((zone) => zone.id);
      const memberOf = namedGroups
        .filter((group) => group.members.some((member) => member.country === code && hasBegun(member.from ?? null, asOf)))
        .map((group) => group.id);
      const reading = pack.readings.filter((candidate) => isPublic && candidate.region === region.id && candidate.country === code);
      const holds: Record<LinkBasis, boolean> = {
        border: neighbours.has(code),
        zone: facing.length > 0,
        group: memberOf.length > 0,
        reading: reading.length > 0,
      };
      const bases = linkBases.filter((basis) => holds[basis]);
      if (bases.length === 0) return [];
      return [
        {
          region: region.id,
          country: code,
          bases,
          zones: facing,
          groups: memberOf,
          readingRefs: reading.flatMap(({ refs }) => refs),
        },
      ];
    });
  });
}
