/** Reads a Natural Earth layer of lines or areas and checks its shape: unknown JSON in, typed features out. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import type { Point } from "./transforms/model.ts";

const PointSchema = v.strictTuple([v.number(), v.number()]);
const LineSchema = v.array(PointSchema);
const LayerSchema = v.object({
  type: v.literal("FeatureCollection"),
  features: v.array(
    v.object({
      properties: v.object({
        name: v.optional(v.string()),
        featurecla: v.string(),
        brk_name_l: v.optional(v.string()),
        brk_name_r: v.optional(v.string()),
      }),
      geometry: v.variant("type", [
        v.object({ type: v.literal("LineString"), coordinates: LineSchema }),
        v.object({ type: v.literal("MultiLineString"), coordinates: v.array(LineSchema) }),
        v.object({ type: v.literal("Polygon"), coordinates: v.array(LineSchema) }),
      ]),
    }),
  ),
});

/** A feature as its lines: those of a line, or the rings of an area. */
export interface LineFeature {
  /** The layer's own name; empty when it gives none. */
  readonly name: string;
  readonly lines: readonly (readonly Point[])[];
  /** Of a claim: the claimed areas on its sides, as the layer names them. */
  readonly claimed: readonly string[];
}

/** The layer at `path`. @throws when the file is missing or its shape is not the one expected. */
export function readLines(path: string): LineFeature[] {
  const { features } = v.parse(LayerSchema, JSON.parse(readFileSync(path, "utf8")));
  return features.map(({ properties, geometry }) => ({
    name: properties.name ?? "",
    lines: geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates,
    claimed: [properties.brk_name_l, properties.brk_name_r].flatMap((area) => area ?? []),
  }));
}
