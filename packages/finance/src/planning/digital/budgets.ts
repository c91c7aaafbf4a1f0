import { roundedToSum } from "@barkraft/core";

/** What a start cost does to the operating budget, SEK a year: paid at once, or as an investment. */
export interface BudgetYear {
  readonly year: number;
  readonly start: number;
  /** All of it in the operating budget of the year. */
  readonly asOperating: number;
  /** What may not be an investment, and depreciation and interest on what may. */
  readonly asInvestment: number;
  readonly depreciation: number;
  readonly interest: number;
  /** What is left to depreciate at the end of the year. */
  readonly bookValue: number;
}

/**
 * Start costs as operating cost and as investment. A share of them becomes an asset that is depreciated in equal parts
 * over `lifeYears` from the year after, with interest on what is left of it at the start of the year.
 */
export function budgetsOf(
  starts: readonly number[],
  {
    investmentShare,
    lifeYears,
    interest,
  }: Readonly<Record<"investmentShare" | "lifeYears" | "interest", number>>,
): readonly BudgetYear[] {
  const years: BudgetYear[] = [];
  const life = Math.max(1, Math.round(lifeYears));
  const capitals = starts.map((start) => Math.round(start * investmentShare));
  const wear = capitals.map((capital) => roundedToSum(Array.from({ length: life }, () => capital / life)));
  for (let at = 0; at < starts.length; at++) {
    const depreciation = wear
      .slice(0, at)
      .reduce((sum, parts, bought) => sum + (parts[at - bought - 1] ?? 0), 0);
    const opening = years.at(-1)?.bookValue ?? 0;
    const paid = Math.round(opening * interest);
    years.push({
      year: at + 1,
      start: starts[at]!,
      asOperating: starts[at]!,
      asInvestment: starts[at]! - capitals[at]! + depreciation + paid,
      depreciation,
      interest: paid,
      bookValue: opening + capitals[at]! - depreciation,
    });
  }
  return years;
}
