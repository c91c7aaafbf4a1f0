import { type ClaimColumn, claimColumns, type FaultCode, type LineFault } from "./fault.ts";
import type { ClaimLayout } from "./layout.ts";
import { CellTable, type ClaimCell } from "./line/cell-table.ts";
import { monthOf, readDay, readOre } from "./line/cells.ts";
import { cellOf, type FieldFault, faultsOf } from "./line/field-faults.ts";
import { SplitLine } from "./line/split-line.ts";
import { columnsFor, type LineColumns, roomFor } from "./line-columns.ts";
import type { ClaimRules } from "./rules.ts";

/** What a piece of a file holds. */
export interface ScannedLines {
  /** Lines in the piece, also empty and broken ones. */
  readonly lines: number;
  readonly empty: number;
  readonly broken: number;
  /** Entries of the columns that are of this piece. */
  readonly count: number;
  /** Overwritten by the next piece that is read into the same ones. */
  readonly columns: LineColumns;
  /** Cells met for the first time, in order. */
  readonly newCells: readonly ClaimCell[];
  /** The first `keptFaults`, with lines of the piece from 0. */
  readonly faults: readonly LineFault[];
  readonly faultCounts: Readonly<Partial<Record<FaultCode, number>>>;
  /** Broken lines of each receiver that a broken line still names. */
  readonly brokenOf: readonly (readonly [receiver: string, lines: number])[];
}

/** Faults that are kept of one piece; the rest are only counted. */
export const keptFaults = 1000;

const newline = 10;
const carriageReturn = 13;
const quote = 34;
const space = 32;

/** Reads pieces of a file of claims, whole lines at a time. Remembers the cells that it has met. */
export class ClaimScanner {
  readonly #rules: ClaimRules;
  readonly #layout: ClaimLayout;
  readonly #split: SplitLine;
  readonly #cells = new CellTable();
  readonly #fields = new Int32Array(2 * claimColumns.length);
  readonly #places: Int32Array;
  #columns: LineColumns | undefined;

  constructor(rules: ClaimRules, layout: ClaimLayout) {
    this.#rules = rules;
    this.#layout = layout;
    this.#split = new SplitLine(layout.separator, layout.width);
    this.#places = Int32Array.from(claimColumns, (column) => layout.at[column]);
  }

