/** Reads the Natural Earth admin-1 layer and checks its shape: unknown JSON in, typed features out. */
import { readFileSync } from "node:fs";
import * as v from "valibot";

const isRing = (ring: unknown): boolean =>
  Array.isArray(ring) &&
  ring.every((point) => Array.isArray(point) && point.length === 2 && Number.isFinite(point[0]) && Number.isFinite(point[1]));
const isPolygon = (polygon: unknown): boolean => Array.isArray(polygon) && polygon.length > 0 && polygon.every(isRing);

const PolygonCoordinates = v.custom<number[][][]>(isPolygon, "must be rings of [longitude, latitude]");
const MultiPolygonCoordinates = v.custom<number[][][][]>(
  (input) => Array.isArray(input) && input.every(isPolygon),
  "must be polygons of rings of [longitude, latitude]",
);

const AdminLayerSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      type: v.literal("Feature"),
      properties: v.object({
        iso_a2: v.string(),
        iso_3166_2: v.string(),
        adm0_a3: v.string(),
        gu_a3: v.string(),
        name: v.nullable(v.string()),
      }),
      geometry: v.variant("type", [
        v.object({ type: v.literal("Polygon"), coordinates: PolygonCoordinates }),
        v.object({ type: v.literal("MultiPolygon"), coordinates: MultiPolygonCoordinates }),
      ]),
    }),
  ),
});

export type AdminLayer = v.InferOutput<typeof AdminLayerSchema>;

/** The layer at `path`. @throws when the file is missing or its shape is not the one expected, naming the place. */
export function readAdminLayer(path: string): AdminLayer {
  const json: unknown = JSON.parse(readFileSync(path, "utf8"));
  const result = v.safeParse(AdminLayerSchema, json, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`admin-1 layer: ${v.getDotPath(issue) ?? ""}: ${issue.message}`);
}
