import { type Evaluation, exactSum } from "@barkraft/core";

/**
 * By how much the regulating item of the municipalities must change for the appropriation to stay the same
 * when a reform changes the income equalisation payments, SEK per inhabitant. Lag (2004:773) 15–16 §§.
 * Null when some municipality's payment is unknown, because then the sum is.
 */
export function regulatingItemChange(before: Evaluation, after: Evaluation): number | null {
  const old = before.column("income_equalisation_payment");
  const changed = after.column("income_equalisation_payment");
  const inhabitants = exactSum(before.column("population_1_november"));
  const cost = exactSum(changed.map((payment, place) => payment - old[place]!));
  const change = -cost / inhabitants;
  // Adding zero turns a negative zero into a plain one.
  return Number.isNaN(change) ? null : change + 0;
}
