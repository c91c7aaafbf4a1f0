import { exactSum, nearestWhole, weightedAverage } from "@barkraft/core";

/** Standard costs from needs, and the equalisation they give, in whole kronor per inhabitant. */
export interface NeedEqualisation {
  /** What every need is multiplied by so that their mean is the national mean cost. */
  readonly factor: number;
  readonly standardCosts: Float64Array;
  /** Standard cost less the mean: a grant if positive, a fee if negative. */
  readonly items: Float64Array;
  /** What whole kronor leave over, SEK over all inhabitants: grants less fees. */
  readonly remainder: number;
}

/**
 * Turns needs into an equalisation as the statute does for its own models: corrected to the national mean
 * (korrigeringsfaktor), the mean taken away, each rounded to whole kronor. Förordning (2004:881) 5 and 9 §§.
 */
export function equalisationOf(
  needs: Float64Array,
  nationalCost: number,
  inhabitants: Float64Array,
): NeedEqualisation {
  const factor = nationalCost / weightedAverage(needs, inhabitants);
  const corrected = needs.map((need) => need * factor);
  const mean = weightedAverage(corrected, inhabitants);
  const items = corrected.map((cost) => nearestWhole(cost - mean));
  return {
    factor,
    standardCosts: corrected.map(nearestWhole),
    items,
    remainder: exactSum(items.map((item, row) => item * inhabitants[row]!)),
  };
}
