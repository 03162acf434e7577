/** Several units as one shape, dissolved over their shared arcs at whatever resolution the topology has. */
import { mergeArcs } from "topojson-client";
import type { Topology } from "topojson-specification";
import { ringPoints, type ArcPolygon, type Shape, type UnitTopology } from "./model.ts";

/** Arc numbers of the outline of the units that `belongs` picks; lines between them are gone. */
export function dissolveArcs(source: UnitTopology, belongs: (unitId: string) => boolean): readonly ArcPolygon[] {
  const topology: Topology = { type: "Topology", objects: {}, arcs: source.arcs.map((arc) => arc.map((point) => [...point])) };
  const parts = source.units
    .filter((unit) => belongs(unit.id))
    .map((unit) => ({ type: "MultiPolygon" as const, arcs: unit.polygons.map((polygon) => polygon.map((ring) => [...ring])) }));
  return mergeArcs(topology, parts).arcs;
}

/** The same as coordinates, named `id`. */
export const dissolveShape = (source: UnitTopology, id: string, belongs: (unitId: string) => boolean): Shape => ({
  id,
  polygons: dissolveArcs(source, belongs).map((polygon) => polygon.map((ring) => ringPoints(source.arcs, ring))),
});
