/** A variance that is greater in a small place: `common + perInhabitant / inhabitants`. */
export interface SizeVariance {
  readonly common: number;
  readonly perInhabitant: number;
}

/** Least squares of each place's own variance on one over its inhabitants; neither part below zero. */
export function sizeVariance(variances: Float64Array, inhabitants: Float64Array): SizeVariance {
  const known = [...variances.keys()].filter((place) => Number.isFinite(variances[place]!));
  const mean = (of: (place: number) => number) =>
    known.reduce((sum, place) => sum + of(place), 0) / known.length;
  const inverse = (place: number) => 1 / inhabitants[place]!;
  const meanInverse = mean(inverse);
  const meanVariance = mean((place) => variances[place]!);
  const spread = mean((place) => (inverse(place) - meanInverse) ** 2);
  const together = mean((place) => (inverse(place) - meanInverse) * (variances[place]! - meanVariance));
  const slope = spread > 0 ? Math.max(0, together / spread) : 0;
  const common = meanVariance - slope * meanInverse;
  if (common >= 0) return { common, perInhabitant: slope };
  return {
    common: 0,
    perInhabitant: mean((place) => variances[place]! * inverse(place)) / mean((place) => inverse(place) ** 2),
  };
}

/** Standard deviation of a place with so many inhabitants. */
export function deviationAt({ common, perInhabitant }: SizeVariance, inhabitants: number): number {
  return Math.sqrt(common + perInhabitant / inhabitants);
}
