import type { BalanceRules } from "./rules.ts";

/** A reserve over one year, SEK. */
export interface ReserveYear {
  readonly opening: number;
  readonly transfer: number;
  readonly use: number;
  /** What became of it when its time was over. */
  readonly dissolved: number;
  readonly closing: number;
}

/**
 * The threshold of a municipality, as a share of taxes and general grants; null before there was a reserve.
 * Kommunallag (2017:725) 11 kap. 14 §.
 */
export function thresholdOf(rules: BalanceRules, hasNegativeEquity: boolean): number | null {
  return hasNegativeEquity ? rules.thresholdWithNegativeEquity : rules.threshold;
}

/**
 * The most that may be set aside to the year's reserve, SEK: what the lower of the result and the adjusted result
 * exceeds the threshold by, and no more than leaves the reserve within its cap. Null where taxes and general grants
 * are not known. Kommunallag (2017:725) 11 kap. 14 §.
 */
export function largestTransfer(
  rules: BalanceRules,
  year: {
    readonly result: number;
    readonly adjustedResult: number;
    readonly taxesAndGrants: number | undefined;
    readonly hasNegativeEquity: boolean;
    readonly reserve: number;
  },
): number | null {
  const threshold = thresholdOf(rules, year.hasNegativeEquity);
  if (rules.reserve === null || threshold === null) return 0;
  const { taxesAndGrants } = year;
  const lower = Math.min(year.result, year.adjustedResult);
  if (lower <= 0) return 0;
  if (taxesAndGrants === undefined) return null;
  const above = lower - threshold * taxesAndGrants;
  const room = rules.cap === null ? Number.POSITIVE_INFINITY : rules.cap * taxesAndGrants - year.reserve;
  return Math.floor(Math.max(0, Math.min(above, room)));
}
