import { exactSum, type Table } from "@barkraft/core";
import { rowsOfYear } from "../../figures/cells.ts";
import type { AccountsOfYear } from "./accounts.ts";

/** Tax bases by the year of the incomes, SEK, as they stood when the accounts of the opening year were closed. */
export interface OpeningTaxBases {
  readonly yearBefore: Float64Array;
  readonly year: Float64Array;
  /** Whether the incomes of the year before had been assessed and published; if not they are brought forward. */
  readonly isYearBeforePublished: boolean;
}

/**
 * The tax base of the opening year and the year before. Incomes of the year before are those of the next equalisation
 * year; the opening year's own are brought forward from them by the growth that the accounts of all municipalities
 * together show (tax revenue at an unchanged rate).
 */
export function openingTaxBases(
  taxBase: Table,
  codes: readonly string[],
  year: number,
  accounts: (year: number) => AccountsOfYear,
): OpeningTaxBases {
  const incomesOf = (incomeYear: number) => {
    const rows = rowsOfYear(taxBase, "code", "equalisation_year", incomeYear + 2);
    const values = taxBase.numbers.get("tax_base_sek")!;
    return Float64Array.from(codes, (code) => values[rows.get(code) ?? -1] ?? Number.NaN);
  };
  const growth = (to: number) => accountedTaxBase(accounts, to) / accountedTaxBase(accounts, to - 1);
  const published = incomesOf(year - 1);
  const isYearBeforePublished = published.some((base) => !Number.isNaN(base));
  const yearBefore = isYearBeforePublished
    ? published
    : incomesOf(year - 2).map((base) => base * growth(year - 1));
  const factor = growth(year);
  return { yearBefore, year: yearBefore.map((base) => base * factor), isYearBeforePublished };
}

/** The tax base that the accounts of all municipalities show together: tax revenue through tax rate, SEK. */
export function accountedTaxBase(accounts: (year: number) => AccountsOfYear, year: number): number {
  const found = accounts(year);
  const revenue = found.amount("tax_revenue_pc");
  const rate = found.plain("tax_rate_pct");
  return exactSum(revenue.map((each, place) => (100 * each) / rate[place]!).filter(Number.isFinite));
}
