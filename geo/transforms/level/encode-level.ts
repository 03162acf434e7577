/** A level as TopoJSON with the objects the app draws: units, regions, lakes, and each line. */
import { mergeArcs, meshArcs } from "topojson-client";
import type {
  GeometryCollection,
  GeometryObject,
  MultiLineString,
  MultiPolygon,
  Objects,
  Polygon,
  Topology,
} from "topojson-specification";
import type { GridTopology } from "./build-level.ts";
import type { LevelLines } from "../lines/level-lines.ts";
import { arcUsers, type Point, type Unit } from "../model.ts";
import type { Cell } from "./select-points.ts";
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

/** Order of drawing: what follows is drawn over what precedes. */
const drawnFirst = ["rivers", "hatch", "claims~", "provinces"];
const byDrawing = (a: string, b: string): number => {
  const rank = (id: string): number => (drawnFirst.includes(id) ? drawnFirst.indexOf(id) : drawnFirst.length);
  return rank(a) - rank(b) || (a.includes("|") ? 1 : 0) - (b.includes("|") ? 1 : 0) || (a < b ? -1 : 1);
};

/**
 * The topology of one level. Objects: `units` (ids only), `regions`, `lakes`, and `lines` by id: those of `lineBetween`, land
 * only, each once, and the level's own. Coasts are not written: `mesh(topology, units, (a, b) => a === b)` gives them.
 */
export function encodeLevel(
  level: GridTopology,
  regions: readonly RegionUnits[],
  own: LevelLines = { lines: new Map(), lakes: new Map() },
): Topology {
  const geometries = level.units.map(toGeometry);
  const units: GeometryCollection = { type: "GeometryCollection", geometries };
  const objects: Objects = { units };
  const { step } = level;
  const cells = [...level.arcs];
  const topology: Topology = {
    type: "Topology",
    transform: { scale: [step, step], translate: [-180, -90] },
    objects,
    arcs: level.arcs.map(toDifferences),
  };
  /** The numbers of new arcs at the end of the topology. */
  const addArcs = (added: readonly (readonly Cell[])[]): number[] => {
    const first = cells.length;
    cells.push(...added);
    return added.map((_, i) => first + i);
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
  objects["lakes"] = {
    type: "GeometryCollection",
    geometries: [...own.lakes].map(([id, ring]): Polygon => ({ type: "Polygon", id, arcs: [addArcs([ring])] })),
  };
  const lines = new Map<string, readonly (readonly number[])[]>(
    [...own.lines].map(([id, parts]) => [id, addArcs(parts).map((arc) => [arc])]),
  );
  const idOf = lineIds(level);
  for (const id of new Set(idOf))
    if (id)
      lines.set(
        id,
        joinedArcs(level, (arc) => idOf[arc] === id),
      );
  objects["lines"] = {
    type: "GeometryCollection",
    geometries: [...lines.keys()].sort(byDrawing).map((id): MultiLineString => ({
      type: "MultiLineString",
      id,
      arcs: (lines.get(id) ?? []).map((line) => [...line]),
    })),
  };
  return { ...topology, arcs: cells.map(toDifferences) };
}

/** For each arc, the id of the line it belongs to; null for coasts. */
function lineIds({ arcs, units, step }: GridTopology): (string | null)[] {
  const topology = { arcs: arcs.map((arc) => arc.map(([x, y]): Point => [x * step - 180, y * step - 90])), units };
  return arcUsers(topology).map(([a, b], i) => (a === undefined || b === undefined ? null : lineBetween(a, b, topology.arcs[i])));
}

/** The chosen arcs, joined end to end where they meet. */
function joinedArcs(level: GridTopology, isChosen: (arc: number) => boolean): readonly (readonly number[])[] {
  const geometries = level.arcs.flatMap((_, i) => (isChosen(i) ? [{ type: "LineString" as const, arcs: [i] }] : []));
  const topology: Topology = { type: "Topology", objects: {}, arcs: level.arcs.map((arc) => arc.map(([x, y]) => [x, y])) };
  return meshArcs(topology, { type: "GeometryCollection", geometries }).arcs;
}
