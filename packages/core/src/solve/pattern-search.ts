import type { Unknown } from "./problem.ts";

const smallest = 1e-9;

/**
 * Looks for a lower `height` by steps along one unknown at a time, halving the steps when none helps. Needs nothing
 * of the function but its values, and finds a lowest point nearby, not surely the lowest of all.
 */
export function patternSearch(
  height: (point: readonly number[]) => number,
  unknowns: readonly Unknown[],
  from: readonly number[],
  most: number,
): number[] {
  let point = [...from];
  let lowest = height(point);
  let calls = 1;
  let step = 0.25;
  while (step > smallest && calls < most) {
    let improved = false;
    for (const [position, { low, high }] of unknowns.entries()) {
      for (const direction of [1, -1]) {
        const next = [...point];
        next[position] = Math.min(high, Math.max(low, next[position]! + direction * step * (high - low)));
        if (next[position] === point[position]) continue;
        const reached = height(next);
        calls++;
        if (reached < lowest) {
          [point, lowest, improved] = [next, reached, true];
          break;
        }
      }
    }
    if (!improved) step /= 2;
  }
  return point;
}
