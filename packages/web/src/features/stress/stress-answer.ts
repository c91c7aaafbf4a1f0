import type { Labels } from "@barkraft/core";

/** What the server says of every municipality under every shipped stress test. */
export interface StressAnswer {
  readonly from: number;
  readonly years: number;
  readonly model_version: string;
  readonly data_version: string;
  readonly tests: readonly {
    readonly id: string;
    readonly title: Labels;
    readonly description: Labels;
    readonly reach: "nation" | "place";
    readonly basis: Labels;
  }[];
  readonly municipalities: readonly StressedMunicipality[];
}

export interface StressedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly county: string;
  readonly outcomes: readonly {
    readonly test: string;
    readonly worst_change_pct: number;
    readonly worst_year: number;
    readonly worst_result_pct: number;
    readonly negative_years: number;
    readonly negative_years_before: number;
    readonly added_debt_pc: number;
    readonly cash_need_pc: number;
    readonly cash_need_year: number;
  }[];
}

/** Years ahead that the page shows. */
export const yearsShown = 10;
