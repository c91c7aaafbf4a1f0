/**
 * The covariance of weighted least squares coefficients when the rows of one cluster may hang together in any way:
 * A⁻¹ (Σ s s′) A⁻¹ with A = X′WX and s the sum of w·x·residual over a cluster, times G / (G − 1) for G clusters.
 */
export function clusteredCovariance(
  columns: readonly Float64Array[],
  residuals: Float64Array,
  weights: Float64Array,
  clusters: readonly number[],
): number[][] {
  const size = columns.length;
  const square = (value: (a: number, b: number) => number) =>
    Array.from({ length: size }, (_, a) => Array.from({ length: size }, (_, b) => value(a, b)));
  const inverse = inverseOf(
    square((a, b) => {
      let sum = 0;
      for (let row = 0; row < weights.length; row++) {
        sum += weights[row]! * columns[a]![row]! * columns[b]![row]!;
      }
      return sum;
    }),
  );
  const scores = new Map<number, Float64Array>();
  clusters.forEach((cluster, row) => {
    const score = scores.get(cluster) ?? new Float64Array(size);
    for (let a = 0; a < size; a++) score[a]! += weights[row]! * columns[a]![row]! * residuals[row]!;
    scores.set(cluster, score);
  });
  const middle = square((a, b) =>
    [...scores.values()].reduce((sum, score) => sum + score[a]! * score[b]!, 0),
  );
  const few = scores.size / (scores.size - 1);
  const product = (left: number[][], right: number[][]) =>
    square((a, b) => left[a]!.reduce((sum, value, k) => sum + value * right[k]![b]!, 0));
  return product(product(inverse, middle), inverse).map((row) => row.map((value) => value * few));
}

/** The inverse of a small positive definite matrix by elimination. */
function inverseOf(matrix: readonly (readonly number[])[]): number[][] {
  const size = matrix.length;
  const work = matrix.map((row, at) => [
    ...row,
    ...Array.from({ length: size }, (_, k) => (k === at ? 1 : 0)),
  ]);
  for (let step = 0; step < size; step++) {
    const pivot = work[step]![step]!;
    work[step] = work[step]!.map((value) => value / pivot);
    for (let row = 0; row < size; row++) {
      if (row === step) continue;
      const factor = work[row]![step]!;
      work[row] = work[row]!.map((value, at) => value - factor * work[step]![at]!);
    }
  }
  return work.map((row) => row.slice(size));
}
