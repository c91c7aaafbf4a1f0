import type { Month } from "../month.ts";

/** A weight for each of consecutive months. */
export interface Curve {
  readonly first: Month;
  readonly weights: Float64Array;
}

/** How money comes in time with a need. */
export interface Timing {
  /** Mean month of the money less mean month of the need: positive when the money comes late. */
  readonly delayMonths: number;
  /** How far, in months, a krona is paid from its need on average, late or early. */
  readonly distanceMonths: number;
  /** The month by the end of which half of the need has arisen. */
  readonly halfNeed: Month;
  /** Share of the money paid by the end of that month. */
  readonly paidByHalfNeed: number;
}

/**
 * Compares when money is paid with when the need arises. Both are taken as shares of their own sum; the distance is
 * the area between the two running sums (the earth mover's distance). Undefined without money or without need.
 */
export function timingOf(paid: Curve, need: Curve): Timing | undefined {
  const [money, needed] = [sumOf(paid), sumOf(need)];
  if (!(money > 0) || !(needed > 0)) return undefined;
  const first = Math.min(paid.first, need.first);
  const last = Math.max(paid.first + paid.weights.length, need.first + need.weights.length) - 1;
  let [paidSoFar, neededSoFar, delay, distance] = [0, 0, 0, 0];
  let half: { month: Month; share: number } | undefined;
  for (let month = first; month <= last; month++) {
    paidSoFar += (paid.weights[month - paid.first] ?? 0) / money;
    neededSoFar += (need.weights[month - need.first] ?? 0) / needed;
    // A difference of running sums moves a month for each month that it lasts.
    delay += neededSoFar - paidSoFar;
    distance += Math.abs(neededSoFar - paidSoFar);
    if (!half && neededSoFar >= 0.5 - 1e-12) half = { month, share: paidSoFar };
  }
  return {
    delayMonths: delay,
    distanceMonths: distance,
    halfNeed: half!.month,
    paidByHalfNeed: half!.share,
  };
}

function sumOf({ weights }: Curve): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}
