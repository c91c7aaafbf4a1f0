import type { AssumptionValues, NamedAssumption } from "../../assumption/index.ts";

/** How much one assumption moves an answer, the others as they are. */
export interface AssumptionWeight<Id extends string = string> {
  readonly id: Id;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly atLow: number;
  readonly atHigh: number;
  /** The value at which the answer is `wanted`; NaN when no value that a user may give does. */
  readonly meets: number;
}

const mostSteps = 60;
const closeEnough = 1e-9;

/**
 * An answer at both ends of each assumption, and the value at which it would be `wanted`. The answer is taken to rise
 * or fall in one direction between the bounds of an assumption.
 */
export function assumptionWeights<Id extends string>(
  assumptions: readonly NamedAssumption<Id>[],
  values: AssumptionValues<Id>,
  answer: (values: AssumptionValues<Id>) => number,
  wanted: number,
): AssumptionWeight<Id>[] {
  return assumptions.map(({ id, low, high, least, most }) => {
    const at = (value: number) => answer({ ...values, [id]: value });
    return {
      id,
      value: values[id],
      low,
      high,
      atLow: at(low),
      atHigh: at(high),
      meets: meeting(at, wanted, least, most),
    };
  });
}

/** False position with halved weights (Illinois): a few steps where the answer is nearly straight. */
function meeting(at: (value: number) => number, wanted: number, least: number, most: number): number {
  const miss = (value: number) => at(value) - wanted;
  let [left, right] = [least, most];
  let [atLeft, atRight] = [miss(left), miss(right)];
  if (!(atLeft * atRight <= 0)) return Number.NaN;
  for (let step = 0; step < mostSteps; step++) {
    if (atLeft === 0) return left;
    if (atRight === 0 || Math.abs(right - left) <= closeEnough) return right;
    const next = (left * atRight - right * atLeft) / (atRight - atLeft);
    const atNext = miss(next);
    if (atNext * atRight < 0) [left, atLeft] = [right, atRight];
    else atLeft /= 2;
    const moved = Math.abs(next - right);
    [right, atRight] = [next, atNext];
    if (moved <= closeEnough) return right;
  }
  return right;
}
