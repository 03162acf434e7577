/** Decodes a level of the base geometry from the pipeline's TopoJSON. */
import { feature } from "topojson-client";
import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Topology } from "topojson-specification";
import type { Area, BaseGeometry } from "./geometry";

const isCollection = (value: Feature | FeatureCollection): value is FeatureCollection => value.type === "FeatureCollection";
const isArea = (geometry: Geometry): geometry is Area["geometry"] =>
  geometry.type === "Polygon" || geometry.type === "MultiPolygon";

/** @throws when an object is missing, because the files in geo/ do not match this code */
export function decodeTopology(topology: Topology, level: BaseGeometry["level"]): BaseGeometry {
  const decode = (name: string): Feature | FeatureCollection => {
    const object = topology.objects[name];
    if (!object) throw new Error(`geometry: object "${name}" is missing from the ${level} level`);
    return feature(topology, object);
  };
  const areas = (name: string): readonly Area[] => {
    const decoded = decode(name);
    return (isCollection(decoded) ? decoded.features : [decoded]).flatMap(({ id, geometry }) =>
      id !== undefined && isArea(geometry) ? [{ type: "Feature" as const, properties: { id: String(id) }, geometry }] : [],
    );
  };
  const decodedLines = decode("lines");
  return {
    level,
    units: areas("units"),
    regions: areas("regions"),
    lakes: areas("lakes"),
    lines: (isCollection(decodedLines) ? decodedLines.features : []).flatMap(({ id, geometry }) =>
      id !== undefined && geometry.type === "MultiLineString" ? [{ id: String(id), geometry }] : [],
    ),
  };
}
