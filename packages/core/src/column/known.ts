/** Unknown is NaN inside the house and null outside it: a number as it leaves. */
export function knownOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/**
 * A number as it leaves the house, to so many decimals (a half away from zero) and never negative zero.
 * Null for what is unknown or without end.
 */
export function roundedOrNull(value: number | null | undefined, decimals: number): number | null {
  return value === null || value === undefined || !Number.isFinite(value)
    ? null
    : Number(value.toFixed(decimals)) + 0;
}
