/** Tiny topologies for the geodata tests: unit squares side by side, every coordinate written out. */
import { encodeLevel } from "../../../geo/transforms/level/encode-level.ts";
import { type ArcPolygon, type Point, type UnitTopology } from "../../../geo/transforms/model.ts";
import { type PackParts } from "../../../geo/pack-points.ts";
import { readOutputs } from "../../../geo/manifest.ts";
import { decodeLevel, type DecodedLevel } from "../../../geo/decode-level.ts";

export const geoRoot = new URL("../../../geo/", import.meta.url);
export const repositoryRoot = new URL("../../../", import.meta.url);

/** The square [0, 1]² of `left` and the square [1, 2] × [0, 1] of `right`; arc 0 is the line between them. */
export function makePair(left: string, right: string): UnitTopology {
  const arcs: Point[][] = [
    [
      [1, 0],
      [1, 1],
    ],
    [
      [1, 1],
      [0, 1],
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
      [2, 1],
      [1, 1],
    ],
  ];
  return {
    arcs,
    units: [
      { id: left, polygons: [[[0, 1]]] },
      { id: right, polygons: [[[2, ~0]]] },
    ],
  };
}

/** One unit with the given rings as arcs of their own: the first is the exterior. Rings must be closed. */
export function makeUnit(id: string, ...rings: Point[][]): UnitTopology {
  const polygon: ArcPolygon = rings.map((_, i) => [i]);
  return { arcs: rings, units: [{ id, polygons: [polygon] }] };
}

/** A closed counter-clockwise square with its lower left corner at `[west, south]`. */
export const makeSquare = (west: number, south: number, size: number): Point[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

/** The units as a level would be written and read again; one cell is one degree. */
export function makeLevel(topology: UnitTopology, regions: { id: string; units: string[] }[] = []): DecodedLevel {
  const arcs = topology.arcs.map((arc) => arc.map(([lon, lat]) => [lon + 180, lat + 90] as const));
  const encoded = encodeLevel({ arcs, units: topology.units, step: 1 }, regions);
  return decodeLevel({ generated: "by a test", ...encoded });
}

export const makePack = (changes: Partial<PackParts> = {}): PackParts => ({ regions: [], points: [], gateways: [], ...changes });

/** A level as committed. */
export function readLevel(name: "light" | "detail"): DecodedLevel {
  return decodeLevel(JSON.parse(readOutputs(geoRoot).get(`${name}.topo.json`) ?? "null"));
}
