import { exactSum } from "../column/exact-sum.ts";

/** The mean of values, each weighing as much as its weight. */
export function weightedAverage(values: Float64Array, weights: Float64Array): number {
  return exactSum(values.map((value, row) => value * weights[row]!)) / exactSum(weights);
}

/** The weighted variance of values around their weighted mean. */
export function weightedVariance(values: Float64Array, weights: Float64Array): number {
  const mean = weightedAverage(values, weights);
  return weightedAverage(
    values.map((value) => (value - mean) ** 2),
    weights,
  );
}

/** Pearson's correlation of two columns with weights; NaN when one of them does not vary. */
export function weightedCorrelation(a: Float64Array, b: Float64Array, weights: Float64Array): number {
  const [meanA, meanB] = [weightedAverage(a, weights), weightedAverage(b, weights)];
  const shared = weightedAverage(
    a.map((value, row) => (value - meanA) * (b[row]! - meanB)),
    weights,
  );
  return shared / Math.sqrt(weightedVariance(a, weights) * weightedVariance(b, weights));
}
