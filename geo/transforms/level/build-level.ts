/** One level of detail: points chosen, rings sound, on the grid, unused arcs gone. */
import { dropIslands, type IslandRule } from "../drop-islands.ts";
import { arcIndex, type Point, type Unit, type UnitTopology } from "../model.ts";
import { keptCells, repairRings, selectPoints, type Cell, type Kept } from "./select-points.ts";

/** Units over arcs of grid cells. */
export interface GridTopology {
  readonly arcs: readonly (readonly Cell[])[];
  readonly units: readonly Unit[];
  /** Degrees between neighbouring cells; column 0, row 0 is longitude -180, latitude -90. */
  readonly step: number;
}

/** The same in longitude and latitude, degrees. */
export const topologyOf = ({ arcs, units, step }: GridTopology): UnitTopology => ({
  units,
  arcs: arcs.map((arc) => arc.map(([column, row]): Point => [column * step - 180, row * step - 90])),
});

export interface LevelRule extends IslandRule {
  /** Smallest weight kept, in square map degrees. */
  readonly threshold: (arc: number, point: Point) => number;
  /** The cell of a point of an arc. Ends shared by arcs must get one cell. */
  readonly cell: (arc: number, point: Point) => Cell;
  readonly step: number;
}

/** What a coarser level kept, so that a finer one never has less. */
export interface LevelChoice {
  readonly kept: Kept;
  readonly units: readonly Unit[];
}

/** Arc numbers 0 … n without gaps, in the order of the old ones. */
function dropUnusedArcs(arcs: readonly (readonly Cell[])[], units: readonly Unit[]): Omit<GridTopology, "step"> {
  const used = new Set(units.flatMap((unit) => unit.polygons.flat(2).map(arcIndex)));
  const order = [...used].sort((a, b) => a - b);
  const renumbered = new Map(order.map((old, i) => [old, i]));
  const renumber = (reference: number): number => {
    const index = renumbered.get(arcIndex(reference)) ?? 0;
    return reference < 0 ? ~index : index;
  };
  return {
    arcs: order.map((i) => arcs[i] ?? []),
    units: units.map((unit) => ({
      id: unit.id,
      polygons: unit.polygons.map((polygon) => polygon.map((ring) => ring.map(renumber))),
    })),
  };
}

/**
 * Simplifies the topology by the rule. With a coarser choice, everything that one kept is kept too.
 * `weights`: parallel to the arcs' points, see `weighPoints`.
 */
export function buildLevel(
  topology: UnitTopology,
  weights: readonly (readonly number[])[],
  rule: LevelRule,
  coarser?: LevelChoice,
): LevelChoice & { readonly grid: GridTopology } {
  const kept = selectPoints(topology.arcs, weights, rule.threshold);
  coarser?.kept.forEach((flags, arc) =>
    flags.forEach((flag, point) => {
      const own = kept[arc];
      if (flag && own) own[point] = true;
    }),
  );
  const cellArcs = topology.arcs.map((arc, i) => arc.map((point) => rule.cell(i, point)));
  const units = repairRings(dropIslands(topology, rule), cellArcs, weights, kept);
  const arcs = cellArcs.map((arc, i) => keptCells(arc, kept[i] ?? []));
  return { kept, units, grid: { ...dropUnusedArcs(arcs, units), step: rule.step } };
}
