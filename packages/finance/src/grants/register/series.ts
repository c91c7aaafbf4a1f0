import { exactSum } from "@barkraft/core";
import { amountOf, isLocalGrant, type TargetedGrant } from "./grant.ts";

/** A value with the bounds that the stated shares allow. */
export interface Bounded {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** General and targeted grants of a year, million, and the targeted share of both together. */
export interface GrantYear {
  readonly year: number;
  readonly general: number;
  readonly targeted: Bounded;
  readonly share: Bounded;
}

/**
 * General against targeted grants by year. Targeted grants are the register's rows that go to local government, but
 * for those in `without`; bounds come from the shares of split appropriations, all low or all high at once.
 */
export function generalAgainstTargeted(
  general: ReadonlyMap<number, number>,
  grants: readonly TargetedGrant[],
  without: ReadonlySet<string> = new Set(),
): readonly GrantYear[] {
  const counted = grants.filter((grant) => isLocalGrant(grant) && !without.has(grant.id));
  return [...general]
    .sort(([a], [b]) => a - b)
    .map(([year, generalAmount]) => {
      const amounts = counted.map((grant) => amountOf(grant, year));
      const targeted = {
        value: exactSum(amounts.map(({ amount }) => amount)),
        low: exactSum(amounts.map(({ low }) => low)),
        high: exactSum(amounts.map(({ high }) => high)),
      };
      const shareOf = (amount: number) => amount / (amount + generalAmount);
      return {
        year,
        general: generalAmount,
        targeted,
        share: {
          value: shareOf(targeted.value),
          low: shareOf(targeted.low),
          high: shareOf(targeted.high),
        },
      };
    });
}

/** How many times larger the targeted share was in one year than in an earlier one; NaN for a year without figures. */
export function shareGrowth(series: readonly GrantYear[], from: number, to: number): Bounded {
  const [first, last] = [from, to].map((year) => series.find((each) => each.year === year)?.share);
  if (!first || !last) return { value: Number.NaN, low: Number.NaN, high: Number.NaN };
  return {
    value: last.value / first.value,
    low: last.low / first.high,
    high: last.high / first.low,
  };
}
