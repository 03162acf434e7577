/** Which regions hold a zone or port, and which measures concern a region. */
import { distance } from "@turf/turf";
import type { Measure, Pack, Port, PortId, Region, RegionId, Zone, ZoneId } from "../data/schema";

/** A zone or a port. */
export type Site = { readonly kind: "zone"; readonly id: ZoneId } | { readonly kind: "port"; readonly id: PortId };

type Holders = Readonly<Record<Site["kind"], ReadonlyMap<string, readonly Region[]>>>;

// A pack never changes, so its map is made once; it is dropped together with the pack.
const holdersByPack = new WeakMap<Pack, Holders>();

function findHolders(pack: Pack): Holders {
  const mapOf = <Record extends { readonly id: string }>(
    records: readonly Record[],
    holds: (region: Region, one: Record) => boolean,
  ) => new Map(records.map((one) => [one.id, pack.regions.filter((region) => holds(region, one))]));
  return {
    zone: mapOf(pack.zones, regionHasZone),
    port: mapOf(pack.ports, (region, port) => regionHasPort(region, port, pack)),
  };
}

/**
 * The regions that hold a site, in the pack's order; none for a site outside all of them. This does not depend on the date: a zone
 * that begins later has its regions too.
 */
export function holdersOf(pack: Pack, { kind, id }: Site): readonly Region[] {
  const holders = holdersByPack.get(pack) ?? findHolders(pack);
  holdersByPack.set(pack, holders);
  return holders[kind].get(id) ?? [];
}

/** Whether a region holds the zone: by province, or because the region is that zone. */
export const regionHasZone = (region: Region, zone: Zone): boolean =>
  region.place.kind === "point" ? region.place.zone === zone.id : region.place.provinces.includes(zone.province);

// A zone's office and its port are in one town; the next port is more than 100 km away.
const sameTownKm = 11;

export function regionHasPort(region: Region, port: Port, pack: Pack): boolean {
  if (region.place.kind === "provinces") return region.place.provinces.includes(port.province);
  const zone = pack.zones.find((candidate) => region.place.kind === "point" && candidate.id === region.place.zone);
  return zone !== undefined && isInTown(port, zone);
}

/** Whether a port is in the zone's own town: same province, within a few kilometres. False when either has no coordinates. */
export function isInTown(port: Port, zone: Zone): boolean {
  if (!zone.point || !port.point || port.province !== zone.province) return false;
  return distance([...zone.point.lonLat], [...port.point.lonLat], { units: "kilometers" }) < sameTownKm;
}

/** Decided by the measure's scope alone, whatever the date. */
export const measureConcerns = (measure: Measure, region: RegionId): boolean =>
  measure.scope.kind === "all" || (measure.scope.kind === "regions" && measure.scope.regions.includes(region));
