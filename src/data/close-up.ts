/**
 * The shapes of the schematic close-up of Mohan–Boten, fetched when the camera comes near. Drawn by hand in
 * `geo/transforms/schematic.ts`, since the base geometry is less exact than the picture is large.
 */
import * as v from "valibot";
import { LonLatSchema, type LonLat } from "./schema";

/** Longitude, latitude; rings are closed and run counter-clockwise. */
export interface CloseUpShapes {
  /** The frame's Chinese side, as far as the schematic border. */
  readonly china: readonly LonLat[];
  /** The frame's other side. */
  readonly abroad: readonly LonLat[];
  /** The Chinese side of the zone. */
  readonly zone: readonly LonLat[];
  readonly border: readonly LonLat[];
  readonly railway: readonly LonLat[];
  readonly mohan: LonLat;
  readonly boten: LonLat;
  readonly gate: LonLat;
}

const PathSchema = v.array(LonLatSchema);
const FileSchema = v.object({
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.variant("type", [
        v.object({ type: v.literal("Point"), coordinates: LonLatSchema }),
        v.object({ type: v.literal("LineString"), coordinates: PathSchema }),
        v.object({ type: v.literal("Polygon"), coordinates: v.strictTuple([PathSchema]) }),
      ]),
    }),
  ),
});

/** @throws when the file was not written by this version's pipeline, which only a broken build can cause */
export async function loadCloseUp(): Promise<CloseUpShapes> {
  const { default: built } = await import("../../geo/mohan-boten.geo.json?raw");
  return parseCloseUp(JSON.parse(built));
}

/** @throws when a shape is missing */
export function parseCloseUp(raw: unknown): CloseUpShapes {
  const { features } = v.parse(FileSchema, raw);
  const points = (id: string): readonly LonLat[] => {
    const geometry = features.find((feature) => feature.id === id)?.geometry;
    if (!geometry) throw new Error(`geo/mohan-boten.geo.json has no "${id}"`);
    if (geometry.type === "Polygon") return geometry.coordinates[0];
    return geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates;
  };
  const point = (id: string): LonLat => {
    const [first] = points(id);
    if (!first) throw new Error(`geo/mohan-boten.geo.json: "${id}" is no point`);
    return first;
  };
  return {
    china: points("china"),
    abroad: points("abroad"),
    zone: points("zone"),
    border: points("border"),
    railway: points("railway"),
    mohan: point("mohan"),
    boten: point("boten"),
    gate: point("gate"),
  };
}
