/** A written level back into the pipeline's model, so that checks and tests judge the very bytes the app will read. */
import * as v from "valibot";
import type { ArcPolygon, Point, Unit, UnitTopology } from "./transforms/model.ts";

const Pair = v.strictTuple([v.number(), v.number()]);
const Rings = v.array(v.array(v.number()));
const Shape = v.variant("type", [
  v.object({ type: v.literal("Polygon"), id: v.string(), arcs: Rings }),
  v.object({ type: v.literal("MultiPolygon"), id: v.string(), arcs: v.array(Rings) }),
]);
const Lines = v.object({ type: v.literal("MultiLineString"), id: v.string(), arcs: Rings });
const Shapes = v.object({ type: v.literal("GeometryCollection"), geometries: v.array(Shape) });

const LevelSchema = v.object({
  generated: v.string(),
  type: v.literal("Topology"),
  transform: v.object({ scale: Pair, translate: Pair }),
  objects: v.strictObject({
    units: Shapes,
    regions: Shapes,
    lakes: Shapes,
    lines: v.object({ type: v.literal("GeometryCollection"), geometries: v.array(Lines) }),
  }),
  arcs: v.array(v.array(Pair)),
});
type ShapeGeometry = v.InferOutput<typeof Shape>;

/** A level as read: units, and everything dissolved or traced from them over the same arcs. */
export interface DecodedLevel {
  readonly topology: UnitTopology;
  readonly regions: readonly Unit[];
  readonly lakes: readonly Unit[];
  /** Arc numbers of each line by its id; see `lineBetween`. */
  readonly lines: Readonly<Record<string, readonly (readonly number[])[]>>;
}

const polygonsOf = (geometry: ShapeGeometry): readonly ArcPolygon[] =>
  geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs;
const toUnit = (geometry: ShapeGeometry): Unit => ({ id: geometry.id, polygons: polygonsOf(geometry) });

/** @throws when the JSON is not a level as `encodeLevel` writes it. */
export function decodeLevel(json: unknown): DecodedLevel {
  const { objects, arcs, transform } = v.parse(LevelSchema, json);
  const points = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx, dy]): Point => {
      [x, y] = [x + dx, y + dy];
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
    });
  });
  return {
    topology: { arcs: points, units: objects.units.geometries.map(toUnit) },
    regions: objects.regions.geometries.map(toUnit),
    lakes: objects.lakes.geometries.map(toUnit),
    lines: Object.fromEntries(objects.lines.geometries.map(({ id, arcs: lines }) => [id, lines])),
  };
}
