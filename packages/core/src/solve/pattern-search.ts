import type { Unknown } from "./problem.ts";

const smallest = 1e-10;

/**
 * Looks for a lower `height` by steps along one unknown at a time, then on in the direction that helped, halving the
 * steps when none does (Hooke and Jeeves). Needs nothing of the function but its values, and finds a lowest point
 * nearby, not surely the lowest of all.
 */
export function patternSearch(
  height: (point: readonly number[]) => number,
  unknowns: readonly Unknown[],
  start: readonly number[],
  most: number,
): readonly number[] {
  let calls = 0;
  const measured = (point: readonly number[]): Measured => {
    calls++;
    return { point, height: height(point) };
  };
  const within = (value: number, { low, high }: Unknown) => Math.min(high, Math.max(low, value));
  const explore = (from: Measured, step: number): Measured => {
    let best = from;
    for (const [position, unknown] of unknowns.entries()) {
      for (const direction of [1, -1]) {
        const width = direction * step * (unknown.high - unknown.low);
        const next = best.point.with(position, within(best.point[position]! + width, unknown));
        if (next[position] === best.point[position]) continue;
        const reached = measured(next);
        if (reached.height >= best.height) continue;
        best = reached;
        break;
      }
    }
    return best;
  };
  let base = measured(start);
  let step = 0.25;
  while (step > smallest && calls < most) {
    let next = explore(base, step);
    if (next.height >= base.height) {
      step /= 2;
      continue;
    }
    while (next.height < base.height && calls < most) {
      const [before, reached]: [Measured, Measured] = [base, next];
      base = reached;
      const onward = reached.point.map((value, position) =>
        within(2 * value - before.point[position]!, unknowns[position]!),
      );
      next = explore(measured(onward), step);
    }
  }
  return base.point;
}

interface Measured {
  readonly point: readonly number[];
  readonly height: number;
}
