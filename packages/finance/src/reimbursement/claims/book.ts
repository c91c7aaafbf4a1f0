import { byReason, CellSums, type ClaimedCell, tooMuch } from "./cell-sums.ts";
import { type FaultCode, type LineFault, type RefusalCode, refusalCodes } from "./fault.ts";
import type { ClaimCell } from "./line/cell-table.ts";
import { type LineTotals, sumsOfCell } from "./line-sums.ts";
import type { ScannedLines } from "./scan.ts";
import { SeenLines } from "./seen-lines.ts";

/** A file of claims, read: sums in öre, and what was wrong with it. */
export interface Claims {
  /** Lines under the heading that are not empty. */
  readonly lines: number;
  readonly broken: number;
  /** In the order of receiver, provider and category. */
  readonly cells: readonly ClaimedCell[];
  readonly claimed: number;
  readonly refused: Readonly<Record<RefusalCode, number>>;
  /** The first faults of the file, in the order of its lines. */
  readonly faults: readonly LineFault[];
  readonly faultCounts: Readonly<Partial<Record<FaultCode, number>>>;
  readonly brokenOf: ReadonlyMap<string, number>;
  /** What is claimed and not refused, by the month in which the period of cost starts: `2020-03`. */
  readonly months: readonly { readonly month: string; readonly ore: number }[];
}

/** Faults that are kept of a file. */
export const shownFaults = 1000;

const duplicate = refusalCodes.indexOf("duplicate");

/** Adds up the pieces of a file in the order of its lines; the scanners that read them may work side by side. */
export class ClaimBook {
  readonly #seen: SeenLines;
  readonly #sums = new CellSums();
  #repeated = new Uint8Array(0);
  /** For each scanner: the place in `#sums` of each of its cells. */
  readonly #cellsOf = new Map<number, number[]>();
  readonly #faults: LineFault[] = [];
  readonly #faultCounts: Partial<Record<FaultCode, number>> = {};
  readonly #brokenOf = new Map<string, number>();
  /** Öre by the month in which the period of cost starts, counted from year 0 as in `LineColumns`. */
  readonly #months = new Float64Array(1 << 16);
  #lines = 0;
  #empty = 0;
  #broken = 0;

  /** `expected`: about how many lines the file has, of how many receivers; more are taken too. */
  constructor(expected: number, receivers: number) {
    this.#seen = new SeenLines(expected / Math.max(1, receivers));
  }

  /**
   * Adds the next piece of the file, as `scanner` read it: which of its lines have been before, and what is wrong with
   * others. Throws an `InputError` when there is no room for it.
   */
  add(scanned: ScannedLines, scanner = 0): void {
    const places = this.#placesOf(scanner, scanned.newCells);
    const { line, cell, receiver, ore, month, refused, key } = scanned.columns;
    const faults: LineFault[] = [];
    // Heading and counting from 1.
    const base = this.#lines + 2;
    if (this.#repeated.length < scanned.count) this.#repeated = new Uint8Array(line.length);
    const repeated = this.#repeated;
    if (this.#seen.add(key, receiver, scanned.count, repeated) > 0) {
      for (let at = 0; at < scanned.count; at++) {
        // A line that is refused already needs no second reason.
        if (repeated[at] === 0 || refused[at]! > 0) continue;
        this.#sums.refuse(places[cell[at]!]!, ore[at]!, duplicate);
        this.#months[month[at]!]! -= ore[at]!;
        faults.push({ line: line[at]! + base, column: null, code: "duplicate", found: "" });
      }
    }
    this.#note(scanned, faults, base);
    this.#lines += scanned.lines;
    this.#empty += scanned.empty;
    this.#broken += scanned.broken;
  }

  /** Adds what all lines of a scanner come to, when the last of its pieces has been added. */
  addTotals({ cells, months }: LineTotals, scanner = 0): void {
    this.#cellsOf.get(scanner)?.forEach((place, cell) => {
      this.#sums.add(place, cells.subarray(cell * sumsOfCell, (cell + 1) * sumsOfCell));
    });
    months.forEach((ore, month) => {
      this.#months[month]! += ore;
    });
  }

  /** What all pieces hold together. Throws an `InputError` when the sum is beyond what can be kept exactly. */
  claims(): Claims {
    const cells = this.#sums.claimed();
    const claimed = cells.reduce((sum, cell) => sum + cell.claimed, 0);
    if (claimed > Number.MAX_SAFE_INTEGER)
      throw tooMuch("claims_too_large", "claims of more than 90 trillion kronor");
    const refused = refusalCodes.map((code) => cells.reduce((sum, cell) => sum + cell.refused[code], 0));
    return {
      lines: this.#lines - this.#empty,
      broken: this.#broken,
      cells,
      claimed,
      refused: byReason(refused),
      faults: this.#faults,
      faultCounts: this.#faultCounts,
      brokenOf: this.#brokenOf,
      months: [...this.#months.entries()]
        .filter(([, ore]) => ore > 0)
        .map(([month, ore]) => ({ month: monthText(month), ore })),
    };
  }

  #placesOf(scanner: number, cells: readonly ClaimCell[]): number[] {
    const places = this.#cellsOf.get(scanner) ?? [];
    this.#cellsOf.set(scanner, places);
    for (const cell of cells) places.push(this.#sums.placeOf(cell));
    return places;
  }

  #note({ faults, faultCounts, brokenOf }: ScannedLines, repeated: readonly LineFault[], base: number): void {
    for (const [code, times] of Object.entries(faultCounts) as [FaultCode, number][]) {
      this.#faultCounts[code] = (this.#faultCounts[code] ?? 0) + times;
    }
    if (repeated.length > 0)
      this.#faultCounts.duplicate = (this.#faultCounts.duplicate ?? 0) + repeated.length;
    for (const [receiver, lines] of brokenOf) {
      this.#brokenOf.set(receiver, (this.#brokenOf.get(receiver) ?? 0) + lines);
    }
    if (this.#faults.length >= shownFaults) return;
    const all = [...faults.map((fault) => ({ ...fault, line: fault.line + base })), ...repeated];
    all.sort((a, b) => a.line - b.line);
    this.#faults.push(...all.slice(0, shownFaults - this.#faults.length));
  }
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}
