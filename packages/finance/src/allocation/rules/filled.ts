import { exactSum } from "@barkraft/core";

/**
 * Shares `pot` in proportion to `weights` with every share held between `least` and `most`. Whoever has no weight
 * gets the least. The caller has seen to it that the pot lies between the sum of the least and the sum of the most
 * of those with a weight. The order of the receivers does not matter.
 *
 * Those whose share breaks a bound are settled at it, on the side that breaks the sum the most, and what is left is
 * shared again among the rest. Each round settles somebody for good.
 */
export function filled(
  weights: Float64Array,
  least: Float64Array,
  most: Float64Array,
  pot: number,
): Float64Array {
  const amounts = weights.map((weight, row) => (weight > 0 ? Number.NaN : least[row]!));
  let free = [...weights.keys()].filter((row) => weights[row]! > 0);
  while (free.length > 0) {
    const left = pot - exactSum(amounts.filter((amount) => !Number.isNaN(amount)));
    const factor = left / exactSum(free.map((row) => weights[row]!));
    const share = (row: number) => factor * weights[row]!;
    const under = free.filter((row) => share(row) < least[row]!);
    const over = free.filter((row) => share(row) > most[row]!);
    if (under.length === 0 && over.length === 0) {
      for (const row of free) amounts[row] = share(row);
      break;
    }
    const missing = exactSum(under.map((row) => least[row]! - share(row)));
    const surplus = exactSum(over.map((row) => share(row) - most[row]!));
    if (missing >= surplus) for (const row of under) amounts[row] = least[row]!;
    if (surplus >= missing) for (const row of over) amounts[row] = most[row]!;
    free = free.filter((row) => Number.isNaN(amounts[row]!));
  }
  return amounts;
}
