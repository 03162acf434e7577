/** Several units as one shape, dissolved over their shared arcs at whatever resolution the topology has. */
import { feature, mergeArcs } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Point, Shape, UnitTopology } from "./model.ts";

/** The units that `belongs` picks, as one shape named `id`. */
export function dissolveShape(source: UnitTopology, id: string, belongs: (unitId: string) => boolean): Shape {
  const topology: Topology = { type: "Topology", objects: {}, arcs: source.arcs.map((arc) => arc.map((point) => [...point])) };
  const parts = source.units
    .filter((unit) => belongs(unit.id))
    .map((unit) => ({ type: "MultiPolygon" as const, arcs: unit.polygons.map((polygon) => polygon.map((ring) => [...ring])) }));
  const { geometry } = feature(topology, mergeArcs(topology, parts));
  const toPoint = ([lon = NaN, lat = NaN]: readonly number[]): Point => [lon, lat];
  return { id, polygons: geometry.coordinates.map((polygon) => polygon.map((ring) => ring.map(toPoint))) };
}
