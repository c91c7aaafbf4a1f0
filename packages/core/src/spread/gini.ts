import { exactSum } from "../column/exact-sum.ts";
import { weighed } from "./weighed.ts";

/**
 * The Gini coefficient: half the mean absolute difference between two values drawn at random, as a share of the mean.
 * 0 when all are equal. NaN where no value is known or the mean is not above zero, because a share of it then says
 * nothing; with some negative values it can pass 1.
 */
export function gini(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  const known = weighed(values, weights);
  const order = Array.from(known.values.keys()).sort((a, b) => known.values[a]! - known.values[b]!);
  const total = exactSum(known.values.map((value, index) => value * known.weights[index]!));
  if (!(total > 0)) return Number.NaN;
  let below = 0;
  const terms = order.map((index) => {
    const weight = known.weights[index]!;
    // Each value is above what weighs `below` and below the rest: the pairs it is in, with their signs.
    const term = weight * known.values[index]! * (2 * below + weight - known.totalWeight);
    below += weight;
    return term;
  });
  return exactSum(terms) / (known.totalWeight * total);
}
