import { comesBefore, type Receivers } from "./receivers.ts";

/**
 * Whole kronor that add up to `pot` exactly, by the largest remainder: everyone gets the whole kronor of its amount,
 * and what is left goes a krona each to the largest remainders. Ties: the earlier code, a municipality before a
 * region. Amounts are zero or more and add up to the pot but for the last decimals.
 */
export function inWholeKronor(amounts: Float64Array, pot: number, receivers: Receivers): Float64Array {
  const whole = amounts.map(Math.floor);
  let left = pot - whole.reduce((sum, amount) => sum + amount, 0);
  if (left === 0) return whole;
  const rest = amounts.map((amount, row) => amount - whole[row]!);
  const order = [...amounts.keys()].sort((a, b) => rest[b]! - rest[a]! || comesBefore(receivers, a, b));
  // Amounts that were computed a hair above their whole krona leave one too many: it is taken from the last in order.
  if (left < 0) order.reverse();
  for (const row of order) {
    if (left === 0) break;
    if (left < 0 && whole[row] === 0) continue;
    whole[row]! += Math.sign(left);
    left -= Math.sign(left);
  }
  return whole;
}
