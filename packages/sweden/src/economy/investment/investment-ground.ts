import { exactSum, InputError, type Places, type Table } from "@barkraft/core";
import { AccountsOfYear } from "../opening/accounts.ts";
import { investmentsOf, ownMeans } from "./investment-history.ts";

/** One booked year as the investment model reads it, SEK; NaN where it cannot be derived. */
export interface BookedInvestment {
  readonly year: number;
  readonly taxAndGrants: number;
  readonly result: number;
  readonly depreciation: number;
  readonly investment: number;
  readonly selfFinancing: number;
  /** Share of all tax and grants whose places have a usable investment in the year. */
  readonly covered: number;
}

/** What the investment model of a municipality, or of all of them, starts from. */
export interface InvestmentGround {
  /** A municipality's code; undefined for all municipalities together. */
  readonly code: string | undefined;
  readonly history: readonly BookedInvestment[];
  /** Mean of the yearly shares of the years that are used. */
  readonly selfFinancing: number;
  readonly usedYears: readonly number[];
}

/** The years whose mean the report fixes the share at. */
export const reportYears = { first: 2016, last: 2019 } as const;

/**
 * The booked investment of a municipality or of all municipalities (the accounts of the regions are not among the
 * figures), derived as (depreciation + result) / self-financing, and the mean self-financing of `from`–`to`. Throws an
 * `InputError` for years without accounts or in the wrong order, and where no year of them is usable.
 */
export function investmentGround(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  asked: {
    readonly code?: string | undefined;
    readonly from: number;
    readonly to: number;
    readonly until: number;
  },
): InvestmentGround {
  if (asked.from < firstUsableYear || asked.to > asked.until || asked.from > asked.to) {
    throw new InputError([
      {
        code: "self_financing_years",
        place: "mean",
        found: `${asked.from}–${asked.to}`,
        expected: `years from ${firstUsableYear} to ${asked.until}, the first before the last`,
        advice: "Choose other years, or give the share.",
      },
    ]);
  }
  const history = bookedInvestments(tables, places, asked.code, asked.until);
  const { share, years } = meanSelfFinancing(history, asked.from, asked.to);
  if (years.length === 0) {
    throw new InputError([
      {
        code: "self_financing_unknown",
        place: asked.code ?? "all municipalities",
        found: `no usable self-financing in ${asked.from}–${asked.to}`,
        expected: "at least one year whose investment can be derived",
        advice: "Choose other years, or give the share.",
      },
    ]);
  }
  return { code: asked.code, history, selfFinancing: share, usedYears: years };
}

const firstUsableYear = 2000;

/** Every booked year from 2000 on; before that the published self-financing is too noisy. */
export function bookedInvestments(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  code: string | undefined,
  until: number,
): readonly BookedInvestment[] {
  const { codes } = places.levels.municipality!;
  const rows = code === undefined ? codes.map((_, row) => row) : [codes.indexOf(code)];
  const panel = tables.get("panel")!;
  return Array.from({ length: until - firstUsableYear + 1 }, (_, at) => {
    const year = firstUsableYear + at;
    return bookedIn(new AccountsOfYear(panel, codes, year), rows, year);
  });
}

/** The mean of the yearly shares of the usable years; NaN where none is. */
export function meanSelfFinancing(
  history: readonly BookedInvestment[],
  from: number,
  to: number,
): { readonly share: number; readonly years: readonly number[] } {
  const used = history.filter(
    ({ year, selfFinancing }) => year >= from && year <= to && !Number.isNaN(selfFinancing),
  );
  return {
    share: exactSum(used.map(({ selfFinancing }) => selfFinancing)) / used.length,
    years: used.map(({ year }) => year),
  };
}

function bookedIn(accounts: AccountsOfYear, rows: readonly number[], year: number): BookedInvestment {
  const investment = investmentsOf(accounts);
  const own = ownMeans(accounts);
  const tax = accounts.amount("tax_revenue_pc");
  const grants = accounts.amount("general_grants_pc");
  const result = accounts.amount("result_pc");
  const depreciation = accounts.amount("depreciation_pc");
  const income = (row: number) => tax[row]! + grants[row]!;
  const known = rows.filter((row) => Number.isFinite(income(row) + own[row]!));
  const usable = known.filter((row) => !Number.isNaN(investment[row]!));
  const sum = (at: readonly number[], value: (row: number) => number) => exactSum(at.map(value));
  const taxAndGrants = sum(known, income);
  const covered = sum(usable, income) / taxAndGrants;
  const invested = sum(usable, (row) => investment[row]!);
  const isUsable = usable.length > 0;
  return {
    year,
    taxAndGrants: known.length > 0 ? taxAndGrants : Number.NaN,
    result: known.length > 0 ? sum(known, (row) => result[row]!) : Number.NaN,
    depreciation: known.length > 0 ? sum(known, (row) => -depreciation[row]!) : Number.NaN,
    investment: isUsable ? invested : Number.NaN,
    selfFinancing: isUsable ? sum(usable, (row) => own[row]!) / invested : Number.NaN,
    covered,
  };
}
