import { InputError } from "@barkraft/core";
import { type FaultCode, type LineFault, type RefusalCode, refusalCodes } from "./fault.ts";
import type { ClaimCell } from "./line/cell-table.ts";
import type { ScannedLines } from "./scan.ts";
import { SeenLines } from "./seen-lines.ts";

/** What is claimed for one receiver, provider and kind of cost, in öre. */
export interface ClaimedCell extends ClaimCell {
  readonly lines: number;
  readonly claimed: number;
  /** Of what is claimed, that which a rule refuses. */
  readonly refused: Readonly<Record<RefusalCode, number>>;
}

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

/** Different receivers, providers and categories of a file. */
const mostCells = 250_000;

interface Sums extends ClaimCell {
  lines: number;
  claimed: number;
  readonly refused: number[];
}

const duplicate = refusalCodes.indexOf("duplicate") + 1;

/** Adds up the pieces of a file in the order of its lines; the scanners that read them may work side by side. */
export class ClaimBook {
  readonly #seen: SeenLines;
  readonly #byName = new Map<string, number>();
  readonly #sums: Sums[] = [];
  /** For each scanner: the place in `#sums` of each of its cells. */
  readonly #cellsOf = new Map<number, number[]>();
  readonly #faults: LineFault[] = [];
  readonly #faultCounts: Partial<Record<FaultCode, number>> = {};
  readonly #brokenOf = new Map<string, number>();
  readonly #months = new Map<number, number>();
  #lines = 0;
  #empty = 0;
  #broken = 0;

  /** `expected`: about how many lines the file has; more are taken too. */
  constructor(expected: number) {
    this.#seen = new SeenLines(expected);
  }

  /** Adds the next piece of the file, as `scanner` read it. Throws an `InputError` when there is no room for it. */
  add(scanned: ScannedLines, scanner = 0): void {
    const places = this.#placesOf(scanner, scanned.newCells);
    const { line, cell, ore, month, refused, key } = scanned.columns;
    const repeated: LineFault[] = [];
    // Heading and counting from 1.
    const base = this.#lines + 2;
    let [lastMonth, inMonth] = [-1, 0];
    for (let at = 0; at < scanned.count; at++) {
      const sums = this.#sums[places[cell[at]!]!]!;
      const amount = ore[at]!;
      const reason = this.#seen.add(key[2 * at]!, key[2 * at + 1]!) ? duplicate : refused[at]!;
      sums.lines++;
      sums.claimed += amount;
      if (reason > 0) {
        sums.refused[reason - 1]! += amount;
        // A line that is refused already needs no second reason.
        if (refused[at] === 0)
          repeated.push({ line: line[at]! + base, column: null, code: "duplicate", found: "" });
        continue;
      }
      if (month[at] !== lastMonth) {
        if (lastMonth >= 0) this.#months.set(lastMonth, (this.#months.get(lastMonth) ?? 0) + inMonth);
        [lastMonth, inMonth] = [month[at]!, 0];
      }
      inMonth += amount;
    }
    if (lastMonth >= 0) this.#months.set(lastMonth, (this.#months.get(lastMonth) ?? 0) + inMonth);
    this.#note(scanned, repeated, base);
    this.#lines += scanned.lines;
    this.#empty += scanned.empty;
    this.#broken += scanned.broken;
  }

  /** What all pieces hold together. Throws an `InputError` when the sum is beyond what can be kept exactly. */
  claims(): Claims {
    const cells = this.#sums
      .map(({ receiver, provider, category, lines, claimed, refused }) => ({
        receiver,
        provider,
        category,
        lines,
        claimed,
        refused: byReason(refused),
      }))
      .sort(
        (a, b) =>
          inOrder(a.receiver, b.receiver) ||
          inOrder(a.provider, b.provider) ||
          inOrder(a.category, b.category),
      );
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
      months: [...this.#months]
        .sort(([a], [b]) => a - b)
        .map(([month, ore]) => ({ month: monthText(month), ore })),
    };
  }

  #placesOf(scanner: number, cells: readonly ClaimCell[]): number[] {
    const places = this.#cellsOf.get(scanner) ?? [];
    this.#cellsOf.set(scanner, places);
    for (const { receiver, provider, category } of cells) {
      const name = `${receiver}\n${provider}\n${category}`;
      let place = this.#byName.get(name);
      if (place === undefined) {
        place = this.#sums.length;
        if (place === mostCells)
          throw tooMuch(
            "claims_too_many_cells",
            `more than ${mostCells} receivers, providers and categories`,
          );
        this.#byName.set(name, place);
        this.#sums.push({
          receiver,
          provider,
          category,
          lines: 0,
          claimed: 0,
          refused: refusalCodes.map(() => 0),
        });
      }
      places.push(place);
    }
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

function byReason(refused: readonly number[]): Readonly<Record<RefusalCode, number>> {
  return Object.fromEntries(refusalCodes.map((code, at) => [code, refused[at]!])) as Record<
    RefusalCode,
    number
  >;
}

/** By code points, the same in every language. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function tooMuch(code: string, found: string): InputError {
  return new InputError([
    {
      code,
      place: "claims",
      found,
      expected: "the claims of one round",
      advice: "Check that the columns are in their right places, and split the file by receiver.",
    },
  ]);
}
