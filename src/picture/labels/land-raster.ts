/**
 * Whose land is where on screen, as a grid of cells a few pixels wide. With it, how much of a name would lie on which land is a
 * matter of four numbers, however long the borders are.
 */
import type { Transform } from "../camera/viewport";
import type { WorldArea } from "../geometry/world-areas";
import type { Box } from "./boxes";
import { ShareTable } from "./share-table";

export class LandRaster {
  readonly columns: number;
  readonly rows: number;
  /** Per cell, 0 for sea, else 1 + the index of the area that the cell's middle is in. */
  readonly cells: Uint16Array;

  /**
   * @param areas that do not overlap one another
   * @param box the part of the screen, CSS pixels @param cellPx the side of a cell
   */
  constructor(
    private readonly areas: readonly WorldArea[],
    transform: Transform,
    readonly box: Box,
    readonly cellPx: number,
  ) {
    this.columns = Math.max(0, Math.ceil((box.right - box.left) / cellPx));
    this.rows = Math.max(0, Math.ceil((box.bottom - box.top) / cellPx));
    this.cells = new Uint16Array(this.columns * this.rows);
    areas.forEach((area, index) => this.fill(area, index + 1, transform));
  }

  /** Counts the cells of some areas within a part of the screen. @param counts is asked once for each area */
  count(counts: (id: string) => boolean, within: Box): ShareTable {
    const isCounted = new Uint8Array(this.areas.length + 1);
    this.areas.forEach(({ id }, index) => {
      isCounted[index + 1] = counts(id) ? 1 : 0;
    });
    return new ShareTable(this, within, isCounted);
  }

  private fill({ rings, box: [left, top, right, bottom] }: WorldArea, value: number, { k, x, y }: Transform): void {
    const { cellPx, columns, rows } = this;
    // From world units to cells, so that a cell's middle is at a whole number.
    const scale = k / cellPx;
    const shiftX = (x - this.box.left) / cellPx - 0.5;
    const shiftY = (y - this.box.top) / cellPx - 0.5;
    const isOutside =
      right * scale + shiftX < 0 || left * scale + shiftX > columns || bottom * scale + shiftY < 0 || top * scale + shiftY > rows;
    if (isOutside) return;
    const firstRow = Math.max(0, Math.ceil(top * scale + shiftY));
    const lastRow = Math.min(rows - 1, Math.floor(bottom * scale + shiftY));
    // Where the outline crosses the middles of each row of cells.
    const crossings = new Map<number, number[]>();
    for (const ring of rings) {
      let [ax, ay] = [(ring.at(-2) ?? 0) * scale + shiftX, (ring.at(-1) ?? 0) * scale + shiftY];
      for (let index = 0; index + 1 < ring.length; index += 2) {
        const bx = (ring[index] ?? 0) * scale + shiftX;
        const by = (ring[index + 1] ?? 0) * scale + shiftY;
        const from = Math.max(firstRow, Math.ceil(Math.min(ay, by)));
        const to = Math.min(lastRow, Math.ceil(Math.max(ay, by)) - 1);
        for (let row = from; row <= to; row += 1) {
          const at = ax + ((bx - ax) * (row - ay)) / (by - ay);
          const found = crossings.get(row);
          if (found) found.push(at);
          else crossings.set(row, [at]);
        }
        ax = bx;
        ay = by;
      }
    }
    for (const [row, found] of crossings) {
      found.sort((a, b) => a - b);
      const start = row * columns;
      for (let pair = 0; pair + 1 < found.length; pair += 2) {
        const from = Math.max(0, Math.ceil(found[pair] ?? 0));
        const to = Math.min(columns - 1, Math.ceil(found[pair + 1] ?? 0) - 1);
        if (to >= from) this.cells.fill(value, start + from, start + to + 1);
      }
    }
  }
}
