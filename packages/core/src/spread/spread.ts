import { gini } from "./gini.ts";
import { mean } from "./mean.ts";
import { range } from "./range.ts";
import { standardDeviation } from "./standard-deviation.ts";
import { weighed } from "./weighed.ts";

/** How unequal the places are in one quantity; null where a measure cannot be had. */
export interface Spread {
  /** Places whose value and weight are known. */
  readonly places: number;
  readonly mean: number | null;
  readonly gini: number | null;
  readonly standardDeviation: number | null;
  readonly range: number | null;
}

/** Every measure of one column, each place counting once or as much as its weight. */
export function spreadOf(values: ArrayLike<number>, weights?: ArrayLike<number>): Spread {
  const known = weighed(values, weights);
  const measured = (measure: (values: ArrayLike<number>, weights: ArrayLike<number>) => number) => {
    const value = measure(known.values, known.weights);
    return Number.isFinite(value) ? value : null;
  };
  return {
    places: known.values.length,
    mean: measured(mean),
    gini: measured(gini),
    standardDeviation: measured(standardDeviation),
    range: measured(range),
  };
}
