import { exactSum } from "@barkraft/core";
import { leastDeficit } from "./equations/index.ts";
import type { ProjectedQuantity, Projection } from "./projection.ts";

/** How the balance requirement of one place fares over the projected years. SEK. */
export interface BalanceOutlook {
  /** The last projected year. */
  readonly last: number;
  /** Years after a deficit within which it must be restored. */
  readonly recoveryYears: number;
  /** Projected years whose balance-requirement result is negative. */
  readonly deficits: number;
  /** The first year at whose end a deficit is overdue; null when none is. */
  readonly firstOverdue: number | null;
  /** When most remained to be restored, the opening among the years, and how much; nought when nothing ever did. */
  readonly most: { readonly year: number; readonly amount: number };
  /** The year from which nothing remains to be restored; null when something does in the last year. */
  readonly restored: number | null;
  /** What remains to be restored after the last year, what of it is overdue, and when the rest must be restored. */
  readonly left: number;
  readonly overdue: number;
  readonly restoreBy: number;
  /** What the reserve has covered, and what is in it after the last year. */
  readonly reserveUsed: number;
  readonly reserveLeft: number;
}

/** The same of all places together in the last year: the sums, and how many places they are spread on. */
export interface TogetherBalanceOutlook {
  readonly last: number;
  readonly recoveryYears: number;
  readonly places: number;
  readonly placesOverdue: number;
  readonly left: number;
  readonly overdue: number;
  readonly reserveUsed: number;
  readonly reserveLeft: number;
  readonly placesWithReserve: number;
}

/** What a projection says of one place's balance requirement and reserve. */
export function balanceOutlook(
  { years, places, columns }: Projection,
  place: number,
  recoveryYears: number,
): BalanceOutlook {
  const path = (quantity: ProjectedQuantity) =>
    years.map((_, step) => columns[quantity][step * places.length + place]!);
  const owed = (amount: number) => (amount < leastDeficit ? 0 : amount);
  const toRestore = path("to_restore").map(owed);
  const overdue = path("overdue").map(owed);
  const isDeficit = path("balance_result").map((result, step) => step > 0 && result < 0);
  const most = toRestore.reduce((found, amount, step) => (amount > toRestore[found]! ? step : found), 0);
  const lastLeft = toRestore.findLastIndex((amount) => amount > 0);
  const firstOverdue = overdue.findIndex((amount, step) => step > 0 && amount > 0);
  const youngest = Math.max(0, isDeficit.lastIndexOf(true));
  return {
    last: years.at(-1)!,
    recoveryYears,
    deficits: isDeficit.filter(Boolean).length,
    firstOverdue: years[firstOverdue] ?? null,
    most: { year: years[most]!, amount: toRestore[most]! },
    restored: years[lastLeft + 1] ?? null,
    left: toRestore.at(-1)!,
    overdue: overdue.at(-1)!,
    restoreBy: years[youngest]! + recoveryYears,
    reserveUsed: exactSum(path("reserve_used").slice(1)),
    reserveLeft: path("reserve").at(-1)!,
  };
}

/** What a projection says of all places' balance requirements and reserves together. */
export function togetherBalanceOutlook(
  { years, places, columns }: Projection,
  recoveryYears: number,
): TogetherBalanceOutlook {
  const count = places.length;
  const atEnd = (quantity: ProjectedQuantity) => columns[quantity].subarray((years.length - 1) * count);
  const placesWith = (quantity: ProjectedQuantity, least: number) =>
    atEnd(quantity).filter((amount) => amount > least).length;
  return {
    last: years.at(-1)!,
    recoveryYears,
    places: count,
    placesOverdue: placesWith("overdue", leastDeficit),
    left: exactSum(atEnd("to_restore")),
    overdue: exactSum(atEnd("overdue")),
    reserveUsed: exactSum(columns.reserve_used.subarray(count)),
    reserveLeft: exactSum(atEnd("reserve")),
    placesWithReserve: placesWith("reserve", 0),
  };
}
