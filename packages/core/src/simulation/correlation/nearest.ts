import { type Matrix, smallestEigenvalue, symmetricEigen } from "./eigen.ts";

const mostSteps = 400;

/**
 * The correlation matrix nearest to a symmetric one, by Higham's alternating projections with Dykstra's correction
 * (Computing the nearest correlation matrix, 2002), then drawn 1e-9 towards no correlation so that rounding cannot
 * make it impossible again.
 */
export function nearestCorrelation(matrix: Matrix): number[][] {
  let found = matrix.map((row) => [...row]);
  let correction = matrix.map((row) => row.map(() => 0));
  for (let step = 0; step < mostSteps; step++) {
    const shifted = found.map((row, i) => row.map((value, j) => value - correction[i]![j]!));
    const positive = withoutNegativeParts(shifted);
    correction = positive.map((row, i) => row.map((value, j) => value - shifted[i]![j]!));
    const next = positive.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
    const moved = Math.max(...next.flatMap((row, i) => row.map((v, j) => Math.abs(v - found[i]![j]!))));
    found = next;
    if (moved < 1e-12) break;
  }
  const shortfall = Math.max(0, -smallestEigenvalue(found));
  const keep = (1 - 1e-9) / (1 + shortfall);
  return found.map((row, i) => row.map((value, j) => (i === j ? 1 : value * keep)));
}

/** The nearest matrix without negative eigenvalues. */
function withoutNegativeParts(matrix: Matrix): number[][] {
  const { values, vectors } = symmetricEigen(matrix);
  return matrix.map((row, i) =>
    row.map((_, j) =>
      values.reduce((sum, value, k) => sum + Math.max(0, value) * vectors[k]![i]! * vectors[k]![j]!, 0),
    ),
  );
}
