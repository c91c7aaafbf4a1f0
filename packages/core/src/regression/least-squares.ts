import { exactSum } from "../column/exact-sum.ts";
import { conditionNumber } from "./condition.ts";
import { invertUpper, reflect, solveUpper } from "./householder.ts";
import { weightedVariance } from "./weighted.ts";

/** The line through a cloud of points that weighted least squares gives. */
export interface LeastSquares {
  /** One per column, in order. */
  readonly coefficients: Float64Array;
  /** Standard errors if every observation has the same variance divided by its weight. */
  readonly standardErrors: Float64Array;
  /** Standard errors that hold whatever the variances are: White's, with the correction n / (n − p). */
  readonly robustStandardErrors: Float64Array;
  readonly fitted: Float64Array;
  readonly residuals: Float64Array;
  /** Standard deviation of the residuals at weight one, weights scaled to the mean one. */
  readonly residualDeviation: number;
  /** The share of the weighted variance of the response that is explained. */
  readonly explained: number;
  /** The same, reduced for the number of columns. */
  readonly adjusted: number;
  readonly degreesOfFreedom: number;
  /** Of the weighted columns, each scaled to length one. */
  readonly conditionNumber: number;
}

const smallestShare = 1e-10;

/**
 * Fits `response` as a sum of coefficients times `columns` so that the weighted sum of squared residuals is
 * smallest. The first column must be the constant one for the explained share to mean what it usually does.
 * Returns the number of a column that follows from those before it, where there is one; throws when there are
 * not more rows than columns.
 */
export function leastSquares(
  columns: readonly Float64Array[],
  response: Float64Array,
  weights: Float64Array,
): LeastSquares | { readonly dependent: number } {
  const rows = response.length;
  const count = columns.length;
  if (rows <= count) throw new Error(`${rows} rows are too few for ${count} columns`);
  const meanWeight = exactSum(weights) / rows;
  const scale = weights.map((weight) => Math.sqrt(weight / meanWeight));
  const weighted = columns.map((column) => column.map((value, row) => value * scale[row]!));
  const lengths = weighted.map((column) => Math.sqrt(exactSum(column.map((value) => value * value))));
  // Columns of one length each, so that "nearly zero" means the same for all.
  const level = weighted.map((column, at) => column.map((value) => value / lengths[at]!));
  const { triangle, response: turned } = reflect(
    level,
    response.map((value, row) => value * scale[row]!),
  );
  const dependent = triangle.findIndex((column, at) => !(Math.abs(column[at]!) > smallestShare));
  if (dependent >= 0) return { dependent };

  const coefficients = solveUpper(triangle, turned).map((value, at) => value / lengths[at]!);
  const fitted = response.map((_, row) =>
    exactSum(columns.map((column, at) => column[row]! * coefficients[at]!)),
  );
  const residuals = response.map((value, row) => value - fitted[row]!);
  const squared = exactSum(residuals.map((value, row) => (value * scale[row]!) ** 2));
  const degreesOfFreedom = rows - count;
  const unexplained = squared / rows / weightedVariance(response, weights);
  const inverse = invertUpper(triangle);
  return {
    coefficients,
    standardErrors: coefficients.map((_, at) => {
      const spread = exactSum(inverse.map((column) => column[at]! ** 2));
      return Math.sqrt((squared / degreesOfFreedom) * spread) / lengths[at]!;
    }),
    robustStandardErrors: robustErrors(level, inverse, residuals, scale, lengths),
    fitted,
    residuals,
    residualDeviation: Math.sqrt(squared / degreesOfFreedom),
    explained: 1 - unexplained,
    adjusted: 1 - (unexplained * (rows - 1)) / degreesOfFreedom,
    degreesOfFreedom,
    conditionNumber: conditionNumber(weighted),
  };
}

/** The influence of each row on each coefficient, times its residual: the squares add up to the variance. */
function robustErrors(
  columns: readonly Float64Array[],
  inverse: readonly Float64Array[],
  residuals: Float64Array,
  scale: Float64Array,
  lengths: readonly number[],
): Float64Array {
  const rows = residuals.length;
  const orthogonal = inverse.map((column) => {
    return residuals.map((_, row) => exactSum(columns.map((each, at) => each[row]! * column[at]!)));
  });
  return Float64Array.from(lengths, (length, at) => {
    const squares = residuals.map((residual, row) => {
      const influence = orthogonal.reduce((sum, column, k) => sum + inverse[k]![at]! * column[row]!, 0);
      return (influence * residual * scale[row]!) ** 2;
    });
    return Math.sqrt((exactSum(squares) * rows) / (rows - columns.length)) / length;
  });
}
