import { claimColumns, type FaultCode, type LineFault } from "./fault.ts";
import type { ClaimLayout } from "./layout.ts";
import { CellTable, type ClaimCell } from "./line/cell-table.ts";
import { monthOf, readDay, readOre } from "./line/cells.ts";
import { cellOf, faultsOf } from "./line/field-faults.ts";
import { writeKey } from "./line/line-key.ts";
import { hashOfSpan, referenceSeeds } from "./line/spans.ts";
import { SplitLine } from "./line/split-line.ts";
import { columnsFor, type LineColumns, roomFor } from "./line-columns.ts";
import { LineSums, type LineTotals, sumsOfCell } from "./line-sums.ts";
import { PieceFaults } from "./piece-faults.ts";
import type { PlainLines } from "./plain/plain-lines.ts";
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
  readonly #sums = new LineSums();
  readonly #fields = new Int32Array(2 * claimColumns.length);
  readonly #places: Int32Array;
  /** 1 for the bytes that part cells and lines, or that may hide those that do. */
  readonly #parts = new Uint8Array(256);
  readonly #plain: PlainLines | undefined;
  #columns: LineColumns | undefined;

  /** `plain` reads what it can of the pieces that are in its memory; the outcome is the same without. */
  constructor(rules: ClaimRules, layout: ClaimLayout, plain?: PlainLines) {
    this.#rules = rules;
    this.#layout = layout;
    this.#split = new SplitLine(layout.separator, layout.width);
    for (const byte of [layout.separator, newline, quote]) this.#parts[byte] = 1;
    this.#places = Int32Array.from(claimColumns, (column) => layout.at[column]);
    this.#plain = plain;
  }

  /** What all lines that can be read come to, of all pieces. */
  get totals(): LineTotals {
    const { cells, months } = this.#sums;
    const totals = {
      cells: cells.slice(0, this.#cells.cells.length * sumsOfCell),
      months: months.slice(),
    };
    this.#plain?.addTo(totals);
    return totals;
  }

  /** The lines of a piece, which ends where a line does or where the file does, read into columns. */
  scan(bytes: Uint8Array, columns: LineColumns = this.#columnsFor(bytes.length)): ScannedLines {
    const { line, cell, receiver, ore, month, refused, key } = columns;
    const wrong = new PieceFaults();
    const { costsFrom, costsTo, deadline } = this.#rules;
    const { separator, width } = this.#layout;
    const split = this.#split;
    const { starts, ends } = split;
    const fields = this.#fields;
    const parts = this.#parts;
    const whole = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = bytes.length;
    const cells = this.#cells;
    const known = cells.cells.length;
    let [lines, empty, broken, count] = [0, 0, 0, 0];

    const plain = this.#plain?.holds(bytes, columns) ? this.#plain : undefined;
    for (let at = 0; at < end; lines++) {
      if (plain) {
        at = plain.read(bytes, at, columns, count, lines);
        count += plain.count;
        lines += plain.count;
        if (at === end) break;
      }
      const from = at;
      let field = 0;
      let quoted = false;
      starts[0] = at;
      for (; at < end; at++) {
        const byte = bytes[at]!;
        if (parts[byte] === 0) continue;
        if (byte === separator) {
          if (field < width) {
            ends[field] = at;
            starts[field + 1] = at + 1;
          }
          field++;
        } else if (byte === newline) break;
        else quoted = true;
      }
      const to = at > from && bytes[at - 1] === carriageReturn ? at - 1 : at;
      at++;
      if (isBlank(bytes, from, to, separator)) {
        empty++;
        continue;
      }
      let source = bytes;
      let view = whole;
      let closed = true;
      if (quoted) {
        closed = split.splitQuoted(bytes, from, to);
        source = split.bytes;
        view = split.view;
        field = split.width - 1;
      } else if (field <= width) ends[field] = to;
      if (!closed || field !== width - 1) {
        broken++;
        const text = closed ? String(field + 1) : '"';
        wrong.report(lines, [{ column: null, code: closed ? "cells" : "quotes", text }]);
        continue;
      }
      this.#trimInto(source);
      const own = this.#cellAt(source, view);
      const first = readDay(source, fields[6]!, fields[7]!);
      const last = readDay(source, fields[8]!, fields[9]!);
      const amount = readOre(source, fields[10]!, fields[11]!);
      const received = readDay(source, fields[12]!, fields[13]!);
      if (own < 0 || first === 0 || last < first || amount < 0 || received === 0) {
        broken++;
        const found = faultsOf(this.#rules, this.#layout, source, fields);
        wrong.report(lines, found.faults);
        wrong.countFor(found.receiver);
        continue;
      }
      let reason = 0;
      if (first < costsFrom || last > costsTo) {
        reason = 1;
        const column = first < costsFrom ? "period_from" : "period_to";
        const text = dayText(first < costsFrom ? first : last);
        wrong.report(lines, [{ column, code: "period_outside", text }]);
      } else if (received > deadline) {
        reason = 2;
        wrong.report(lines, [{ column: "received", code: "received_late", text: dayText(received) }]);
      }
      line[count] = lines;
      cell[count] = own;
      receiver[count] = cells.receiverOf(own);
      ore[count] = amount;
      month[count] = monthOf(first);
      refused[count] = reason;
      this.#sums.add(own, amount, monthOf(first), reason);
      const [a, b] = [cells.saidBy(own), cells.alsoSaidBy(own)];
      const text = hashOfSpan(view, fields[14]!, fields[15]!, referenceSeeds[0]);
      const otherText = hashOfSpan(view, fields[14]!, fields[15]!, referenceSeeds[1]);
      writeKey(key, count, a, b, first, last, received, amount, text, otherText);
      if (!quoted) plain?.know(bytes, from, ends[2]!, own, cells);
      count++;
    }
    return {
      lines,
      empty,
      broken,
      count,
      columns,
      newCells: cells.cells.slice(known),
      faults: wrong.faults,
      faultCounts: wrong.counts,
      brokenOf: [...wrong.brokenOf],
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
  #cellAt(bytes: Uint8Array, view: DataView): number {
    const fields = this.#fields;
    const hash = CellTable.hashOf(view, fields);
    const found = this.#cells.find(hash, view, fields);
    if (found >= 0) return found;
    const cell = cellOf(this.#rules, bytes, fields);
    if (cell === undefined) return -1;
    this.#sums.makeRoom(this.#cells.cells.length + 1);
    return this.#cells.add(hash, bytes, fields, cell, this.#rules.receivers.indexOf(cell.receiver));
  }
}

function isBlank(bytes: Uint8Array, from: number, to: number, separator: number): boolean {
  for (let at = from; at < to; at++) if (bytes[at] !== separator && bytes[at] !== space) return false;
  return true;
}

function dayText(day: number): string {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}
