import { exactSum } from "../../column/exact-sum.ts";
import type { Evaluation } from "../../scheme/evaluation/evaluation.ts";

/** Change of a quantity by place, in its unit; NaN where it is unknown before or after. */
export function changeOf(before: Evaluation, after: Evaluation, id: string): Float64Array {
  if (before.places !== after.places) throw new Error("only evaluations of the same places can be compared");
  const old = before.column(id);
  return after.column(id).map((value, row) => value - old[row]!);
}

/** What the changes of the known places make together: each times its weight, to the last digit. */
export function amountOf(changes: Float64Array, weights: Float64Array): number {
  const amounts = changes.map((change, row) => change * weights[row]!);
  return exactSum(amounts.filter((amount) => !Number.isNaN(amount)));
}

/**
 * The equal change for each unit of weight that pays for the changes of all places together, for example what the
 * regulating item must change for the appropriation to stay as it is. Null when a place is unknown.
 */
export function evenShare(changes: Float64Array, weights: Float64Array): number | null {
  const share = -exactSum(changes.map((change, row) => change * weights[row]!)) / exactSum(weights);
  // Adding zero turns a negative zero into a plain one.
  return Number.isFinite(share) ? share + 0 : null;
}

/** How many places gain, lose, stay as they are and are unknown. */
export interface Counts {
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  readonly unknown: number;
}

/** Counts the places by the sign of their change. */
export function countsOf(changes: ArrayLike<number>): Counts {
  let [winners, losers, unchanged, unknown] = [0, 0, 0, 0];
  for (let row = 0; row < changes.length; row++) {
    const change = changes[row]!;
    if (Number.isNaN(change)) unknown++;
    else if (change > 0) winners++;
    else if (change < 0) losers++;
    else unchanged++;
  }
  return { winners, losers, unchanged, unknown };
}

/** A number as results show it: null where it is unknown. */
export function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
