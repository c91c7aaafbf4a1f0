/** The values of all places at a point of a swept number. The answer may be overwritten by the next call. */
export type Sweep = (at: number) => Float64Array;

/** A point where values leap: however near two numbers on either side are, the values stay apart. */
export interface Jump {
  /** The last number before the leap and the first after it, next to each other. */
  readonly from: number;
  readonly to: number;
  /** By row, the leap in the unit of the values; 0 where it is below the least, NaN where unknown. */
  readonly leaps: Float64Array;
  /** The leap with the largest size, and its row. */
  readonly largest: number;
  readonly row: number;
}

export interface FoundJumps {
  readonly jumps: readonly Jump[];
  /** Whether the most evaluations were reached before the whole range had been looked through. */
  readonly cutShort: boolean;
  readonly evaluations: number;
}

/** Parts of the range that are looked at before any is left out. */
const parts = 64;

/**
 * Every leap of at least `least` between `low` and `high`. Each of sixty-four parts of the range is halved as long as
 * some value at its middle lies off the line between its ends, as it must by half a leap; where the ends have become
 * neighbours, what still moves is a leap. A leap that another one takes back within the same part is not seen.
 */
export function findJumps(sweep: Sweep, low: number, high: number, least: number, most = 20_000): FoundJumps {
  const smallest = Math.max(Math.abs(low), Math.abs(high), high - low) * 1e-12;
  const jumps: Jump[] = [];
  let evaluations = 0;
  let cutShort = false;
  const valuesAt = (at: number) => {
    evaluations++;
    return sweep(at).slice();
  };
  const visit = (from: number, before: Float64Array, to: number, after: Float64Array): void => {
    const middle = from + (to - from) / 2;
    if (to - from <= smallest || middle === from || middle === to) {
      const leaps = after.map((value, row) => {
        const leap = value - before[row]!;
        return Math.abs(leap) < least ? 0 : leap;
      });
      const { row, size } = largestOf(leaps);
      if (size >= least) jumps.push({ from, to, leaps, largest: leaps[row]!, row });
      return;
    }
    if (evaluations >= most) {
      cutShort = true;
      return;
    }
    const between = valuesAt(middle);
    if (largestBend(before, between, after) < least / 4) return;
    visit(from, before, middle, between);
    visit(middle, between, to, after);
  };
  let [from, before] = [low, valuesAt(low)];
  for (let part = 1; part <= parts; part++) {
    const to = part === parts ? high : low + ((high - low) * part) / parts;
    const after = valuesAt(to);
    visit(from, before, to, after);
    [from, before] = [to, after];
  }
  return { jumps, cutShort, evaluations };
}

/** How far the middle lies off the line between the ends, at the place where it does most. */
function largestBend(before: Float64Array, between: Float64Array, after: Float64Array): number {
  let size = 0;
  for (let row = 0; row < between.length; row++) {
    const off = Math.abs(between[row]! - (before[row]! + after[row]!) / 2);
    if (off > size) size = off;
  }
  return size;
}

function largestOf(leaps: Float64Array): { row: number; size: number } {
  let [row, size] = [-1, 0];
  leaps.forEach((leap, at) => {
    if (Math.abs(leap) > size) [row, size] = [at, Math.abs(leap)];
  });
  return { row, size };
}
