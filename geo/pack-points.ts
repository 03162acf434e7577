/** What the pipeline takes from the data pack: regions and points to check. Nothing else of it matters here. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { PortSchema, RegionSchema, ZoneSchema, type LonLat, type Region } from "../src/data/schema.ts";

export const packPath = "src/packs/border-zones-2021/pack.json";

const PackPartsSchema = v.object({
  regions: v.pipe(v.array(RegionSchema), v.minLength(1)),
  zones: v.array(ZoneSchema),
  ports: v.array(PortSchema),
});

/** A point of the pack and the country or province it must lie in. */
export interface PackPoint {
  /** Names the record in messages: `port(id = mohan)`. */
  readonly record: string;
  /** Unit id or country code it must lie in or near. */
  readonly within: string;
  readonly lonLat: LonLat;
  readonly accuracyKm: number;
}

/** The part of the pack that the outputs depend on. */
export interface PackParts {
  readonly regions: readonly Pick<Region, "id" | "place">[];
  readonly points: readonly PackPoint[];
}

/** Accuracy of points the pack gives without one: the opposite side of a port, read from the same sources. */
const oppositeAccuracyKm = 5;

/**
 * Reads the pack's parts. `root` is the repository's directory.
 * @throws when the pack is missing or a part the pipeline needs has the wrong shape, naming the place.
 */
export function readPackParts(root: URL): PackParts {
  const json: unknown = JSON.parse(readFileSync(new URL(packPath, root), "utf8"));
  const result = v.safeParse(PackPartsSchema, json);
  if (!result.success) {
    const lines = result.issues.map((issue) => `${packPath}: ${v.getDotPath(issue) ?? ""}: ${issue.message}`);
    throw new Error(lines.join("\n"));
  }
  const { regions, zones, ports } = result.output;
  const points: PackPoint[] = [];
  for (const region of regions)
    if (region.place.kind === "point")
      points.push({ record: `region(id = ${region.id})`, within: region.place.host, lonLat: region.place.lonLat, accuracyKm: 0 });
  for (const zone of zones)
    if (zone.point) points.push({ record: `zone(id = ${zone.id})`, within: zone.province, ...pointOf(zone.point) });
  for (const port of ports) {
    if (port.point) points.push({ record: `port(id = ${port.id})`, within: port.province, ...pointOf(port.point) });
    if (port.oppositePoint) {
      const record = `port(id = ${port.id}).oppositePoint`;
      points.push({ record, within: port.faces, lonLat: port.oppositePoint, accuracyKm: oppositeAccuracyKm });
    }
  }
  return { regions: regions.map(({ id, place }) => ({ id, place })), points };
}

/** The regions of the pack that are made of provinces, and their units. */
export const regionUnits = (pack: PackParts): { readonly id: string; readonly units: readonly string[] }[] =>
  pack.regions.flatMap(({ id, place }) => (place.kind === "provinces" ? [{ id, units: place.provinces }] : []));

const pointOf = ({ lonLat, accuracyKm }: { lonLat: LonLat; accuracyKm: number }) => ({ lonLat, accuracyKm });
