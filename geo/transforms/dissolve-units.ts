/** Admin-1 features → map units over shared arcs, at full resolution. Vertices are compared exactly, never snapped. */
import type { Feature, GeoJsonProperties, MultiPolygon, Polygon } from "geojson";
import { feature, mergeArcs } from "topojson-client";
import { topology as cutArcs } from "topojson-server";
import type { GeometryObject, MultiPolygon as MultiPolygonArcs, Topology } from "topojson-specification";
import type { Point, Unit, UnitTopology } from "./model.ts";

/** A polygon feature that knows its unit. */
export interface UnitPart {
  readonly unit: string;
  readonly geometry: Polygon | MultiPolygon;
}

const toFeature = (id: string, geometry: Polygon | MultiPolygon): Feature => ({ type: "Feature", id, properties: {}, geometry });

type Geometry = GeometryObject<GeoJsonProperties>;

const collectionOf = (topology: Topology): readonly Geometry[] => {
  const all = topology.objects["all"];
  return all?.type === "GeometryCollection" ? all.geometries : [];
};

/** Arc numbers of a geometry's polygons; empty for other geometries. */
function polygonArcs(geometry: Geometry): number[][][] {
  if (geometry.type === "Polygon") return [geometry.arcs];
  return geometry.type === "MultiPolygon" ? geometry.arcs : [];
}

/**
 * One unit per id, in the order of ids. Lines inside a unit are gone, so arcs run from one meeting of units to the next.
 * Cutting happens twice: the first finds what to dissolve, the second has no end points left from lines that vanished.
 */
export function dissolveUnits(parts: readonly UnitPart[]): UnitTopology {
  const first = cutArcs({ all: { type: "FeatureCollection", features: parts.map((part) => toFeature(part.unit, part.geometry)) } });
  const byUnit = new Map<string, Geometry[]>();
  for (const geometry of collectionOf(first)) {
    const id = String(geometry.id);
    byUnit.set(id, [...(byUnit.get(id) ?? []), geometry]);
  }
  const dissolved = [...byUnit.keys()].sort().map((id) => {
    const polygons = (byUnit.get(id) ?? []).map((geometry): MultiPolygonArcs => ({
      type: "MultiPolygon",
      arcs: polygonArcs(geometry),
    }));
    const merged = feature(first, mergeArcs(first, polygons));
    return toFeature(id, merged.geometry);
  });
  const second = cutArcs({ all: { type: "FeatureCollection", features: dissolved } });
  const units: Unit[] = collectionOf(second).map((geometry) => ({ id: String(geometry.id), polygons: polygonArcs(geometry) }));
  const arcs = second.arcs.map((arc) => arc.map(([lon = NaN, lat = NaN]): Point => [lon, lat]));
  return { arcs, units };
}
