/**
 * Whether a country's name would have a place that is clearly right, were it the only name on the map: nearly all of it on its own
 * land, or clear of all other land. Where it has none, it cannot be asked for: from afar a country without a coast is smaller than
 * its name.
 */
import type { Rect } from "../../driver/views/plate-view";
import { longestLeaderEm, type LandAt } from "./rules";

/** The share of the name on its own land: with room to spare, since names are placed on a grid and keep off regions' colours. */
const clearShare = 0.95;

/** A country of which less is in the picture, in square em, may have no such place with the names of its neighbours around it. */
const leastLand = 25;
/** A country's name in em, rather too small: a Latin letter, a Han character, a line. */
const letterEm = 0.63;
const characterEm = 0.87;
const lineEm = 0.9;
/** What is looked at, a cell at a time. */
const cellEm = 0.25;

/** Sums over a grid: how many of the cells count in so many columns and rows from a cell on. */
type Sums = (column: number, row: number, width: number, height: number) => number;

function sumsOf(columns: number, rows: number, counts: (cell: number) => boolean): Sums {
  const side = columns + 1;
  const sums = new Int32Array(side * (rows + 1));
  const at = (column: number, row: number): number => sums[row * side + column] ?? 0;
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      sums[(row + 1) * side + column + 1] =
        at(column, row + 1) + at(column + 1, row) - at(column, row) + (counts(row * columns + column) ? 1 : 0);
  return (column, row, width, height) =>
    at(column + width, row + height) - at(column, row + height) - at(column + width, row) + at(column, row);
}

/** @param text the name, in one line @param free where names may be @param over what lies over it @param land as drawn */
export function hasRoomFor(
  { code, text }: { readonly code: string; readonly text: string },
  free: Rect,
  over: readonly Rect[],
  em: number,
  land: LandAt,
): boolean {
  const cell = cellEm * em;
  const [columns, rows] = [Math.floor(free.width / cell), Math.floor(free.height / cell)];
  const middles = Array.from({ length: columns * rows }, (_, index): readonly [number, number] => [
    free.x + ((index % columns) + 0.5) * cell,
    free.y + (Math.floor(index / columns) + 0.5) * cell,
  ]);
  const owners = middles.map(land);
  const isCovered = middles.map(([x, y]) =>
    over.some((part) => x > part.x && x < part.x + part.width && y > part.y && y < part.y + part.height),
  );
  const starts = owners.flatMap((owner, index) => (owner === code && !isCovered[index] ? [index] : []));
  if (starts.length * cellEm * cellEm < leastLand) return false;
  const own = sumsOf(columns, rows, (index) => owners[index] === code);
  const foreign = sumsOf(columns, rows, (index) => owners[index] !== null && owners[index] !== code);
  const covered = sumsOf(columns, rows, (index) => isCovered[index] ?? false);

  const textEm = [...text].reduce((sum, char) => sum + (char > "\u2e80" ? characterEm : letterEm), 0);
  const [width, height] = [Math.round(textEm / cellEm), Math.round(lineEm / cellEm)];
  const isNear = (column: number, row: number): boolean =>
    starts.some((index) => {
      const [x, y] = [index % columns, Math.floor(index / columns)];
      const [dx, dy] = [Math.max(column - x, x - column - width, 0), Math.max(row - y, y - row - height, 0)];
      return Math.hypot(dx, dy) <= longestLeaderEm / cellEm;
    });
  for (let row = 0; row + height <= rows; row += 1)
    for (let column = 0; column + width <= columns; column += 1) {
      const at = [column, row, width, height] as const;
      if (covered(...at) > 0) continue;
      if (own(...at) / (width * height) >= clearShare) return true;
      const around = [column - 1, row - 1, width + 2, height + 2] as const;
      const isInside = column > 0 && row > 0 && column + width < columns && row + height < rows;
      if (isInside && foreign(...around) === 0 && isNear(column, row)) return true;
    }
  return false;
}
