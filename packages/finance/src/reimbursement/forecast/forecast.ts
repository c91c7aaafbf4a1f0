import { monthAfter } from "./months.ts";

/** A figure with the range it is thought to lie in. */
export interface AmountRange {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** A pot and what is claimed of it month by month. */
export interface PotQuestion {
  /** SEK. */
  readonly pot: number;
  /** SEK that are claimed in the first month. */
  readonly perMonth: AmountRange;
  /** Change of the level from month to month, as a share: −0.1 is a tenth less each month. */
  readonly growth: number;
  /**
   * Share of the uncertainty that is the same in all months (a level that is misjudged) and not each month's own; from
   * 0 to 1.
   */
  readonly common: number;
  /** First month, `2020-03`. */
  readonly start: string;
  readonly months: number;
  readonly seed: number;
  readonly paths: number;
}

/** Cost up to the end of one month, SEK. */
export interface PotMonth {
  readonly month: string;
  /** With the middle of the range in every month. */
  readonly cost: number;
  readonly total: number;
  /** What is left of the pot; never below zero. */
  readonly left: number;
  readonly uncovered: number;
  /** Tenth, fiftieth and ninetieth percentile of the total over the paths. */
  readonly totals: AmountRange;
  /** Share of the paths in which the pot is gone by the end of the month. */
  readonly gone: number;
}

/** When a pot is gone. */
export interface PotForecast {
  readonly months: readonly PotMonth[];
  /** With the middle of the range: months from the start until the pot is gone; null when it lasts. */
  readonly lasts: number | null;
  /** The same over the paths: one path in ten is sooner than `low`, one in ten later than `high`. */
  readonly range: {
    readonly low: number | null;
    readonly middle: number | null;
    readonly high: number | null;
  };
}

/**
 * When the money is gone. Each month costs the level, changed by `growth`, times a factor between low and high: a
 * triangular distribution whose mode is the middle, partly one for all months and partly each month's own. Within a
 * month money is spent evenly. The same seed gives the same paths.
 */
export function forecastPot(question: PotQuestion): PotForecast {
  const { pot, perMonth, growth, common, months: count, seed, paths, start } = question;
  const level = levelsOf(growth, count);
  const totals = Array.from({ length: count }, () => new Float64Array(paths));
  const lasting = new Float64Array(paths);
  for (let path = 0; path < paths; path++) {
    const shared = triangular(uniform(seed, path, 0), perMonth);
    let total = 0;
    lasting[path] = pot > 0 ? Number.POSITIVE_INFINITY : 0;
    for (let month = 0; month < count; month++) {
      const own = triangular(uniform(seed, path, month + 1), perMonth);
      const cost = level[month]! * (common * shared + (1 - common) * own);
      if (total < pot && total + cost >= pot && cost > 0) lasting[path] = month + (pot - total) / cost;
      total += cost;
      totals[month]![path] = total;
    }
  }
  for (const each of totals) each.sort();
  lasting.sort();
  let total = 0;
  let lasts: number | null = pot > 0 ? null : 0;
  const months = totals.map((sorted, month): PotMonth => {
    const cost = level[month]! * perMonth.middle;
    if (total < pot && total + cost >= pot && cost > 0) lasts = month + (pot - total) / cost;
    total += cost;
    return {
      month: monthAfter(start, month),
      cost,
      total,
      left: Math.max(0, pot - total),
      uncovered: Math.max(0, total - pot),
      totals: { low: quantile(sorted, 0.1), middle: quantile(sorted, 0.5), high: quantile(sorted, 0.9) },
      gone: shareUpTo(lasting, month + 1),
    };
  });
  const within = (share: number) => finite(quantile(lasting, share));
  return { months, lasts, range: { low: within(0.1), middle: within(0.5), high: within(0.9) } };
}

function levelsOf(growth: number, count: number): number[] {
  const levels = [1];
  while (levels.length < count) levels.push(levels.at(-1)! * (1 + growth));
  return levels;
}

/** The value of a triangular distribution below which a share of it lies. */
function triangular(share: number, { low, middle, high }: AmountRange): number {
  const width = high - low;
  if (width === 0) return middle;
  const turn = (middle - low) / width;
  return share < turn
    ? low + Math.sqrt(share * width * (middle - low))
    : high - Math.sqrt((1 - share) * width * (high - middle));
}

/** A number from 0 to below 1 that depends on the seed, the path and the month only. */
function uniform(seed: number, path: number, month: number): number {
  let hash = mixed(mixed(mixed(0x9e3779b9, seed), path), month);
  hash = mixed(hash, 0x85ebca6b);
  return (hash >>> 0) / 0x1_0000_0000;
}

function mixed(hash: number, value: number): number {
  let next = Math.imul(hash ^ value, 0x85ebca6b);
  next ^= next >>> 13;
  next = Math.imul(next, 0xc2b2ae35);
  return next ^ (next >>> 16);
}

/** The smallest of sorted numbers that at least a share of them do not exceed. */
function quantile(sorted: Float64Array, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

function shareUpTo(sorted: Float64Array, limit: number): number {
  let count = 0;
  while (count < sorted.length && sorted[count]! <= limit) count++;
  return count / sorted.length;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
