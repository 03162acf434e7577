/** What the pipeline takes from the data pack: regions and points to check. Nothing else of it matters here. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { PortSchema, RegionSchema, ZoneSchema, type LonLat, type Region } from "../src/data/schema.ts";
import { distanceKm } from "./transforms/adjacency.ts";

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
  readonly gateways: readonly ZoneGateway[];
}

/** A zone, or the port in its town, facing a country: where a link's line starts. */
export interface ZoneGateway {
  readonly id: string;
  readonly country: string;
  readonly province: string;
  /** From the zone over the border, to the opposite side of its port where that is known. */
  readonly path: readonly LonLat[];
}

/** A zone and a port of one province closer than this are in one town, as the app has it. */
const sameTownKm = 11;

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
  const gateways = zones.flatMap(({ id, province, point, faces }): ZoneGateway[] => {
    if (!point) return [];
    const isOpposite = (port: (typeof ports)[number], country: string): boolean =>
      port.faces === country &&
      port.province === province &&
      port.point !== null &&
      distanceKm(port.point.lonLat, point.lonLat) < sameTownKm;
    return faces.map((country) => {
      const opposite = ports.find((port) => isOpposite(port, country))?.oppositePoint;
      return { id, country, province, path: [point.lonLat, ...(opposite ? [opposite] : [])] };
    });
  });
  return { regions: regions.map(({ id, place }) => ({ id, place })), points, gateways };
}

/** The regions of the pack that are made of provinces, and their units. */
export const regionUnits = (pack: PackParts): { readonly id: string; readonly units: readonly string[] }[] =>
  pack.regions.flatMap(({ id, place }) => (place.kind === "provinces" ? [{ id, units: place.provinces }] : []));

const pointOf = ({ lonLat, accuracyKm }: { lonLat: LonLat; accuracyKm: number }) => ({ lonLat, accuracyKm });
