import { refusalCodes } from "./fault.ts";

/** Sums kept of each cell: lines, öre claimed, and öre refused for each reason. */
export const sumsOfCell = 2 + refusalCodes.length;

/** What a scanner's lines come to; whole öre, so that they add up to the same in any order. */
export interface LineTotals {
  /** `sumsOfCell` numbers for each cell, in the order in which the scanner met them. */
  readonly cells: Float64Array;
  /** Öre claimed and not refused, by the month in which the period of cost starts, counted from year 0. */
  readonly months: Float64Array;
}

/** Adds up lines by cell and by month. */
export class LineSums implements LineTotals {
  cells = new Float64Array(1024 * sumsOfCell);
  readonly months = new Float64Array(1 << 16);

  /** Makes room for so many cells. */
  makeRoom(cells: number): void {
    if (this.cells.length >= cells * sumsOfCell) return;
    const more = new Float64Array(2 * cells * sumsOfCell);
    more.set(this.cells);
    this.cells = more;
  }

  /** Adds a line; `reason` is 0 for one that is not refused, or 1 + the place of the reason. */
  add(cell: number, ore: number, month: number, reason: number): void {
    const { cells, months } = this;
    const at = cell * sumsOfCell;
    cells[at] = cells[at]! + 1;
    cells[at + 1] = cells[at + 1]! + ore;
    if (reason > 0) cells[at + 1 + reason] = cells[at + 1 + reason]! + ore;
    else months[month] = months[month]! + ore;
  }
}
