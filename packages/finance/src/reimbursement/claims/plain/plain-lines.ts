import { plainLinesModule } from "../../../generated/plain-lines.ts";
import { claimColumns } from "../fault.ts";
import type { ClaimLayout } from "../layout.ts";
import type { CellTable } from "../line/cell-table.ts";
import type { LineColumns } from "../line-columns.ts";
import type { LineTotals } from "../line-sums.ts";
import { sumsOfCell } from "../line-sums.ts";
import type { ClaimRules } from "../rules.ts";
import { cellLinesOffset, cellNumberOffset, cellOreOffset, cellRoom, cellsAt, monthsAt } from "./places.ts";

/** What assembly/plain-lines/index.ts exports; places are bytes from the beginning of the memory. */
interface PlainModule {
  begin(costsFrom: number, costsTo: number, deadline: number, separator: number): void;
  know(from: number, length: number, cell: number, receiver: number, said: number, alsoSaid: number): void;
  cellsKnown(): number;
  read(from: number, end: number, columns: number, entry: number, line: number): number;
  linesRead(): number;
}

/**
 * Reads the lines that need no thought: columns in the order of `claimColumns`, nothing quoted, no spaces around, a cell
 * that has been met, and every date and amount in order. Nearly all lines of nearly all files are such, and a module
 * made for them reads them several times as fast. All others are left to be read the long way, with the same outcome
 * for those that are plain.
 */
export class PlainLines {
  /** Lines that were read the last time. */
  count = 0;
  readonly #module: PlainModule;
  readonly #buffer: ArrayBufferLike;

  private constructor(
    { costsFrom, costsTo, deadline }: ClaimRules,
    separator: number,
    memory: WebAssembly.Memory,
  ) {
    const { exports } = new WebAssembly.Instance(compiled(), { env: { memory } });
    this.#module = exports as unknown as PlainModule;
    this.#buffer = memory.buffer;
    this.#module.begin(costsFrom, costsTo, deadline, separator);
  }

  /** A reader for files of a layout, in a memory that no other reader has; undefined where no line of them is plain. */
  static for(rules: ClaimRules, layout: ClaimLayout, memory: WebAssembly.Memory): PlainLines | undefined {
    const { at, width, separator } = layout;
    const isInOrder =
      width === claimColumns.length && claimColumns.every((column, place) => at[column] === place);
    return isInOrder ? new PlainLines(rules, separator, memory) : undefined;
  }

  /** Whether a piece and the columns it is read into are in the reader's memory; only such can be read. */
  holds(bytes: Uint8Array, columns: LineColumns): boolean {
    return bytes.buffer === this.#buffer && columns.key.buffer === this.#buffer;
  }

  /** Knows a cell from now on by the bytes that a line of a piece names it with. */
  know(bytes: Uint8Array, from: number, to: number, cell: number, cells: CellTable): void {
    const [said, alsoSaid] = [cells.saidBy(cell), cells.alsoSaidBy(cell)];
    this.#module.know(bytes.byteOffset + from, to - from, cell, cells.receiverOf(cell), said, alsoSaid);
  }

  /**
   * Reads lines from `from` on as long as they are plain, into the columns from `entry` on. Gives where it stopped;
   * `line` is the first line's number in the piece.
   */
  read(bytes: Uint8Array, from: number, columns: LineColumns, entry: number, line: number): number {
    const begin = bytes.byteOffset;
    const { byteOffset } = columns.key;
    const stopped = this.#module.read(begin + from, begin + bytes.length, byteOffset, entry, line);
    this.count = this.#module.linesRead();
    return stopped - begin;
  }

  /** Adds what all plain lines of all pieces come to. */
  addTo({ cells, months }: LineTotals): void {
    const view = new DataView(this.#buffer);
    for (let known = 0; known < this.#module.cellsKnown(); known++) {
      const at = cellsAt + known * cellRoom;
      const sums = sumsOfCell * view.getUint32(at + cellNumberOffset, true);
      cells[sums]! += view.getFloat64(at + cellLinesOffset, true);
      cells[sums + 1]! += view.getFloat64(at + cellOreOffset, true);
    }
    for (let month = 0; month < months.length; month++)
      months[month]! += view.getFloat64(monthsAt + 8 * month, true);
  }
}

function compiled(): WebAssembly.Module {
  return new WebAssembly.Module(Uint8Array.from(atob(plainLinesModule), (byte) => byte.charCodeAt(0)));
}
