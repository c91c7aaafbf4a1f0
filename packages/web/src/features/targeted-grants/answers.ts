import type { Status } from "@barkraft/core";
import type { Bounded, GrantDecision, GrantReceiver, TargetedGrant } from "@barkraft/finance";

interface Versions {
  readonly model_version: string;
  readonly data_version: string;
  /** Says which tables of the user's own the answer rests on. */
  readonly manifest?: { readonly digests: { readonly user_tables: readonly { readonly file: string }[] } };
}

/** A row of the register as GET /v1/targeted-grants answers it, as far as the page reads it. */
export interface GrantRow {
  readonly id: string;
  readonly name_sv: string;
  readonly name_en: string;
  readonly decision: GrantDecision;
  readonly note_sv: string;
  readonly note_da: string;
  readonly note_en: string;
  readonly receiver: GrantReceiver;
  readonly sector: string;
  readonly nature: string | null;
  readonly authority: string | null;
  readonly act: string | null;
  readonly purpose_sv: string | null;
  readonly purpose_da: string | null;
  readonly purpose_en: string | null;
  readonly conditions_sv: string | null;
  readonly conditions_da: string | null;
  readonly conditions_en: string | null;
  readonly applicants_sv: string | null;
  readonly applicants_da: string | null;
  readonly applicants_en: string | null;
  readonly way: string | null;
  readonly key: string | null;
  readonly application_hours: number | null;
  readonly report_hours: number | null;
  readonly state_hours: number | null;
  readonly receiver_count: number | null;
  readonly first_year: number | null;
  readonly last_year: number | null;
  readonly decided_end: string | null;
  readonly candidate_area: string | null;
  readonly candidate: string | null;
  readonly share_pct: number | null;
  readonly share_low_pct: number | null;
  readonly share_high_pct: number | null;
  readonly share_status: Status;
  readonly source: string;
  readonly amounts: readonly {
    readonly year: number;
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly status: Status;
  }[];
}

export interface RegisterAnswer extends Versions {
  readonly year: number;
  readonly grants: readonly GrantRow[];
}

export interface SeriesAnswer extends Versions {
  readonly years: readonly {
    readonly year: number;
    readonly general_msek: number;
    readonly targeted_msek: Bounded;
    readonly targeted_share: Bounded;
    readonly share_without_pharmaceutical_benefits: Bounded;
  }[];
  readonly statement: {
    readonly from: number;
    readonly to: number;
    readonly stated_times: number;
    readonly found_times: Bounded;
    readonly found_times_without_pharmaceutical_benefits: Bounded;
  };
  readonly coverage: readonly {
    readonly year: number;
    readonly bound: "at least" | "at most";
    readonly stated_total_msek: number;
    readonly source: string;
    readonly covered: Bounded;
    readonly register_share_of_not_general: Bounded;
  }[];
  readonly rows: { readonly missing: number };
}

export interface ExpiryAnswer extends Versions {
  readonly last_year_of_figures: number;
  readonly grants: readonly {
    readonly id: string;
    readonly name_sv: string;
    readonly name_en: string;
    readonly receiver: GrantReceiver;
    readonly last_year: number | null;
    readonly end_known_by: string;
    readonly ends_msek: number;
  }[];
  readonly by_year: readonly { readonly year: number; readonly ends_msek: number }[];
  readonly year: number;
  readonly accounts_year: number;
  readonly municipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly ends_sek: number | null;
    readonly revenue_sek: number | null;
    readonly share: number | null;
  }[];
}

export interface FoldAnswer extends Versions {
  /** What was asked. */
  readonly document: { readonly year: number };
  readonly figures_year: number;
  readonly municipal_pot_sek: number;
  readonly regional_pot_sek: number;
  readonly years_until_arrived: number;
  readonly grants: readonly {
    readonly id: string;
    readonly name_sv: string;
    readonly name_en: string;
    readonly counted: boolean;
  }[];
  readonly administration: {
    readonly local_sek: Bounded;
    readonly state_sek: Bounded;
    readonly together_sek: Bounded;
  };
  readonly cost_equalisation: {
    readonly law_year: number | null;
    readonly models: readonly { readonly model: string; readonly amount_msek: number }[];
  };
  readonly rows: readonly {
    readonly code: string;
    readonly name: string;
    readonly kind: "municipality" | "region";
    readonly before_sek: number;
    readonly after_sek: number;
    readonly change_sek: number;
    readonly change_pc: number | null;
    readonly cost_equalisation_pc: number | null;
    readonly total_pc: number | null;
    readonly change_by_year_sek: readonly number[];
  }[];
}

/** A row of the register as the library searches and reviews it. */
export function grantOf(row: GrantRow): TargetedGrant {
  // The server fills in each language of a text that it has in any.
  const text = (sv: string | null, da: string | null, en: string | null) =>
    sv === null || da === null || en === null ? null : { sv, da, en };
  const known = (value: number | null) => value ?? Number.NaN;
  return {
    id: row.id,
    name: { sv: row.name_sv, en: row.name_en },
    decision: row.decision,
    note: { sv: row.note_sv, da: row.note_da, en: row.note_en },
    receiver: row.receiver,
    sector: row.sector,
    nature: row.nature,
    authority: row.authority,
    act: row.act,
    purpose: text(row.purpose_sv, row.purpose_da, row.purpose_en),
    conditions: text(row.conditions_sv, row.conditions_da, row.conditions_en),
    applicants: text(row.applicants_sv, row.applicants_da, row.applicants_en),
    way: row.way,
    key: row.key,
    hours: {
      application: known(row.application_hours),
      report: known(row.report_hours),
      state: known(row.state_hours),
      receivers: known(row.receiver_count),
    },
    firstYear: row.first_year,
    lastYear: row.last_year,
    decidedEnd: row.decided_end,
    appropriation: row.candidate === null ? null : { area: row.candidate_area ?? "", name: row.candidate },
    share: {
      percent: known(row.share_pct),
      low: known(row.share_low_pct),
      high: known(row.share_high_pct),
      status: row.share_status,
    },
    source: row.source,
    amounts: row.amounts.map(({ year, value, low, high, status }) => ({
      year,
      amount: value,
      low,
      high,
      status,
    })),
  };
}
