import type { GrowthHistory } from "./growth.ts";
import type { Fading } from "./persistence.ts";

/** How much of last year's departure from the usual result returns as cost growth, with its standard error. */
export interface Steering {
  readonly value: number;
  /** Counts every municipality and year as one observation; years that all share make the true error greater. */
  readonly error: number;
  readonly observations: number;
}

/**
 * Cost growth beyond the mean of all years, on the place's own departure in cost the year before and on its result the
 * year before (as a share of tax and grants, less its own mean): least squares over all municipalities and years. What
 * is left of the nation's growth when the steering is taken out is `price`; what is left of each place's is new.
 */
export function steeringOf(
  history: GrowthHistory,
  largest: number,
): { readonly steering: Steering; readonly local: Fading; readonly price: readonly number[] } {
  const { resultShare, years } = history;
  const departures = history.local.local_cost;
  const nation = history.national.price;
  const meanGrowth = nation.reduce((sum, each) => sum + each, 0) / nation.length;
  const isUsable = (...values: number[]) => values.every((value) => Math.abs(value) <= largest);
  const observed = (use: (y: number, before: number, share: number, year: number, place: number) => void) => {
    for (let year = 1; year < years.length; year++) {
      departures[year]!.forEach((after, place) => {
        const before = departures[year - 1]![place]!;
        const share = resultShare[year - 1]![place]!;
        if (isUsable(after, before, share))
          use(after + nation[year]! - meanGrowth, before, share, year, place);
      });
    }
  };
  let [bb, bs, ss, by, sy, count] = [0, 0, 0, 0, 0, 0];
  observed((y, before, share) => {
    bb += before * before;
    bs += before * share;
    ss += share * share;
    by += before * y;
    sy += share * y;
    count++;
  });
  const determinant = bb * ss - bs * bs;
  const persistence = (by * ss - sy * bs) / determinant;
  const value = Math.max(0, Math.min(1, (sy * bb - by * bs) / determinant));
  let squared = 0;
  const news = departures.map((year) => new Float64Array(year.length).fill(Number.NaN));
  observed((y, before, share, year, place) => {
    const rest = y - persistence * before - value * share;
    squared += rest * rest;
    news[year]![place] = rest;
  });
  const variance = squared / count;
  const price = nation.map((growth, year) => {
    const shares = year === 0 ? [] : [...resultShare[year - 1]!].filter((share) => isUsable(share));
    const share = shares.reduce((sum, each) => sum + each, 0) / Math.max(1, shares.length);
    return growth - value * share;
  });
  return {
    steering: { value, error: Math.sqrt((variance * bb) / determinant), observations: count },
    local: {
      persistence,
      persistenceError: Math.sqrt((variance * ss) / determinant),
      news: news.map(withoutMean),
      observations: count,
    },
    price,
  };
}

/** What all places share in a year is the nation's, not theirs. */
function withoutMean(values: Float64Array): Float64Array {
  const known = [...values].filter(Number.isFinite);
  const mean = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length);
  return values.map((value) => value - mean);
}
