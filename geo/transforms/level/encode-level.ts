/** A level as TopoJSON with the objects the app draws: units, regions, and each kind of line. */
import { mergeArcs, meshArcs } from "topojson-client";
import type { GeometryCollection, GeometryObject, MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";
import type { GridTopology } from "./build-level.ts";
import type { Unit } from "../model.ts";
import { lineBetween } from "../worldview.ts";

/** A region of the atlas and the units it is made of. */
export interface RegionUnits {
  readonly id: string;
  readonly units: readonly string[];
}

const toGeometry = ({ id, polygons }: Unit): Polygon | MultiPolygon => {
  const arcs = polygons.map((polygon) => polygon.map((ring) => [...ring]));
  const [first] = arcs;
  return arcs.length === 1 && first ? { type: "Polygon", id, arcs: first } : { type: "MultiPolygon", id, arcs };
};

/** Absolute cells → TopoJSON's first position and differences. */
const toDifferences = (arc: readonly (readonly [number, number])[]): number[][] =>
  arc.map(([x, y], i) => {
    const [px, py] = arc[i - 1] ?? [0, 0];
    return [x - px, y - py];
  });

const lineNames = ["borders", "borders-international", "borders-china", "provinces"] as const;

/**
 * The topology of one level. Objects: `units` (ids only), `regions` and the line meshes of `lineBetween`, land only, each line
 * once. Coasts are not written: `mesh(topology, units, (a, b) => a === b)` gives them.
 */
export function encodeLevel(level: GridTopology, regions: readonly RegionUnits[]): Topology {
  const geometries = level.units.map(toGeometry);
  const units: GeometryCollection = { type: "GeometryCollection", geometries };
  const objects: Objects = { units };
  const { step } = level;
  const topology: Topology = {
    type: "Topology",
    transform: { scale: [step, step], translate: [-180, -90] },
    objects,
    arcs: level.arcs.map(toDifferences),
  };
  const merge = (id: string, belongs: (unitId: string) => boolean): GeometryObject => ({
    ...mergeArcs(
      topology,
      geometries.filter((geometry) => belongs(String(geometry.id))),
    ),
    id,
  });
  objects["regions"] = {
    type: "GeometryCollection",
    geometries: regions.map((region) => merge(region.id, (unitId) => region.units.includes(unitId))),
  };
  for (const name of lineNames)
    objects[name] = meshArcs(topology, units, (a, b) => a !== b && lineBetween(String(a.id), String(b.id)) === name);
  return topology;
}
