/**
 * Rounds parts to `decimals` so that they add up to exactly what their sum rounds to: the parts whose rounding
 * moves them the furthest take up what is left, ties in order. Unknown parts (NaN) stay unknown and count as nothing.
 */
export function roundedToSum(parts: readonly number[], decimals = 0): number[] {
  const unit = 10 ** decimals;
  const scaled = parts.map((part) => (Number.isNaN(part) ? 0 : part * unit));
  const whole = scaled.map(Math.floor);
  const left =
    Math.round(scaled.reduce((sum, part) => sum + part, 0)) - whole.reduce((sum, part) => sum + part, 0);
  if (left > 0) {
    const order = scaled
      .map((part, at) => ({ at, rest: part - whole[at]! }))
      .filter(({ at }) => !Number.isNaN(parts[at]!))
      .sort((a, b) => b.rest - a.rest || a.at - b.at);
    for (const { at } of order.slice(0, left)) whole[at]! += 1;
  }
  return whole.map((part, at) => {
    if (Number.isNaN(parts[at]!)) return Number.NaN;
    // Never negative zero.
    return decimals === 0 ? part + 0 : Number((part / unit).toFixed(decimals));
  });
}
