import { exactSum } from "../column/exact-sum.ts";
import { weighed } from "./weighed.ts";

/** The mean in the unit of the values, weighted where weights are given. NaN where no value is known. */
export function mean(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  const known = weighed(values, weights);
  return exactSum(known.values.map((value, index) => value * known.weights[index]!)) / known.totalWeight;
}
