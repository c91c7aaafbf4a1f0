import { type Matrix, smallestEigenvalue } from "./eigen.ts";

/** The correlations that one pair may have while all others stay; null when none would do. */
export function possibleRange(matrix: Matrix, row: number, column: number): [number, number] | null {
  const margin = (correlation: number) =>
    smallestEigenvalue(
      matrix.map((values, i) =>
        values.map((value, j) =>
          (i === row && j === column) || (i === column && j === row) ? correlation : value,
        ),
      ),
    );
  // The smallest eigenvalue is concave in one element, so thirds close in on where it is greatest.
  let low = -1;
  let high = 1;
  for (let step = 0; step < 80; step++) {
    const left = low + (high - low) / 3;
    const right = high - (high - low) / 3;
    if (margin(left) < margin(right)) low = left;
    else high = right;
  }
  const best = (low + high) / 2;
  if (margin(best) < 0) return null;
  return [border(margin, -1, best), border(margin, 1, best)];
}

/** Where the smallest eigenvalue crosses zero between an end and an inner point at which it does not. */
function border(margin: (correlation: number) => number, end: number, inner: number): number {
  if (margin(end) >= 0) return end;
  let outside = end;
  let inside = inner;
  for (let step = 0; step < 60; step++) {
    const middle = (outside + inside) / 2;
    if (margin(middle) >= 0) inside = middle;
    else outside = middle;
  }
  return inside;
}
