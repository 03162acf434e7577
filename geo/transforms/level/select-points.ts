/** Which points of each arc a level keeps: those that weigh enough, and as many more as its rings need to stay rings. */
import { arcIndex, type ArcRing, type Point, type Unit } from "../model.ts";

/** Column and row on the output's grid. */
export type Cell = readonly [column: number, row: number];
/** For each arc, whether each point is kept. */
export type Kept = boolean[][];

/** Keeps points whose weight reaches the threshold, which may differ from arc to arc and from place to place. */
export function selectPoints(
  arcs: readonly (readonly Point[])[],
  weights: readonly (readonly number[])[],
  threshold: (arc: number, point: Point) => number,
): Kept {
  return arcs.map((arc, i) => arc.map((point, j) => (weights[i]?.[j] ?? Infinity) >= threshold(i, point)));
}

/** The kept cells of an arc, neighbours in the same cell written once; always at least its two ends. */
export function keptCells(arc: readonly Cell[], kept: readonly boolean[]): Cell[] {
  const cells: Cell[] = [];
  arc.forEach((cell, i) => {
    const last = cells.at(-1);
    const isRepeat = last !== undefined && last[0] === cell[0] && last[1] === cell[1];
    if (kept[i] && !isRepeat) cells.push(cell);
  });
  const [only] = cells;
  return cells.length === 1 && only ? [only, only] : cells;
}

/** Twice the signed area of a ring of cells, positive when counter-clockwise. */
function doubleArea(cells: readonly Cell[]): number {
  return cells.reduce((sum, [x, y], i) => {
    const [nx, ny] = cells[i + 1] ?? cells[0] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0);
}

/** A ring's cells without the last, which repeats the first. */
function ringCells(cellArcs: readonly (readonly Cell[])[], kept: Kept, ring: ArcRing): Cell[] {
  return ring.flatMap((reference) => {
    const cells = keptCells(cellArcs[arcIndex(reference)] ?? [], kept[arcIndex(reference)] ?? []);
    return (reference < 0 ? cells.toReversed() : cells).slice(0, -1);
  });
}

/** Whether the kept points make a ring: at least four (the last repeating the first), an area, and the right way round. */
function isSound(cellArcs: readonly (readonly Cell[])[], kept: Kept, ring: ArcRing, isHole: boolean): boolean {
  const cells = ringCells(cellArcs, kept, ring);
  const distinct = new Set(cells.map(([x, y]) => `${x},${y}`)).size;
  return distinct >= 3 && (isHole ? doubleArea(cells) < 0 : doubleArea(cells) > 0);
}

/** Keeps the heaviest point of the ring that is not kept yet; false when all are. */
function keepOneMore(weights: readonly (readonly number[])[], kept: Kept, ring: ArcRing): boolean {
  let heaviest = -1;
  let chosen: { readonly flags: boolean[]; readonly point: number } | undefined;
  for (const arc of ring.map(arcIndex)) {
    const flags = kept[arc] ?? [];
    for (const [point, isKept] of flags.entries()) {
      const weight = weights[arc]?.[point] ?? 0;
      if (isKept || weight <= heaviest) continue;
      heaviest = weight;
      chosen = { flags, point };
    }
  }
  if (!chosen) return false;
  chosen.flags[chosen.point] = true;
  return true;
}

/**
 * Gives rings that collapsed their heaviest points back, in place, until they are rings again on the grid. Rings no point can
 * save are left out, islands with them; a unit that has none left is gone.
 */
export function repairRings(
  units: readonly Unit[],
  cellArcs: readonly (readonly Cell[])[],
  weights: readonly (readonly number[])[],
  kept: Kept,
): Unit[] {
  const canStay = (ring: ArcRing, isHole: boolean): boolean => {
    while (!isSound(cellArcs, kept, ring, isHole)) if (!keepOneMore(weights, kept, ring)) return false;
    return true;
  };
  return units
    .map((unit) => ({
      id: unit.id,
      polygons: unit.polygons
        .map((polygon) => polygon.filter((ring, i) => canStay(ring, i > 0) || i === 0))
        .filter(([exterior = []]) => isSound(cellArcs, kept, exterior, false)),
    }))
    .filter((unit) => unit.polygons.length > 0);
}
