import { exactSum } from "@barkraft/core";

/** A way from what receivers had to what they get, year by year. */
export interface FoldTransition {
  /** Change against what each had, whole kronor, for each year; every year adds up to nothing. */
  readonly years: readonly Float64Array[];
  /** The year in which everyone has arrived. */
  readonly arrives: number;
}

/** No way is longer than this many years. */
export const longestTransition = 60;

/**
 * Leads `change` (whole kronor per receiver, adding up to nothing) in over `years` equal steps, but nobody loses more
 * than `limit` kronor per inhabitant from one year to the next: whoever would goes on with steps of the limit until
 * arrived. What those who lose have given up by then is shared among those who gain in proportion to their whole gain.
 *
 * Losses are rounded towards nothing, so the limit holds to the krona; gains are rounded by largest remainder, ties to
 * the earlier row. Returns undefined when somebody would need more than sixty years.
 */
export function foldTransition(
  change: Float64Array,
  inhabitants: Float64Array,
  years: number,
  limit: number,
): FoldTransition | undefined {
  const step = change.map((amount, row) =>
    amount < 0 ? Math.min(-amount / years, mostLost(limit, inhabitants[row]!)) : 0,
  );
  const needed = change.reduce(
    (most, amount, row) => (amount < 0 ? Math.max(most, Math.ceil(-amount / step[row]! - 1e-9)) : most),
    years,
  );
  if (needed > longestTransition) return undefined;
  const gains = exactSum(change.filter((amount) => amount > 0));
  const given = Array.from({ length: needed }, (_, index) => {
    const lost = change.map((amount, row) =>
      amount < 0 ? Math.min(-amount, Math.floor((index + 1) * step[row]! + 1e-6)) : 0,
    );
    // The last step takes the krona that rounding had left.
    return index === needed - 1 ? change.map((amount) => Math.max(0, -amount)) : lost;
  });
  return {
    arrives: needed,
    years: given.map((lost) => {
      const shared = gainsOf(change, gains, exactSum(lost));
      return change.map((amount, row) => (amount < 0 ? 0 - lost[row]! : shared[row]!));
    }),
  };
}

/** The most that a receiver may lose in a year; no limit binds one whose inhabitants are not known. */
function mostLost(limit: number, inhabitants: number): number {
  return limit === Number.POSITIVE_INFINITY || Number.isNaN(inhabitants)
    ? Number.POSITIVE_INFINITY
    : limit * inhabitants;
}

/** What those who gain have of `sum` kronor, in proportion to their whole gain, in whole kronor. */
function gainsOf(change: Float64Array, gains: number, sum: number): Float64Array {
  if (!(gains > 0)) return new Float64Array(change.length);
  const exact = change.map((amount) => (amount > 0 ? (amount * sum) / gains : 0));
  const whole = exact.map(Math.floor);
  let left = Math.round(sum - exactSum(whole));
  const order = [...exact.keys()]
    .filter((row) => change[row]! > 0)
    .sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const row of order) {
    if (left <= 0) break;
    whole[row]! += 1;
    left--;
  }
  return whole;
}
