import type { Matrix } from "./eigen.ts";

/**
 * The lower triangular root of a correlation matrix: independent deviates times it have these correlations.
 * Null when the matrix is not one. A correlation of exactly ±1 is allowed.
 */
export function choleskyRoot(matrix: Matrix): number[][] | null {
  const size = matrix.length;
  const root = matrix.map((row) => row.map(() => 0));
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let rest = matrix[row]![column]!;
      for (let k = 0; k < column; k++) rest -= root[row]![k]! * root[column]![k]!;
      if (row === column) {
        if (rest < -tolerance) return null;
        root[row]![row] = Math.sqrt(Math.max(0, rest));
      } else if (root[column]![column]! > tolerance) {
        root[row]![column] = rest / root[column]![column]!;
      } else if (Math.abs(rest) > Math.sqrt(tolerance)) {
        return null;
      }
    }
  }
  return root;
}

const tolerance = 1e-12;
