import { claimColumns } from "../fault.ts";
import type { ClaimLayout } from "../layout.ts";
import type { LineColumns } from "../line-columns.ts";
import type { ClaimRules } from "../rules.ts";
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
 * that has been met, and every date and amount in order. Nearly all lines of nearly all files are such, and are read in a
 * third of the time. All others are left to be read the long way, with the same outcome for those that are plain.
 */
export class PlainLines {
  readonly cells = new PlainCells();
  readonly #rules: ClaimRules;
  readonly #separator: number;

  constructor(rules: ClaimRules, { separator }: ClaimLayout) {
    this.#rules = rules;
    this.#separator = separator;
  }

  /** Whether a file's columns stand in the order of plain lines. */
  static fits({ at, width }: ClaimLayout): boolean {
    return width === claimColumns.length && claimColumns.every((column, place) => at[column] === place);
  }

  /** Reads the line at `at` into entry `entry` of the columns. Gives where the next begins, or −1 for one not plain. */
  read(bytes: Uint8Array, view: DataView, at: number, columns: LineColumns, entry: number): number {
    const separator = this.#separator;
    let named = at;
    for (let parts = 0; ; named++) {
      if (named > at + longestKept) return -1;
      if (bytes[named] === separator && ++parts === 3) break;
    }
    const cell = this.cells.find(view, at, named - at);
    if (cell < 0) return -1;

    const { costsFrom, costsTo, deadline } = this.#rules;
    const first = plainDay(view, named + 1, separator);
    const last = plainDay(view, named + 1 + dayAndSeparator, separator);
    if (first < costsFrom || last < first || last > costsTo) return -1;

    const amountTo = this.#readAmount(bytes, named + 1 + 2 * dayAndSeparator, columns.ore, entry);
    if (amountTo < 0) return -1;
    const received = plainDay(view, amountTo + 1, separator);
    if (received === 0 || received > deadline) return -1;

    const from = amountTo + 1 + dayAndSeparator;
    const end = this.#endOfReference(bytes, from);
    if (end < 0) return -1;
    const to = end > from && bytes[end - 1] === carriageReturn ? end - 1 : end;
    if (to > from && (bytes[from] === space || bytes[to - 1] === space)) return -1;

    columns.cell[entry] = this.cells.cell(cell);
    columns.month[entry] = monthOf(first);
    columns.refused[entry] = 0;
    const ore = columns.ore[entry]!;
    const text = hashOfSpan(view, from, to, referenceSeeds[0]);
    const otherText = hashOfSpan(view, from, to, referenceSeeds[1]);
    const [said, alsoSaid] = [this.cells.saidBy(cell), this.cells.alsoSaidBy(cell)];
    writeKey(columns.key, entry, said, alsoSaid, first, last, received, ore, text, otherText);
    return end + 1;
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
