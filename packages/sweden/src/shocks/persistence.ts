/** How a series of yearly departures fades, with the standard errors of both numbers. */
export interface Fading {
  readonly persistence: number;
  readonly persistenceError: number;
  /** What is new in each year, in the order of the series; NaN where the year before is not known. */
  readonly news: readonly Float64Array[];
  /** Pairs of consecutive years that it is estimated from. */
  readonly observations: number;
}

/** The nearest to 1 or −1 that a persistence is taken to be. */
const mostPersistence = 0.9;

/**
 * Least squares of each departure on that of the year before, without a constant, all places together. Departures of
 * a place by more than `largest` are left out as mergers, divisions and mistakes in the figures.
 */
export function fadingOf(series: readonly Float64Array[], largest: number): Fading {
  let crossed = 0;
  let squared = 0;
  let observations = 0;
  const isUsable = (value: number) => Math.abs(value) <= largest;
  const pairs = (use: (before: number, after: number, year: number, place: number) => void) => {
    for (let year = 1; year < series.length; year++) {
      series[year]!.forEach((after, place) => {
        const before = series[year - 1]![place]!;
        if (isUsable(before) && isUsable(after)) use(before, after, year, place);
      });
    }
  };
  pairs((before, after) => {
    crossed += before * after;
    squared += before * before;
    observations++;
  });
  const found = squared > 0 ? crossed / squared : 0;
  const persistence = Math.max(-mostPersistence, Math.min(mostPersistence, found));
  const news = series.map((values) => new Float64Array(values.length).fill(Number.NaN));
  pairs((before, after, year, place) => {
    news[year]![place] = after - persistence * before;
  });
  return {
    persistence,
    persistenceError: Math.sqrt(Math.max(0, 1 - persistence * persistence) / Math.max(1, observations)),
    news,
    observations,
  };
}

/** How far the only series of `fading` departs anew in a year, with the standard errors. */
export function spreadOf({ persistence, persistenceError, observations, news }: Fading) {
  // The mean and the persistence are estimated too.
  const deviation = deviationOf(
    news.map((year) => year[0]!),
    2,
  );
  const deviationError = deviation / Math.sqrt(2 * Math.max(1, observations));
  return { persistence, persistenceError, deviation, deviationError, observations };
}

/** Root mean square of the known numbers, with `lost` degrees of freedom taken off. */
export function deviationOf(numbers: Iterable<number>, lost = 0): number {
  let squared = 0;
  let count = 0;
  for (const number of numbers) {
    if (Number.isNaN(number)) continue;
    squared += number * number;
    count++;
  }
  return Math.sqrt(squared / Math.max(1, count - lost));
}
