import type { NeedCurve } from "../document/types.ts";
import type { Curve } from "../money/timing.ts";
import { type Month, monthOf } from "../month.ts";

/** A rate by month, percent; NaN where it is not known. */
export interface MonthlyRate {
  readonly first: Month;
  readonly values: ArrayLike<number>;
}

/**
 * The need by month as weights. For unemployment, how many percentage points it stands above the mean of the base
 * months; below it there is no need. Undefined when a month of the stretch or of the base is not known.
 */
export function needWeights(need: NeedCurve, unemployment: MonthlyRate | undefined): Curve | undefined {
  if (need.kind === "stated") {
    const months = [...need.weights.keys()].map(monthOf);
    const first = Math.min(...months);
    const weights = new Float64Array(Math.max(...months) - first + 1);
    for (const [month, weight] of need.weights) weights[monthOf(month) - first] = weight;
    return { first, weights };
  }
  if (!unemployment) return undefined;
  const between = (from: string, to: string) =>
    Array.from(
      { length: monthOf(to) - monthOf(from) + 1 },
      (_, later) => unemployment.values[monthOf(from) + later - unemployment.first] ?? Number.NaN,
    );
  const base = between(need.baseFrom, need.baseTo);
  const level = base.reduce((sum, rate) => sum + rate, 0) / base.length;
  const weights = Float64Array.from(between(need.from, need.to), (rate) => Math.max(0, rate - level));
  return weights.some(Number.isNaN) ? undefined : { first: monthOf(need.from), weights };
}
