import { nthSmallest } from "./nth-smallest.ts";
import { comesBefore, type Receivers } from "./receivers.ts";

/**
 * Whole kronor that add up to `pot` exactly, by the largest remainder: everyone gets the whole kronor of its amount,
 * and what is left goes a krona each to the largest remainders. Ties: the earlier code, a municipality before a
 * region. Amounts are zero or more and add up to the pot but for the last decimals.
 */
export function inWholeKronor(amounts: Float64Array, pot: number, receivers: Receivers): Float64Array {
  const whole = new Float64Array(amounts.length);
  const rest = new Float64Array(amounts.length);
  let left = pot;
  for (let row = 0; row < whole.length; row++) {
    whole[row] = Math.floor(amounts[row]!);
    rest[row] = amounts[row]! - whole[row]!;
    left -= whole[row]!;
  }
  if (left > 0) for (const row of largest(rest, left, receivers)) whole[row]! += 1;
  // Amounts that were computed a hair above their whole krona leave one too many: it is taken from the last in order.
  if (left < 0) for (const row of smallest(rest, whole, -left, receivers)) whole[row]! -= 1;
  return whole;
}

/**
 * The rows of the `count` largest, those with the same in the order of the receivers. Only the number that the last
 * of them has is looked for: sorting the rows would take most of the time of sharing a pot.
 */
function largest(rest: Float64Array, count: number, receivers: Receivers): number[] {
  const last = nthSmallest(rest.slice(), Math.max(0, rest.length - count));
  const rows: number[] = [];
  const even: number[] = [];
  for (let row = 0; row < rest.length; row++) {
    if (rest[row]! > last) rows.push(row);
    else if (rest[row] === last) even.push(row);
  }
  even.sort((a, b) => comesBefore(receivers, a, b));
  return rows.concat(even.slice(0, count - rows.length));
}

/** The rows of the `count` smallest among those that have a krona, those with the same from the last receiver on. */
function smallest(rest: Float64Array, whole: Float64Array, count: number, receivers: Receivers): number[] {
  const rows = [...whole.keys()].filter((row) => whole[row]! > 0);
  return rows.sort((a, b) => rest[a]! - rest[b]! || comesBefore(receivers, b, a)).slice(0, count);
}
