/**
 * Rounds to the nearest whole number; a half goes away from zero, so that a fee is rounded like the grant
 * of the same size. Never returns negative zero. NaN stays NaN.
 */
export function nearestWhole(amount: number): number {
  return amount < 0 ? 0 - Math.round(-amount) : Math.round(amount);
}
