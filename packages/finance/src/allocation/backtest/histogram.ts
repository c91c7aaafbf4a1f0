/** How many values lie in [from, to). */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Counts values in bins of one width whose edges are its multiples; unknown values are left out. */
export function histogramOf(values: Float64Array, width: number): HistogramBin[] {
  const places = [...values]
    .filter((value) => !Number.isNaN(value))
    .map((value) => Math.floor(value / width));
  if (places.length === 0) return [];
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const edge = (place: number) => Number((place * width).toFixed(9));
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    from: edge(first + at),
    to: edge(first + at + 1),
    count: places.filter((place) => place === first + at).length,
  }));
}
