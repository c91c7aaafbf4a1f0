import type { Labels } from "@barkraft/core";

/** What GET /v1/planning/need answers, as far as the page shows it. */
export interface NeedAnswer {
  readonly data_version: string;
  readonly age_groups: readonly string[];
  readonly services: readonly { readonly service: string; readonly label: Labels }[];
  readonly years: readonly {
    readonly year: number;
    readonly inhabitants: number;
    readonly index: number;
    readonly regional_index: number;
    readonly services_sek: readonly number[];
  }[];
  readonly counted: readonly { readonly year: number; readonly persons: readonly number[] }[];
  readonly appropriations: readonly { readonly year: number; readonly amount_sek: number }[];
  readonly projection_checks: readonly {
    readonly base_year: number;
    readonly age_group: string;
    readonly error_pct: number;
  }[];
}

/** What GET /v1/planning/notice answers, as far as the page shows it. */
export interface NoticeAnswer {
  readonly data_version: string;
  readonly first_year: number;
  readonly last_year: number;
  readonly loss: { readonly value: number };
  readonly leads: readonly {
    readonly lead: number;
    readonly mean_sek: number;
    readonly share_pct: number;
    readonly worst_year: number;
  }[];
  readonly values: readonly {
    readonly ahead: number;
    readonly value_sek: number;
    readonly low_sek: number;
    readonly high_sek: number;
  }[];
  readonly simulated: {
    readonly first_year: number;
    readonly last_year: number;
    readonly paths: number;
    readonly decided_growth: { readonly deviation: number; readonly deviation_error: number };
    readonly leads: readonly {
      readonly lead: number;
      readonly over_sek: number;
      readonly under_sek: number;
      readonly mean_sek: number;
      readonly share_pct: number;
      readonly p05_sek: number;
      readonly p95_sek: number;
    }[];
    readonly values: readonly {
      readonly ahead: number;
      readonly value_sek: number;
      readonly low_sek: number;
      readonly high_sek: number;
    }[];
  };
  readonly shared: readonly { readonly all_sek: number; readonly own_sek: number }[];
  readonly kept_in_the_result: { readonly slope: number; readonly standard_error: number };
  readonly budgets: readonly {
    readonly year: number;
    readonly lead: number;
    readonly expected_sek: number;
    readonly actual_sek: number;
  }[];
}
