import { type Evaluation, exactSum } from "@barkraft/core";

const payments = ["income_equalisation_payment", "cost_equalisation_payment"];

/**
 * By how much the regulating item of the municipalities must change for the appropriation to stay the same
 * when a reform changes income or cost equalisation payments, SEK per inhabitant. Lag (2004:773) 15–16 §§.
 * Null when some municipality's changed payment is unknown, because then the sum is.
 */
export function regulatingItemChange(before: Evaluation, after: Evaluation): number | null {
  const inhabitants = exactSum(before.column("population_1_november"));
  const costs = payments.map((id) => {
    const old = before.column(id);
    const changed = after.column(id);
    // What a reform does not touch is the baseline's own column, known or not.
    return old === changed ? 0 : exactSum(changed.map((payment, place) => payment - old[place]!));
  });
  const cost = costs.reduce((sum, each) => sum + each, 0);
  const change = -cost / inhabitants;
  // Adding zero turns a negative zero into a plain one.
  return Number.isNaN(change) ? null : change + 0;
}
