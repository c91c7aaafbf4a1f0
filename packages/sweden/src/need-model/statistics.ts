import { weightedAverage, weightedCorrelation, weightedVariance } from "@barkraft/core";

/** How well a prediction fits a cost, each municipality weighing as it does in the model. */
export interface Fit {
  /** One less the squared errors over the squared deviations from the mean; negative when the mean does better. */
  readonly explained: number;
  /** The squared correlation: what a straight line through the prediction explains. */
  readonly correlationSquared: number;
}

/** The fit of a prediction. */
export function fitOf(cost: Float64Array, prediction: Float64Array, weights: Float64Array): Fit {
  const squared = weightedAverage(
    cost.map((value, row) => (value - prediction[row]!) ** 2),
    weights,
  );
  return {
    explained: 1 - squared / weightedVariance(cost, weights),
    correlationSquared: weightedCorrelation(cost, prediction, weights) ** 2,
  };
}

/** Every column's correlation with every other, `matrix[a][b]`; null where a column does not vary. */
export function correlationMatrix(
  columns: readonly Float64Array[],
  weights: Float64Array,
): (number | null)[][] {
  return columns.map((a) =>
    columns.map((b) => {
      const correlation = weightedCorrelation(a, b, weights);
      return Number.isNaN(correlation) ? null : correlation;
    }),
  );
}
