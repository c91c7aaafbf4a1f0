/**
 * The sum of float64 numbers, rounded once: the same whatever their order.
 * NaN or an infinity among the terms makes the sum NaN.
 */
export function exactSum(terms: ArrayLike<number>): number {
  const count = terms.length;
  const gathered = workspace(count);
  for (let index = 0; index < count; index++) gathered[index] = terms[index]!;
  return sumOfGathered(gathered, count);
}

/** The exact sum of the terms at the given rows. */
export function exactSumAt(terms: Float64Array, rows: Int32Array): number {
  const count = rows.length;
  const gathered = workspace(count);
  for (let index = 0; index < count; index++) gathered[index] = terms[rows[index]!]!;
  return sumOfGathered(gathered, count);
}

let reused = new Float64Array(512);

/** An array that every sum overwrites: sums are made one at a time, and allocating would cost more than adding. */
function workspace(count: number): Float64Array {
  if (reused.length < count) reused = new Float64Array(count * 2);
  return reused;
}

function sumOfGathered(terms: Float64Array, count: number): number {
  let total = 0;
  let magnitude = 0;
  let largest = 0;
  let whole = true;
  for (let index = 0; index < count; index++) {
    const term = terms[index]!;
    const size = Math.abs(term);
    total += term;
    magnitude += size;
    if (size > largest) largest = size;
    if (Math.floor(term) !== term) whole = false;
  }
  if (!Number.isFinite(magnitude)) return Number.isNaN(magnitude) ? Number.NaN : extremeSum(terms, count);
  // Whole numbers this small lose nothing in plain addition, so the plain total is already exact.
  if (whole && magnitude <= Number.MAX_SAFE_INTEGER) return total;
  return sumOfExtracts(terms, count, largest);
}

const mostExtracts = 6;

/**
 * Takes the leading bits of every term, which add up without rounding because they share their last place, then
 * those of what is left, until nothing is. (Rump, Ogita and Oishi's extraction.)
 */
function sumOfExtracts(terms: Float64Array, count: number, largest: number): number {
  const extracts: number[] = [];
  const room = Math.ceil(Math.log2(count + 2)) + 1;
  let left = largest;
  while (left > 0) {
    const bound = 2 ** (Math.ceil(Math.log2(left)) + room);
    if (extracts.length === mostExtracts || !Number.isFinite(bound) || bound < smallestBound) {
      return sumOfPartials([...extracts, ...terms.subarray(0, count)]);
    }
    let sum = 0;
    left = 0;
    for (let index = 0; index < count; index++) {
      const term = terms[index]!;
      const extract = bound + term - bound;
      const rest = term - extract;
      sum += extract;
      terms[index] = rest;
      const size = Math.abs(rest);
      if (size > left) left = size;
    }
    extracts.push(sum);
  }
  return sumOfPartials(extracts);
}

/** Below this the last place of a bound would fall under the smallest number there is. */
const smallestBound = 2 ** -960;

/** A sum whose magnitudes overflow: an infinity among the terms, or finite terms that may still cancel. */
function extremeSum(terms: Float64Array, count: number): number {
  return sumOfPartials(terms.slice(0, count));
}

/** Shewchuk's method: `partials` hold the running sum as numbers that do not overlap, smallest first. */
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
