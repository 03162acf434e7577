/**
 * The shapes of a schematic close-up, loaded when the camera comes near. They are drawn by hand in `geo/`, because the base
 * geometry is not exact enough for so large a picture.
 */
import * as v from "valibot";
import { LonLatSchema, type LonLat } from "./schema";

/** By id: longitude, latitude of the points of a line or ring. Rings are closed and counter-clockwise. */
export type CloseUpShapes = ReadonlyMap<string, readonly LonLat[]>;

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

const drawings = import.meta.glob("../../geo/*.geo.json", { query: "?raw", import: "default" });

/**
 * @param name of the drawing
 * @throws when the build has no such drawing, or it was not written by this version's pipeline
 */
export async function loadCloseUp(name: string): Promise<CloseUpShapes> {
  const built = await drawings[`../../geo/${name}.geo.json`]?.();
  return parseCloseUp(JSON.parse(v.parse(v.string(), built)));
}

/** @throws when it is not a collection of points, lines and areas without holes */
export function parseCloseUp(raw: unknown): CloseUpShapes {
  const { features } = v.parse(FileSchema, raw);
  return new Map(
    features.map(({ id, geometry }) => {
      if (geometry.type === "Polygon") return [id, geometry.coordinates[0]];
      return [id, geometry.type === "Point" ? [geometry.coordinates] : geometry.coordinates];
    }),
  );
}
