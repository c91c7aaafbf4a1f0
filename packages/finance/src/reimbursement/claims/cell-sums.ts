import { InputError } from "@barkraft/core";
import { type RefusalCode, refusalCodes } from "./fault.ts";
import type { ClaimCell } from "./line/cell-table.ts";
import { sumsOfCell as kept } from "./line-sums.ts";

/** What is claimed for one receiver, provider and kind of cost, in öre. */
export interface ClaimedCell extends ClaimCell {
  readonly lines: number;
  readonly claimed: number;
  /** Of what is claimed, that which a rule refuses. */
  readonly refused: Readonly<Record<RefusalCode, number>>;
}

/** Different receivers, providers and categories of a file. */
const mostCells = 250_000;

/** Lines and öre of each receiver, provider and kind of cost of a file. */
export class CellSums {
  readonly #cells: ClaimCell[] = [];
  readonly #byName = new Map<string, number>();
  #sums = new Float64Array(1024 * kept);

  /** The place of a cell, which is new or has been met before. Throws an `InputError` when there are too many. */
  placeOf(cell: ClaimCell): number {
    const name = `${cell.receiver}\n${cell.provider}\n${cell.category}`;
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    const place = this.#cells.length;
    if (place === mostCells) throw tooManyCells();
    this.#byName.set(name, place);
    this.#cells.push(cell);
    if (this.#sums.length < (place + 1) * kept) {
      const longer = new Float64Array(this.#sums.length * 2);
      longer.set(this.#sums);
      this.#sums = longer;
    }
    return place;
  }

  /** Adds what a scanner's lines of a cell come to, as `LineTotals` has it. */
  add(place: number, sums: Float64Array): void {
    const from = place * kept;
    for (let at = 0; at < kept; at++) this.#sums[from + at]! += sums[at]!;
  }

  /** Refuses a line that is added elsewhere, for the reason at a place among `refusalCodes`. */
  refuse(place: number, ore: number, reason: number): void {
    this.#sums[place * kept + 2 + reason]! += ore;
  }

  /** In the order of receiver, provider and category. */
  claimed(): ClaimedCell[] {
    const cells = this.#cells.map((cell, place) => {
      const [lines, claimed, ...refused] = this.#sums.subarray(place * kept, (place + 1) * kept);
      return { ...cell, lines: lines!, claimed: claimed!, refused: byReason(refused) };
    });
    return cells.sort(
      (a, b) =>
        inOrder(a.receiver, b.receiver) || inOrder(a.provider, b.provider) || inOrder(a.category, b.category),
    );
  }
}

export function byReason(refused: readonly number[]): Readonly<Record<RefusalCode, number>> {
  const entries = refusalCodes.map((code, at) => [code, refused[at]!]);
  return Object.fromEntries(entries) as Record<RefusalCode, number>;
}

/** By code points, the same in every language. */
export function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function tooManyCells(): InputError {
  return tooMuch("claims_too_many_cells", `more than ${mostCells} receivers, providers and categories`);
}

/** A file that holds more than one round can. */
export function tooMuch(code: string, found: string): InputError {
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
