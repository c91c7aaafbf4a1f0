import type { Table } from "@barkraft/core";

/** What the state of the sector reads of the accounts. */
const accountColumns = [
  "population",
  "tax_revenue_pc",
  "general_grants_pc",
  "net_operating_cost_pc",
  "result_before_extraordinary_pc",
  "result_pc",
  "equity_pc",
  "long_term_debt_pc",
  "short_term_debt_pc",
  "equity_ratio_incl_pensions_pct",
] as const;

/** The columns and tables of the state of the sector. */
export const sectorColumns: Readonly<Record<string, readonly string[]>> = {
  municipalities: ["code", "name", "county_code", "county", "region"],
  panel: ["code", "year", ...accountColumns],
  "sector-statements": [
    "measure",
    "level",
    "year",
    "stated",
    "places",
    "respondents",
    "amount_msek",
    "quoted_from",
  ],
  "result-forecasts": ["code", "year", "reported", "operating_result_msek"],
};

/** One municipality's accounts of one year, SEK; NaN where not published. */
export interface PlaceAccounts {
  readonly code: string;
  readonly year: number;
  readonly inhabitants: number;
  readonly taxesAndGrants: number;
  /** Tax revenue, general grants and equalisation less net operating cost and depreciation. */
  readonly operatingResult: number;
  readonly resultBeforeExtraordinary: number;
  readonly result: number;
  readonly equity: number;
  readonly longTermDebt: number;
  readonly shortTermDebt: number;
  /** Percent of the assets, pension commitments outside the balance sheet deducted. */
  readonly equityRatio: number;
}

/** Every municipality's accounts, by year and then in code order. */
export function accountsByYear(panel: Table): ReadonlyMap<number, readonly PlaceAccounts[]> {
  const years = panel.numbers.get("year")!;
  const column = (name: (typeof accountColumns)[number]) => panel.numbers.get(name)!;
  const people = column("population");
  const byYear = new Map<number, PlaceAccounts[]>();
  panel.texts.get("code")!.forEach((code, row) => {
    const inhabitants = people[row]!;
    const amount = (name: (typeof accountColumns)[number]) => column(name)[row]! * inhabitants;
    const taxesAndGrants = amount("tax_revenue_pc") + amount("general_grants_pc");
    const place: PlaceAccounts = {
      code,
      year: years[row]!,
      inhabitants,
      taxesAndGrants,
      operatingResult: taxesAndGrants + amount("net_operating_cost_pc"),
      resultBeforeExtraordinary: amount("result_before_extraordinary_pc"),
      result: amount("result_pc"),
      equity: amount("equity_pc"),
      longTermDebt: amount("long_term_debt_pc"),
      shortTermDebt: amount("short_term_debt_pc"),
      equityRatio: column("equity_ratio_incl_pensions_pct")[row]!,
    };
    const those = byYear.get(place.year) ?? [];
    those.push(place);
    byYear.set(place.year, those);
  });
  for (const places of byYear.values()) places.sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map([...byYear].sort(([a], [b]) => a - b));
}