  /** The lines of a piece, which ends where a line does or where the file does, read into columns. */
  scan(bytes: Uint8Array, columns: LineColumns = this.#columnsFor(bytes.length)): ScannedLines {
    const { line, cell, ore, month, refused, key } = columns;
    const faults: LineFault[] = [];
    const faultCounts: Partial<Record<FaultCode, number>> = {};
    const brokenOf = new Map<string, number>();
    const { costsFrom, costsTo, deadline } = this.#rules;
    const { separator, width } = this.#layout;
    const split = this.#split;
    const { starts, ends } = split;
    const fields = this.#fields;
    const end = bytes.length;
    const known = this.#cells.cells.length;
    let [lines, empty, broken, count] = [0, 0, 0, 0];

    const report = (found: readonly FieldFault[]) => {
      for (const { column, code, text } of found) {
        faultCounts[code] = (faultCounts[code] ?? 0) + 1;
        if (faults.length < keptFaults) faults.push({ line: lines, column, code, found: text });
      }
    };

    for (let at = 0; at < end; lines++) {
      const from = at;
      let field = 0;
      let quoted = false;
      starts[0] = at;
      for (; at < end; at++) {
        const byte = bytes[at]!;
        if (byte === separator) {
          if (field < width) {
            ends[field] = at;
            starts[field + 1] = at + 1;
          }
          field++;
        } else if (byte === newline) break;
        else if (byte === quote) quoted = true;
      }
      const to = at > from && bytes[at - 1] === carriageReturn ? at - 1 : at;
      at++;
      if (isBlank(bytes, from, to, separator)) {
        empty++;
        continue;
      }
      let source = bytes;
      let closed = true;
      if (quoted) {
        closed = split.splitQuoted(bytes, from, to);
        source = split.bytes;
        field = split.width - 1;
      } else if (field <= width) ends[field] = to;
      if (!closed || field !== width - 1) {
        broken++;
        const text = closed ? String(field + 1) : '"';
        report([{ column: null, code: closed ? "cells" : "quotes", text }]);
        continue;
      }
      this.#trimInto(source);
      const own = this.#cellAt(source);
      const first = readDay(source, fields[6]!, fields[7]!);
      const last = readDay(source, fields[8]!, fields[9]!);
      const amount = readOre(source, fields[10]!, fields[11]!);
      const received = readDay(source, fields[12]!, fields[13]!);
      if (own < 0 || first === 0 || last < first || amount < 0 || received === 0) {
        broken++;
        const found = faultsOf(this.#rules, this.#layout, source, fields);
        report(found.faults);
        if (found.receiver !== undefined)
          brokenOf.set(found.receiver, (brokenOf.get(found.receiver) ?? 0) + 1);
        continue;
      }
      let reason = 0;
      if (first < costsFrom || last > costsTo) {
        reason = 1;
        const column: ClaimColumn = first < costsFrom ? "period_from" : "period_to";
        report([{ column, code: "period_outside", text: dayText(first < costsFrom ? first : last) }]);
      } else if (received > deadline) {
        reason = 2;
        report([{ column: "received", code: "received_late", text: dayText(received) }]);
      }
      line[count] = lines;
      cell[count] = own;
      ore[count] = amount;
      month[count] = monthOf(first);
      refused[count] = reason;
      this.#keyOf(source, own, first, last, amount, received, key, count);
      count++;
    }
    return {
      lines,
      empty,
      broken,
      count,
      columns,
      newCells: this.#cells.cells.slice(known),
      faults,
      faultCounts,
      brokenOf: [...brokenOf],
    };
  }

  #columnsFor(bytes: number): LineColumns {
    if (!this.#columns || this.#columns.line.length < roomFor(bytes)) this.#columns = columnsFor(bytes);
    return this.#columns;
  }

  /** The columns' cells in the order of `claimColumns`, without spaces around them. */
  #trimInto(bytes: Uint8Array): void {
    const { starts, ends } = this.#split;
    const fields = this.#fields;
    for (let column = 0; column < this.#places.length; column++) {
      const place = this.#places[column]!;
      let from = place < 0 ? 0 : starts[place]!;
      let to = place < 0 ? 0 : ends[place]!;
      while (from < to && bytes[from] === space) from++;
      while (to > from && bytes[to - 1] === space) to--;
      fields[2 * column] = from;
      fields[2 * column + 1] = to;
    }
  }

  /** The cell that a line names, or −1 for one that does not hold. */
  #cellAt(bytes: Uint8Array): number {
    const fields = this.#fields;
    let hash = 0x811c9dc5;
    for (let field = 0; field < 6; field += 2) {
      const to = fields[field + 1]!;
      for (let at = fields[field]!; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
      hash = Math.imul(hash ^ newline, 0x01000193);
    }
    const found = this.#cells.find(hash, bytes, fields);
    if (found >= 0) return found;
    const cell = cellOf(this.#rules, bytes, fields);
    if (cell === undefined) return -1;
    return this.#cells.add(hash, bytes, fields, cell);
  }

  #keyOf(
    bytes: Uint8Array,
    cell: number,
    first: number,
    last: number,
    amount: number,
    received: number,
    key: Uint32Array,
    count: number,
  ): void {
    const { hashes } = this.#cells;
    let a = hashes[2 * cell]!;
    let b = hashes[2 * cell + 1]!;
    const high = Math.floor(amount / 0x1_0000_0000);
    a = mixed(mixed(mixed(mixed(mixed(a, first), last), received), amount | 0), high);
    b = mixed(mixed(mixed(mixed(mixed(b, amount | 0), high), received), last), first);
    const to = this.#fields[15]!;
    for (let at = this.#fields[14]!; at < to; at++) {
      a = Math.imul(a ^ bytes[at]!, 0x01000193);
      b = Math.imul(b ^ bytes[at]!, 0x85ebca6b) ^ (b >>> 13);
    }
    key[2 * count] = mixed(a, 0);
    key[2 * count + 1] = mixed(b, 1);
  }
}

/** Multiplies and folds, as in MurmurHash3. */
function mixed(hash: number, value: number): number {
  let next = Math.imul(hash ^ value, 0x85ebca6b);
  next ^= next >>> 13;
  next = Math.imul(next, 0xc2b2ae35);
  return next ^ (next >>> 16);
}

function isBlank(bytes: Uint8Array, from: number, to: number, separator: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== separator && bytes[at] !== space) return false;
  return true;
}

function dayText(day: number): string {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
