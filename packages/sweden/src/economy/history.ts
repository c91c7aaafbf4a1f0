import { exactSum, type Places, type Table } from "@barkraft/core";
import { investmentsOf } from "./investment/investment-history.ts";
import { AccountsOfYear } from "./opening/accounts.ts";

/** One booked year of a municipality or of all of them. SEK; NaN where not published. */
export interface BookedYear {
  readonly year: number;
  readonly inhabitants: number;
  readonly ownTax: number;
  readonly grants: number;
  /** Without depreciation. */
  readonly netCost: number;
  readonly depreciation: number;
  readonly financialNet: number;
  readonly result: number;
  readonly investment: number;
  readonly debt: number;
  /** Long-term debt of the group, the municipality's own within it. */
  readonly groupDebt: number;
  readonly equity: number;
  /** Equity as a share of all assets. */
  readonly equityRatio: number;
}

export const firstBookedYear = 1998;

/** What the accounts say year by year, of one municipality or of all whose accounts of the year are known. */
export function bookedYears(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  code: string | undefined,
  until: number,
): readonly BookedYear[] {
  const { codes } = places.levels.municipality!;
  const rows = code === undefined ? codes.map((_, row) => row) : [codes.indexOf(code)];
  const years = Array.from({ length: until - firstBookedYear + 1 }, (_, at) => firstBookedYear + at);
  return years.map((year) => bookedYear(new AccountsOfYear(tables.get("panel")!, codes, year), rows, year));
}

function bookedYear(accounts: AccountsOfYear, rows: readonly number[], year: number): BookedYear {
  const known = (column: Float64Array, sign = 1) => {
    const values = rows.map((row) => column[row]!).filter((value) => !Number.isNaN(value));
    // A sum over the nation holds those that are known; one municipality that is not known is unknown.
    return values.length > 0 ? sign * exactSum(values) : Number.NaN;
  };
  const depreciation = accounts.amount("depreciation_pc");
  const equity = known(accounts.amount("equity_pc"));
  return {
    year,
    inhabitants: known(accounts.population),
    ownTax: known(accounts.amount("tax_revenue_pc")),
    grants: known(accounts.amount("general_grants_pc")),
    netCost: known(
      accounts.amount("net_operating_cost_pc").map((net, row) => net - depreciation[row]!),
      -1,
    ),
    depreciation: known(depreciation, -1),
    financialNet: known(accounts.amount("financial_net_pc")),
    result: known(accounts.amount("result_pc")),
    investment: known(investmentsOf(accounts)),
    debt: known(accounts.amount("long_term_debt_pc")),
    groupDebt: known(accounts.amount("group_long_term_debt_pc")),
    equity,
    equityRatio: equity / known(accounts.amount("assets_pc")),
  };
}
