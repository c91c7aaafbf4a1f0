import { roundedToSum } from "@barkraft/core";

/**
 * A pot of whole kronor spread over years in proportion to `shares`: a pot that is phased in, or out. The years add
 * up to the pot; what is left by rounding goes to the years whose rounding moves them most, ties to the earlier.
 */
export function phases(pot: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return roundedToSum(shares.map((share) => (pot * share) / total));
}
