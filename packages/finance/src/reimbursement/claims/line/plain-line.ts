import { claimColumns } from "../fault.ts";
import type { ClaimLayout } from "../layout.ts";
import type { LineColumns } from "../line-columns.ts";
import type { LineSums } from "../line-sums.ts";
import type { ClaimRules } from "../rules.ts";
import type { CellTable } from "./cell-table.ts";
import { monthOf } from "./cells.ts";
import { writeKey } from "./line-key.ts";
import { longestKept, PlainCells } from "./plain-cells.ts";
import { plainDay } from "./plain-day.ts";
import { hashOfSpan, referenceSeeds } from "./spans.ts";

/** So many bytes must be left of a piece for a line to be read the plain way, which then need not look for its end. */
export const roomForPlain = 256;

const longestReference = 96;
const mostDigits = 9;
/** Bytes of a day and of the separator after it. */
const dayAndSeparator = 11;
const [newline, carriageReturn, space, quote, comma, point] = [10, 13, 32, 34, 44, 46] as const;

/**
 * Reads the lines that need no thought: columns in the order of `claimColumns`, nothing quoted, no spaces around, a cell
 * that has been met, and every date and amount in order. Nearly all lines of nearly all files are such. All others are
 * left to be read the long way, with the same outcome for those that are plain.
 */
export class PlainLines {
  /** Lines that were read the last time. */
  count = 0;
  readonly #plain = new PlainCells();
  readonly #cells: CellTable;
  readonly #sums: LineSums;
  readonly #rules: ClaimRules;
  readonly #separator: number;
  /** The separator four times. */
  readonly #separators: number;

  constructor(rules: ClaimRules, { separator }: ClaimLayout, cells: CellTable, sums: LineSums) {
    this.#rules = rules;
    this.#separator = separator;
    this.#separators = Math.imul(separator, 0x01010101);
    this.#cells = cells;
    this.#sums = sums;
  }

  /** Whether a file's columns stand in the order of plain lines. */
  static fits({ at, width }: ClaimLayout): boolean {
    return width === claimColumns.length && claimColumns.every((column, place) => at[column] === place);
  }

  /** Knows a cell from now on by the bytes that a line names it with. */
  know(view: DataView, from: number, length: number, cell: number): void {
    this.#plain.keep(view, from, length, cell);
  }

  /**
   * Reads lines from `from` on as long as they are plain, into the columns from `entry` on. Gives where it stopped;
   * `line` is the first line's number in the piece.
   */
  read(
    bytes: Uint8Array,
    view: DataView,
    from: number,
    columns: LineColumns,
    entry: number,
    line: number,
  ): number {
    const cells = this.#cells;
    const separator = this.#separator;
    const { costsFrom, costsTo, deadline } = this.#rules;
    const lastStart = bytes.length - roomForPlain;
    let count = 0;
    let at = from;
    while (at < lastStart) {
      const named = this.#endOfCell(view, at);
      const cell = named < 0 ? -1 : this.#plain.find(view, at, named - at);
      if (cell < 0) break;
      const first = plainDay(view, named + 1, separator);
      const last = plainDay(view, named + 1 + dayAndSeparator, separator);
      if (first < costsFrom || last < first || last > costsTo) break;
      const place = entry + count;
      const amountTo = this.#readAmount(bytes, named + 1 + 2 * dayAndSeparator, columns.ore, place);
      if (amountTo < 0) break;
      const received = plainDay(view, amountTo + 1, separator);
      if (received === 0 || received > deadline) break;
      const reference = amountTo + 1 + dayAndSeparator;
      const end = this.#endOfReference(bytes, reference);
      if (end < 0) break;
      const to = end > reference && bytes[end - 1] === carriageReturn ? end - 1 : end;
      if (to > reference && (bytes[reference] === space || bytes[to - 1] === space)) break;

      const ore = columns.ore[place]!;
      const month = monthOf(first);
      columns.line[place] = line + count;
      columns.cell[place] = cell;
      columns.receiver[place] = cells.receiverOf(cell);
      columns.month[place] = month;
      columns.refused[place] = 0;
      const text = hashOfSpan(view, reference, to, referenceSeeds[0]);
      const otherText = hashOfSpan(view, reference, to, referenceSeeds[1]);
      const [said, alsoSaid] = [cells.saidBy(cell), cells.alsoSaidBy(cell)];
      writeKey(columns.key, place, said, alsoSaid, first, last, received, ore, text, otherText);
      this.#sums.add(cell, ore, month, 0);
      at = end + 1;
      count++;
    }
    this.count = count;
    return at;
  }

  /** Where receiver, provider and category end, or −1 where they are longer than those that are known. */
  #endOfCell(view: DataView, from: number): number {
    const most = from + longestKept;
    let parts = 0;
    for (let at = from; at < most; at += 4) {
      // A byte that is the separator becomes nought, and is marked in its upper bit.
      const word = view.getInt32(at, true) ^ this.#separators;
      let marks = (word - 0x01010101) & ~word & 0x80808080;
      for (; marks !== 0; marks &= marks - 1) {
        const found = at + ((31 - Math.clz32(marks & -marks)) >> 3);
        // The byte after a marked one may be marked by mistake.
        if (view.getUint8(found) === this.#separator && ++parts === 3) return found;
      }
    }
    return -1;
  }

  /** Reads digits, perhaps with one or two decimals, into an entry of `ore`. Gives where they end, or −1. */
  #readAmount(bytes: Uint8Array, from: number, ore: Float64Array, entry: number): number {
    let to = from;
    let kronor = 0;
    for (; to < from + mostDigits; to++) {
      const digit = bytes[to]! - 48;
      if (digit < 0 || digit > 9) break;
      kronor = kronor * 10 + digit;
    }
    if (to === from) return -1;
    let decimals = 0;
    if (bytes[to] !== this.#separator) {
      if (bytes[to] !== comma && bytes[to] !== point) return -1;
      const tens = bytes[to + 1]! - 48;
      const ones = bytes[to + 2]! - 48;
      if (tens < 0 || tens > 9) return -1;
      const hasOnes = ones >= 0 && ones <= 9;
      decimals = 10 * tens + (hasOnes ? ones : 0);
      to += hasOnes ? 3 : 2;
      if (bytes[to] !== this.#separator) return -1;
    }
    ore[entry] = kronor * 100 + decimals;
    return kronor + decimals > 0 ? to : -1;
  }

  /** The end of a line, from where its reference begins; −1 where there is more to it or none near. */
  #endOfReference(bytes: Uint8Array, from: number): number {
    const most = from + longestReference;
    for (let at = from; at < most; at++) {
      const byte = bytes[at]!;
      if (byte === newline) return at;
      if (byte === this.#separator || byte === quote) return -1;
    }
    return -1;
  }
}
