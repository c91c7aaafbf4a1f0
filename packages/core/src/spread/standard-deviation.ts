import { exactSum } from "../column/exact-sum.ts";
import { mean } from "./mean.ts";
import { weighed } from "./weighed.ts";

/**
 * The standard deviation of a whole population (the sum of squares divided by the total weight, not by one less),
 * in the unit of the values: counting every place twice changes nothing. NaN where no value is known.
 */
export function standardDeviation(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  const known = weighed(values, weights);
  const middle = mean(known.values, known.weights);
  const squares = known.values.map((value, index) => known.weights[index]! * (value - middle) ** 2);
  return Math.sqrt(exactSum(squares) / known.totalWeight);
}
