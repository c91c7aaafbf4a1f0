/**
 * The sum of float64 numbers, rounded once: the same whatever their order.
 * Shewchuk's method: `partials` hold the running sum as numbers that do not overlap, smallest first.
 * NaN or an infinity among the terms makes the sum NaN.
 */
export function exactSum(terms: ArrayLike<number>): number {
  let total = 0;
  let magnitude = 0;
  let whole = true;
  for (let index = 0; index < terms.length; index++) {
    const term = terms[index]!;
    total += term;
    magnitude += Math.abs(term);
    if (Math.floor(term) !== term) whole = false;
  }
  // Whole numbers this small lose nothing in plain addition, so the plain total is already exact.
  return whole && magnitude <= Number.MAX_SAFE_INTEGER ? total : sumOfPartials(terms);
}

/** The exact sum of the terms at the given rows. */
export function exactSumAt(terms: Float64Array, rows: Int32Array): number {
  let total = 0;
  let magnitude = 0;
  let whole = true;
  for (let index = 0; index < rows.length; index++) {
    const term = terms[rows[index]!]!;
    total += term;
    magnitude += Math.abs(term);
    if (Math.floor(term) !== term) whole = false;
  }
  if (whole && magnitude <= Number.MAX_SAFE_INTEGER) return total;
  return sumOfPartials(Float64Array.from(rows, (row) => terms[row]!));
}

function sumOfPartials(terms: ArrayLike<number>): number {
  const partials: number[] = [];
  for (let index = 0; index < terms.length; index++) {
    let carried = terms[index]!;
    if (!Number.isFinite(carried)) return Number.NaN;
    let kept = 0;
    for (let position = 0; position < partials.length; position++) {
      let other = partials[position]!;
      if (Math.abs(carried) < Math.abs(other)) [carried, other] = [other, carried];
      const high = carried + other;
      const low = other - (high - carried);
      if (low !== 0) partials[kept++] = low;
      carried = high;
    }
    partials[kept] = carried;
    partials.length = kept + 1;
  }
  return roundedOnce(partials);
}

function roundedOnce(partials: readonly number[]): number {
  let index = partials.length - 1;
  if (index < 0) return 0;
  let total = partials[index]!;
  let rest = 0;
  while (index > 0 && rest === 0) {
    const before = total;
    const next = partials[--index]!;
    total = before + next;
    rest = next - (total - before);
  }
  // A rest of exactly half a unit must be rounded in the direction of what lies below it.
  if (index > 0 && rest < 0 === partials[index - 1]! < 0 && rest !== 0 && partials[index - 1] !== 0) {
    const doubled = rest * 2;
    const moved = total + doubled;
    if (doubled === moved - total) total = moved;
  }
  return total;
}
