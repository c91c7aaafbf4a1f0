/** A threshold: where a value leaps, or begins to change at another rate. */
export interface Bend {
  readonly at: number;
  /** Change of the value for each unit of the swept number, on either side. */
  readonly slopeBefore: number;
  readonly slopeAfter: number;
  /** What the value leaps by at the threshold. */
  readonly leap: number;
}

/** Slopes that differ by less than this share of the larger are a curve, not a threshold. */
const sameSlope = 0.04;
/** A value that moves by less than this, in its own unit, does not move. */
const still = 1e-6;

/**
 * The threshold nearest to `at` that the function passes between `at − reach` and `at + reach`, or null. The function
 * is taken as straight between thresholds, or curved as slowly as laws are: an interval whose middle lies off the
 * line between its ends holds a threshold, and is halved until it is narrow.
 */
export function findBend(valueAt: (at: number) => number, at: number, reach: number): Bend | null {
  const remembered = new Map<number, number>();
  const value = (x: number) => {
    const known = remembered.get(x);
    if (known !== undefined) return known;
    const computed = valueAt(x);
    remembered.set(x, computed);
    return computed;
  };
  const slope = (from: number, to: number) => (value(to) - value(from)) / (to - from);
  const isBent = (from: number, to: number) => {
    const middle = from + (to - from) / 2;
    const [left, right] = [slope(from, middle), slope(middle, to)];
    const steepest = Math.max(Math.abs(left), Math.abs(right));
    return steepest * (to - from) > still && Math.abs(left - right) > sameSlope * steepest;
  };
  // Thirds that overlap the edges, so that a threshold just inside them bends the line visibly.
  const margin = reach / 2;
  let [from, to] = [at - reach - margin, at + reach + margin];
  if (!Number.isFinite(value(from) + value(to) + value(at))) return null;
  const parts = 6;
  const width = (to - from) / parts;
  const starts = Array.from({ length: 2 * parts - 1 }, (_, half) => from + (half * width) / 2);
  const bent = starts
    .filter((start) => isBent(start, start + width))
    .sort((a, b) => Math.abs(a + width / 2 - at) - Math.abs(b + width / 2 - at))[0];
  if (bent === undefined) return null;
  [from, to] = [bent, bent + width];
  const [slopeBefore, slopeAfter] = [slope(from - width / 4, from), slope(to, to + width / 4)];
  for (let halving = 0; halving < 40 && to - from > Math.abs(at) * 1e-9; halving++) {
    const quarter = (to - from) / 4;
    const inner = [from, from + quarter, from + 2 * quarter].find((start) =>
      isBent(start, start + 2 * quarter),
    );
    if (inner === undefined) break;
    [from, to] = [inner, inner + 2 * quarter];
  }
  // Two straight lines that meet do so at one point; two that do not have a leap between them.
  const met = meetingPoint(value, from, to, slopeBefore, slopeAfter);
  const place = Math.min(to, Math.max(from, met));
  const leap = value(to) - value(from) - slopeBefore * (place - from) - slopeAfter * (to - place);
  const isLeap = Math.abs(leap) > Math.max(still, 2 * Math.abs(slopeAfter - slopeBefore) * (to - from));
  const found = { at: place, slopeBefore, slopeAfter, leap: isLeap ? leap : 0 };
  return Math.abs(found.at - at) <= reach * (1 + 1e-9) ? found : null;
}

function meetingPoint(
  value: (at: number) => number,
  from: number,
  to: number,
  before: number,
  after: number,
): number {
  const met = (value(to) - value(from) + before * from - after * to) / (before - after);
  return Number.isFinite(met) ? met : from + (to - from) / 2;
}
