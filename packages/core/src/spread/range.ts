import { weighed } from "./weighed.ts";

/** The distance from the lowest to the highest known value, in their unit. NaN where no value is known. */
export function range(values: ArrayLike<number>, weights?: ArrayLike<number>): number {
  const known = weighed(values, weights).values;
  return known.length === 0 ? Number.NaN : Math.max(...known) - Math.min(...known);
}
