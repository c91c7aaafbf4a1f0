const precision = 1e-14;
const mostSweeps = 60;

/**
 * The singular values of a matrix given column by column, largest first, by Jacobi's one-sided rotations:
 * pairs of columns are turned until every pair is at right angles; their lengths are then the values.
 */
export function singularValues(columns: readonly Float64Array[]): number[] {
  const work = columns.map((column) => column.slice());
  for (let sweep = 0, turned = true; turned && sweep < mostSweeps; sweep++) {
    turned = false;
    for (let first = 0; first < work.length; first++) {
      for (let second = first + 1; second < work.length; second++) {
        if (turnToRightAngle(work[first]!, work[second]!)) turned = true;
      }
    }
  }
  return work.map((column) => Math.sqrt(product(column, column))).sort((a, b) => b - a);
}

/**
 * The condition number of the columns after each is scaled to length one: the largest singular value over the
 * smallest. Above about 30 the columns say nearly the same thing. Infinite when one follows from the others.
 */
export function conditionNumber(columns: readonly Float64Array[]): number {
  const scaled = columns.map((column) => {
    const length = Math.sqrt(product(column, column));
    return column.map((value) => value / length);
  });
  const values = singularValues(scaled);
  const smallest = values.at(-1) ?? 1;
  return smallest === 0 ? Number.POSITIVE_INFINITY : (values[0] ?? 1) / smallest;
}

/** Turns two columns in their plane until they are at right angles; false when they already are. */
function turnToRightAngle(left: Float64Array, right: Float64Array): boolean {
  const [ofLeft, ofRight, shared] = [product(left, left), product(right, right), product(left, right)];
  if (Math.abs(shared) <= precision * Math.sqrt(ofLeft * ofRight)) return false;
  const slope = (ofRight - ofLeft) / (2 * shared);
  const tangent = Math.sign(slope || 1) / (Math.abs(slope) + Math.hypot(1, slope));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = cosine * tangent;
  for (let row = 0; row < left.length; row++) {
    const [a, b] = [left[row]!, right[row]!];
    left[row] = cosine * a - sine * b;
    right[row] = sine * a + cosine * b;
  }
  return true;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row]! * b[row]!;
  return sum;
}
