import type { Labels } from "@barkraft/core";

export interface AccuracyScheme {
  readonly id: string;
  readonly term: Labels;
  readonly quantity: string | null;
  readonly law: readonly string[];
  readonly deviations: readonly { readonly kind: string; readonly text: Labels }[];
  readonly checked_against: Labels | null;
  readonly not_checkable: Labels | null;
  readonly years: readonly {
    readonly year: number;
    readonly computed: "from_the_repository" | "with_supplied_tables" | "refused";
    readonly agreement: { readonly published: number; readonly exact: number } | null;
  }[];
}

export interface AccuracyReading {
  readonly step: string;
  readonly name: string;
  readonly label: Labels;
  readonly description: Labels;
  readonly years: readonly {
    readonly year: number;
    readonly measured: string;
    readonly unit: string;
    readonly places: number;
    readonly largest: number | null;
    readonly largest_place: string | null;
    readonly mean_absolute: number | null;
  }[];
}

export interface AccuracyRest {
  readonly year: number;
  readonly total: "grants" | "tax";
  readonly unknown_parts: readonly string[];
  readonly places: number;
  readonly percentiles: readonly { readonly percent: number; readonly rest: number }[];
  readonly bins: readonly {
    readonly from: number | null;
    readonly to: number | null;
    readonly places: number;
  }[];
  readonly lowest: { readonly name: string };
  readonly highest: { readonly name: string };
}

/** What GET /v1/accuracy answers, as far as the page shows it. */
export interface AccuracyAnswer {
  readonly schemes: readonly AccuracyScheme[];
  readonly readings: readonly AccuracyReading[];
  readonly reconciliation: readonly AccuracyRest[];
  readonly estimated_population: readonly {
    readonly year: number;
    readonly estimated: number;
    readonly checked: number;
    readonly median: number | null;
    readonly largest: number | null;
    readonly largest_place: string | null;
  }[];
}
