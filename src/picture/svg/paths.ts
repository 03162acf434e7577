/** Writes the base geometry as SVG path data, and reads the plate's paths as base geometry. */
import { geoPath, geoTransform } from "d3-geo";
import type { MultiLineString } from "geojson";
import type { Area, BaseGeometry, GroundLine } from "../geometry/geometry";
import { toWorld } from "../geometry/mercator";
import { decodeLines, decodePolygons, gridScale, worldRings } from "./grid";

export interface PathItem {
  readonly id: string;
  readonly d: string;
}
export interface GeometryPaths {
  readonly units: readonly PathItem[];
  readonly regions: readonly PathItem[];
  readonly lakes: readonly PathItem[];
  readonly lines: readonly PathItem[];
}

// A planar transform, not a d3 projection: rings keep their RFC 7946 winding, and nothing is clipped or resampled.
const toGrid = geoTransform({
  point(lon, lat) {
    const [x, y] = toWorld([lon, lat]);
    this.stream.point(x * gridScale, y * gridScale);
  },
});
/** Two decimals of a grid cell: a tenth of a pixel at zoom 8.5, the largest that the base geometry is good for. */
const write = geoPath(toGrid).digits(2);

const cache = new WeakMap<BaseGeometry, GeometryPaths>();

/** Path data on the grid of `grid.ts`, written once for each geometry. */
export function geometryPaths(geometry: BaseGeometry): GeometryPaths {
  const known = cache.get(geometry);
  if (known) return known;
  const area = ({ properties, geometry: shape }: Area): PathItem => ({ id: properties.id, d: write(shape) ?? "" });
  const paths = {
    units: geometry.units.map(area),
    regions: geometry.regions.map(area),
    lakes: geometry.lakes.map(area),
    lines: geometry.lines.map(({ id, geometry: line }) => ({ id, d: write(line) ?? "" })),
  };
  cache.set(geometry, paths);
  return paths;
}

/** The light geometry, read from the plate in the page; decoded when first needed. */
export function plateGeometry(plate: ParentNode): BaseGeometry {
  const items = (group: string): readonly PathItem[] =>
    [...plate.querySelectorAll(`g.${group} > path`)].map((path) => ({
      id: path.getAttribute("data-id") ?? "",
      d: path.getAttribute("d") ?? "",
    }));
  const paths: GeometryPaths = {
    units: items("units"),
    regions: items("regions"),
    lakes: items("lakes"),
    lines: [...items("lines"), ...items("unsettled")],
  };
  // A shape is decoded when it is needed: by the first layout of names, by WebGL, by the first hover.
  const areas = (of: readonly PathItem[]) => once(() => of.map(lazyArea));
  const units = areas(paths.units);
  const regions = areas(paths.regions);
  const lakes = areas(paths.lakes);
  const lines = once(() => paths.lines.map(lazyLine));
  const geometry: BaseGeometry = {
    level: "light",
    get units() {
      return units();
    },
    get regions() {
      return regions();
    },
    get lakes() {
      return lakes();
    },
    get lines() {
      return lines();
    },
  };
  cache.set(geometry, paths);
  return geometry;
}

function lazyArea({ id, d }: PathItem): Area {
  const shape = once(() => decodePolygons(d));
  return {
    type: "Feature",
    properties: { id },
    get geometry() {
      return shape();
    },
    worldRings: () => worldRings(d),
  };
}

function lazyLine({ id, d }: PathItem): GroundLine {
  const line = once((): MultiLineString => decodeLines(d));
  return {
    id,
    get geometry() {
      return line();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
