import type { Table } from "@barkraft/core";
import { type AgeGroup, ageGroups } from "../../demography/ages.ts";
import { rowsOfYear } from "../../figures/cells.ts";

/** Columns of the accounts that the economy is opened from, beside those of the demography. */
const accountColumns = [
  "tax_rate_pct",
  "tax_revenue_pc",
  "general_grants_pc",
  "net_operating_cost_pc",
  "depreciation_pc",
  "financial_net_pc",
  "result_pc",
  "equity_pc",
  "assets_pc",
  "current_assets_pc",
  "long_term_debt_pc",
  "group_long_term_debt_pc",
  "self_financing_of_investment_pct",
  "equity_ratio_incl_pensions_pct",
  "net_cost_core_pc",
  "net_cost_politics_pc",
  "net_cost_infrastructure_pc",
  "net_cost_leisure_pc",
  "net_cost_culture_pc",
  "net_cost_education_pc",
  "net_cost_elderly_and_disability_pc",
  "net_cost_disability_lss_pc",
  "net_cost_individual_and_family_care_pc",
  "net_cost_refugees_pc",
  "net_cost_labour_market_pc",
] as const;

export type AccountColumn = (typeof accountColumns)[number];

/** Tables and columns that the economy reads. */
export const economyColumns: Readonly<Record<string, readonly string[]>> = {
  municipalities: ["code", "name", "county_code", "county", "region", "skr_group_2017", "skr_group_name_sv"],
  panel: [
    "code",
    "year",
    "population",
    ...ageGroups.map((group) => `population_${group}`),
    ...accountColumns,
  ],
  "population-projections": ["code", "base_year", "horizon_years", "age_group", "projected_population"],
  "reference-costs": ["code", "year", "area", "net_cost_pc"],
  "tax-base": ["code", "equalisation_year", "tax_base_sek"],
  national: [
    "year",
    "gdp_msek",
    "municipal_group_long_term_debt_msek",
    "municipal_group_short_term_debt_msek",
  ],
};

/** The accounts of all municipalities in one year, each column in the order of the codes; NaN where unknown. */
export class AccountsOfYear {
  readonly population: Float64Array;
  readonly #panel: Table;
  readonly #rows: Int32Array;

  constructor(panel: Table, codes: readonly string[], year: number) {
    const rows = rowsOfYear(panel, "code", "year", year);
    this.#panel = panel;
    this.#rows = Int32Array.from(codes, (code) => rows.get(code) ?? -1);
    this.population = this.#read("population");
  }

  /** The column as it is published. */
  plain(column: AccountColumn): Float64Array {
    return this.#read(column);
  }

  /** A column per inhabitant, in SEK. */
  amount(column: AccountColumn): Float64Array {
    return this.#read(column).map((value, place) => value * this.population[place]!);
  }

  /** Inhabitants of an age group at the end of the year. */
  persons(group: AgeGroup): Float64Array {
    return this.#read(`population_${group}`);
  }

  #read(column: string): Float64Array {
    const values = this.#panel.numbers.get(column)!;
    return Float64Array.from(this.#rows, (row) => (row < 0 ? Number.NaN : values[row]!));
  }
}
