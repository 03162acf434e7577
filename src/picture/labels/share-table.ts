/** How many cells of a raster count within any box: sums over the grid, so that an answer takes four numbers. */
import type { ScreenPoint } from "../camera/viewport";
import type { Box } from "./boxes";

/** The grid that is counted on; CSS pixels. */
export interface CellGrid {
  readonly box: Box;
  readonly cellPx: number;
  readonly columns: number;
  readonly rows: number;
  /** What each cell holds, row by row. */
  readonly cells: Uint16Array;
}

/** How much of a box counts, and whether a point does. */
export interface Shares {
  /** @returns 0 to 1; of an empty box, 0 */
  share(box: Box): number;
  has(x: number, y: number): boolean;
}

/** What counts in the one, but not in its part. */
export const without = (all: Shares, part: Shares): Shares => ({
  // Two sums of the same cells may differ by a rounding.
  share: (box) => Math.max(0, Math.round((all.share(box) - part.share(box)) * 1e6) / 1e6),
  has: (x, y) => all.has(x, y) && !part.has(x, y),
});
/** What counts in either of two that have no cell in common. */
export const both = (one: Shares, other: Shares): Shares => ({
  share: (box) => one.share(box) + other.share(box),
  has: (x, y) => one.has(x, y) || other.has(x, y),
});

export class ShareTable implements Shares {
  private readonly left: number;
  private readonly top: number;
  private readonly right: number;
  private readonly bottom: number;
  private readonly sums: Int32Array;

  /**
   * @param within the part of the screen that is counted; boxes beyond it have no cells there
   * @param counts 1 for what counts, by what a cell holds
   */
  constructor(
    private readonly grid: CellGrid,
    within: Box,
    counts: Uint8Array,
  ) {
    const clip = this.cellsOf(within);
    [this.left, this.top, this.right, this.bottom] = [
      Math.max(0, clip.left),
      Math.max(0, clip.top),
      Math.min(grid.columns, clip.right),
      Math.min(grid.rows, clip.bottom),
    ];
    const width = Math.max(0, this.right - this.left) + 1;
    const height = Math.max(0, this.bottom - this.top) + 1;
    const sums = new Int32Array(width * height);
    for (let row = 1; row < height; row += 1) {
      const cell = (this.top + row - 1) * grid.columns + this.left - 1;
      const [at, above] = [row * width, (row - 1) * width];
      let inRow = 0;
      for (let column = 1; column < width; column += 1) {
        inRow += counts[grid.cells[cell + column] ?? 0] ?? 0;
        sums[at + column] = inRow + (sums[above + column] ?? 0);
      }
    }
    this.sums = sums;
  }

  /** The counted part of the screen, CSS pixels. */
  get window(): Box {
    const { box, cellPx } = this.grid;
    return {
      left: box.left + this.left * cellPx,
      top: box.top + this.top * cellPx,
      right: box.left + this.right * cellPx,
      bottom: box.top + this.bottom * cellPx,
    };
  }

  /** @returns 0 to 1; of an empty box, 0 */
  share(box: Box): number {
    const { left, top, right, bottom } = this.cellsOf(box);
    const all = (right - left) * (bottom - top);
    return all > 0 ? this.sum(left, top, right, bottom) / all : 0;
  }

  /** Whether the cell at a point counts. */
  has(x: number, y: number): boolean {
    const column = Math.floor((x - this.grid.box.left) / this.grid.cellPx);
    const row = Math.floor((y - this.grid.box.top) / this.grid.cellPx);
    if (column < this.left || row < this.top || column >= this.right || row >= this.bottom) return false;
    return this.sum(column, row, column + 1, row + 1) > 0;
  }

  /** The middles of the cells that count, of every so many along and down. */
  *middles(every: number): Generator<ScreenPoint> {
    const { box, cellPx } = this.grid;
    for (let row = this.top; row < this.bottom; row += every)
      for (let column = this.left; column < this.right; column += every)
        if (this.sum(column, row, column + 1, row + 1) > 0)
          yield [box.left + (column + 0.5) * cellPx, box.top + (row + 0.5) * cellPx];
  }

  /** The cells that a box touches. */
  private cellsOf({ left, top, right, bottom }: Box): Box {
    const { box, cellPx } = this.grid;
    return {
      left: Math.floor((left - box.left) / cellPx + 0.2),
      top: Math.floor((top - box.top) / cellPx + 0.2),
      right: Math.ceil((right - box.left) / cellPx - 0.2),
      bottom: Math.ceil((bottom - box.top) / cellPx - 0.2),
    };
  }

  private sum(left: number, top: number, right: number, bottom: number): number {
    const width = Math.max(0, this.right - this.left) + 1;
    const x0 = Math.min(Math.max(left, this.left), this.right) - this.left;
    const x1 = Math.min(Math.max(right, this.left), this.right) - this.left;
    const y0 = Math.min(Math.max(top, this.top), this.bottom) - this.top;
    const y1 = Math.min(Math.max(bottom, this.top), this.bottom) - this.top;
    if (x1 <= x0 || y1 <= y0) return 0;
    const at = (column: number, row: number): number => this.sums[row * width + column] ?? 0;
    return at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0);
  }
}
