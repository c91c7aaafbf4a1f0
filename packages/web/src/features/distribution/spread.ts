/** What a row of figures looks like from far away. */
export interface Spread {
  readonly known: number;
  readonly lowest: number;
  readonly lowerQuarter: number;
  readonly median: number;
  readonly upperQuarter: number;
  readonly highest: number;
}

/** Order statistics of the known figures, by nearest rank; null where none is known. */
export function spreadOf(values: Float64Array): Spread | null {
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  if (known.length === 0) return null;
  const at = (share: number) => known[Math.max(0, Math.ceil(share * known.length) - 1)]!;
  return {
    known: known.length,
    lowest: known[0]!,
    lowerQuarter: at(0.25),
    median: at(0.5),
    upperQuarter: at(0.75),
    highest: known.at(-1)!,
  };
}

/** A row of a frequency table: figures from `low` up to but not including `high`. */
export interface Bin {
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** A frequency table with borders at multiples of `step`. */
export function binsOf(values: Float64Array, step: number): Bin[] {
  const known = values.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return [];
  const first = Math.floor(Math.min(...known) / step);
  const last = Math.floor(Math.max(...known) / step);
  const bins = Array.from({ length: last - first + 1 }, (_, position) => ({
    low: Number(((first + position) * step).toPrecision(12)),
    high: Number(((first + position + 1) * step).toPrecision(12)),
    count: 0,
  }));
  for (const value of known) bins[Math.floor(value / step) - first]!.count++;
  return bins;
}
