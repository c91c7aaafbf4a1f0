/** A square matrix, row by row. */
export type Matrix = readonly (readonly number[])[];

export interface EigenSystem {
  readonly values: readonly number[];
  /** `vectors[k]` belongs to `values[k]`. */
  readonly vectors: readonly (readonly number[])[];
}

const mostSweeps = 60;

/** Eigenvalues and vectors of a small symmetric matrix by Jacobi's rotations: + − × ÷ and square roots only. */
export function symmetricEigen(matrix: Matrix): EigenSystem {
  const size = matrix.length;
  const work = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, row) => matrix.map((_, column) => (row === column ? 1 : 0)));
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let rest = 0;
    for (let row = 0; row < size; row++) {
      for (let column = row + 1; column < size; column++) rest += work[row]![column]! ** 2;
    }
    if (rest < 1e-30) break;
    for (let row = 0; row < size; row++) {
      for (let column = row + 1; column < size; column++) rotate(work, vectors, row, column);
    }
  }
  return { values: work.map((row, at) => row[at]!), vectors };
}

/** Turns the plane of two axes so that the element between them becomes zero. */
function rotate(work: number[][], vectors: number[][], p: number, q: number): void {
  const between = work[p]![q]!;
  if (between === 0) return;
  const slope = (work[q]![q]! - work[p]![p]!) / (2 * between);
  const tangent = (slope >= 0 ? 1 : -1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turned = (x: number, y: number): [number, number] => [cosine * x - sine * y, sine * x + cosine * y];
  for (const row of work) [row[p], row[q]] = turned(row[p]!, row[q]!);
  work[p]!.forEach((_, column) => {
    [work[p]![column], work[q]![column]] = turned(work[p]![column]!, work[q]![column]!);
    [vectors[p]![column], vectors[q]![column]] = turned(vectors[p]![column]!, vectors[q]![column]!);
  });
}

/** The smallest eigenvalue of a symmetric matrix: below zero, the matrix cannot be a correlation matrix. */
export function smallestEigenvalue(matrix: Matrix): number {
  return Math.min(...symmetricEigen(matrix).values);
}
