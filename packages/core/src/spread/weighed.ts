import { exactSum } from "../column/exact-sum.ts";

/** Known values, each with how much it counts: 1 each, or what the caller weighs by. */
export interface Weighed {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly totalWeight: number;
}

/**
 * The values that count: known, and with a known weight above zero. Without `weights` every value counts once.
 */
export function weighed(values: ArrayLike<number>, weights?: ArrayLike<number>): Weighed {
  const kept: number[] = [];
  const keptWeights: number[] = [];
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!;
    const weight = weights ? weights[index]! : 1;
    if (!Number.isFinite(value) || !(weight > 0) || !Number.isFinite(weight)) continue;
    kept.push(value);
    keptWeights.push(weight);
  }
  return {
    values: Float64Array.from(kept),
    weights: Float64Array.from(keptWeights),
    totalWeight: exactSum(keptWeights),
  };
}
