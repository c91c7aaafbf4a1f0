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
  const count = weights.length;
  /** What those who are settled get; zero for the rest, whose weights are in `open`. */
  const amounts = new Float64Array(count);
  const open = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    if (weights[row]! > 0) open[row] = weights[row]!;
    else amounts[row] = least[row]!;
  }
  const [missing, surplus] = [new Float64Array(count), new Float64Array(count)];
  for (;;) {
    const factor = (pot - exactSum(amounts)) / exactSum(open);
    let breaks = false;
    for (let row = 0; row < count; row++) {
      const share = factor * open[row]!;
      missing[row] = open[row]! > 0 && share < least[row]! ? least[row]! - share : 0;
      surplus[row] = open[row]! > 0 && share > most[row]! ? share - most[row]! : 0;
      if (missing[row]! > 0 || surplus[row]! > 0) breaks = true;
    }
    if (!breaks) {
      for (let row = 0; row < count; row++) if (open[row]! > 0) amounts[row] = factor * open[row]!;
      return amounts;
    }
    const [tooLittle, tooMuch] = [exactSum(missing), exactSum(surplus)];
    for (let row = 0; row < count; row++) {
      // Written so that a sum beyond all numbers settles somebody too.
      const raised = missing[row]! > 0 && !(tooMuch > tooLittle);
      if (!raised && !(surplus[row]! > 0 && !(tooLittle > tooMuch))) continue;
      amounts[row] = raised ? least[row]! : most[row]!;
      open[row] = 0;
    }
  }
}
