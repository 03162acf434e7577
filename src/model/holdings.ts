/** Which zones and ports a region holds, and which measures concern it. */
import type { Measure, Pack, Port, Region, RegionId, Zone } from "../data/schema";

/** Whether a region holds the zone: by province, or because the region is that zone. */
export const regionHasZone = (region: Region, zone: Zone): boolean =>
  region.place.kind === "point" ? region.place.zone === zone.id : region.place.provinces.includes(zone.province);

// About 11 km: the zone's office and its port are in one town, the next port is over 100 km away.
const sameTownDegrees = 0.1;

export function regionHasPort(region: Region, port: Port, pack: Pack): boolean {
  if (region.place.kind === "provinces") return region.place.provinces.includes(port.province);
  const zone = pack.zones.find((candidate) => region.place.kind === "point" && candidate.id === region.place.zone);
  return zone !== undefined && isInTown(port, zone);
}

/** Whether a port stands in the zone's own town: same province, within a few kilometres; false where either has no coordinate. */
export function isInTown(port: Port, zone: Zone): boolean {
  if (!zone.point || !port.point || port.province !== zone.province) return false;
  const [lonA, latA] = zone.point.lonLat;
  const [lonB, latB] = port.point.lonLat;
  return Math.hypot((lonA - lonB) * Math.cos((latA * Math.PI) / 180), latA - latB) < sameTownDegrees;
}

/** By its scope alone, whatever the date. */
export const measureConcerns = (measure: Measure, region: RegionId): boolean =>
  measure.scope.kind === "all" || (measure.scope.kind === "regions" && measure.scope.regions.includes(region));
