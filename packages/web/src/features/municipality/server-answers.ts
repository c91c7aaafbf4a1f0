import type { Labels, Status } from "@barkraft/core";

interface Money {
  readonly pc: number | null;
  readonly sek: number | null;
}

/** What GET /v1/entities/{code}/change answers, as far as the page shows it. */
export interface ChangeAnswer {
  readonly from: number;
  readonly to: number;
  readonly items: readonly { readonly id: string; readonly kind: string; readonly change: Money }[];
  readonly total: {
    readonly from: Money;
    readonly to: Money;
    readonly change: Money;
    readonly status: Status;
  };
  readonly parts: readonly { readonly cause: string; readonly total: Money }[];
}

/** What GET /v1/entities/{code}/similar answers. */
export interface SimilarAnswer {
  readonly year: number;
  readonly similar: readonly { readonly code: string; readonly name: string; readonly distance: number }[];
}

interface ReconciledPart {
  readonly id: string;
  readonly amount: number | null;
  readonly status: Status;
}

interface Reconciled {
  readonly parts: readonly ReconciledPart[];
  readonly computed: number | null;
  readonly booked: number | null;
  readonly rest: number | null;
  readonly rest_pc: number | null;
  readonly status: Status;
}

/** What GET /v1/reconciliation answers. */
export interface ReconciliationAnswer {
  readonly parts: Readonly<
    Record<"grants" | "tax", readonly { readonly id: string; readonly label: Labels }[]>
  >;
  readonly rows: readonly { readonly grants: Reconciled; readonly tax: Reconciled }[];
}

/** What GET /v1/balance answers. */
export interface BalanceAnswer {
  readonly years: readonly {
    readonly year: number;
    readonly status: Status;
    readonly lines: readonly { readonly id: string; readonly amount: number | null }[];
    readonly balance_result: number | null;
    readonly reserve: { readonly largest_transfer: number | null } | null;
    readonly recovery: { readonly outstanding: readonly { readonly remaining: number }[] };
  }[];
}

/** What GET /v1/entities/{code}/inhabitant answers. */
export interface InhabitantAnswer {
  readonly person: { readonly age: number; readonly tax_base_sek: number | null };
  readonly change_sek: number | null;
  readonly flat_amount_sek: number | null;
  readonly arrived: readonly { readonly years_after: number; readonly change_sek: number | null }[];
  readonly items: readonly {
    readonly item: string;
    readonly label: Labels;
    readonly first_year_sek: number | null;
    readonly second_year_sek: number | null;
    readonly third_year_sek: number | null;
    readonly before_rounding_sek: number | null;
    readonly status: Status;
  }[];
}
