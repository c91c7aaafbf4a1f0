import { roundedToSum } from "@barkraft/core";
import type { Measure } from "../document/types.ts";
import { type Month, monthOf, yearOfMonth } from "../month.ts";

/** Money that leaves in one month, whole kronor. */
export interface Tranche {
  readonly month: Month;
  readonly amount: number;
}

/**
 * What a measure pays month by month, whole kronor that add up to its amount: a share is rounded so that the shares
 * add up, a stretch of months pays the same every month but for the rounding. A permanent measure is paid again in
 * the same months of every year to `lastYear`. Empty while the amount or the months are not known.
 */
export function tranchesOf({ amount, payments, permanent }: Measure, lastYear: number): Tranche[] {
  if (Number.isNaN(amount) || payments.length === 0) return [];
  const parts = roundedToSum(payments.map((payment) => payment.amount ?? amount * payment.share!));
  const once = payments.flatMap(({ from, to }, position) =>
    evenly(monthOf(from), monthOf(to), parts[position]!),
  );
  if (!permanent) return once;
  const firstYear = yearOfMonth(monthOf(payments[0]!.from));
  const years = Array.from({ length: Math.max(1, lastYear - firstYear + 1) }, (_, later) => later);
  return years.flatMap((later) =>
    once.map(({ month, amount: paid }) => ({ month: month + 12 * later, amount: paid })),
  );
}

function evenly(first: Month, last: Month, amount: number): Tranche[] {
  const count = last - first + 1;
  const each = Math.floor(amount / count);
  const left = amount - each * count;
  return Array.from({ length: count }, (_, position) => ({
    month: first + position,
    amount: position < left ? each + 1 : each,
  }));
}
