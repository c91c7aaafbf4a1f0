import type { Labels } from "@barkraft/core";
import { reconcileYear } from "../accounts/reconcile.ts";
import { type RestSpread, restSpread } from "../accounts/rest-spread.ts";
import type { Country, Versions } from "../country.ts";
import { type Agreement, agreementOf, type EstimateError, estimateErrorOf } from "./agreement.ts";
import { type CostEqualisationRemainders, costEqualisationRemainders } from "./cost-equalisation.ts";
import { type CoveredScheme, type Deviation, readCoverage, readDeviations } from "./declared.ts";
import { type ReadingEffect, readingEffects } from "./readings.ts";

/** One scheme of the law: its years, how it agrees with what was published, and where it is known to deviate. */
export interface SchemeAccuracy {
  readonly id: string;
  readonly term: Labels;
  readonly quantity: string | null;
  readonly law: readonly string[];
  readonly checkedAgainst: Labels | null;
  /** Why it cannot be checked against an outcome. */
  readonly notCheckable: Labels | null;
  readonly years: readonly {
    readonly year: number;
    readonly computed: CoveredScheme["years"][string]["computed"];
    readonly needs: Labels | null;
    /** Null where nothing was published or nothing can be computed. */
    readonly agreement: Agreement | null;
  }[];
  readonly deviations: readonly Pick<Deviation, "kind" | "text">[];
}

/** Everything that is known of how accurate the computation is. */
export interface Accuracy {
  readonly versions: Versions;
  readonly schemes: readonly SchemeAccuracy[];
  readonly readings: readonly ReadingEffect[];
  readonly reconciliation: readonly { readonly year: number; readonly spreads: readonly RestSpread[] }[];
  readonly estimatedPopulation: readonly EstimateError[];
  readonly costEqualisation: readonly CostEqualisationRemainders[];
}

/** How accurate the computation is: coverage, checks, readings, reconciliation and deviations. */
export async function accuracy(country: Country): Promise<Accuracy> {
  const [coverage, deviations] = await Promise.all([readCoverage(), readDeviations()]);
  const years = country
    .years()
    .filter(({ computable }) => computable)
    .map(({ year }) => year);
  const booked = new Set(country.table("panel")!.numbers.get("year"));
  const published = new Set(country.table("published-outcomes")!.numbers.get("equalisation_year"));
  return {
    versions: country.versions,
    schemes: Object.entries(coverage.schemes).map(([id, scheme]) => ({
      id,
      term: scheme.term,
      quantity: scheme.quantity,
      law: scheme.law,
      checkedAgainst: scheme.checked_against ?? null,
      notCheckable: scheme.not_checkable ?? null,
      years: Object.entries(scheme.years).map(([key, { computed, needs }]) => ({
        year: Number(key),
        computed,
        needs: needs === undefined ? null : coverage.needs[needs]!,
        agreement: agreementIn(country, scheme, Number(key)),
      })),
      deviations: deviations.filter((each) => each.scheme === id).map(({ kind, text }) => ({ kind, text })),
    })),
    readings: readingEffects(country, years),
    reconciliation: years
      .filter((year) => booked.has(year))
      .map((year) => ({ year, spreads: restSpread(reconcileYear(country, year)) })),
    estimatedPopulation: years
      .filter((year) => published.has(year))
      .map((year) => estimateErrorOf(country, year)),
    costEqualisation: years
      .filter((year) => published.has(year))
      .map((year) => costEqualisationRemainders(country, year)),
  };
}

function agreementIn(country: Country, scheme: CoveredScheme, year: number): Agreement | null {
  if (!scheme.checked_against || scheme.quantity === null) return null;
  if (scheme.years[String(year)]?.computed !== "from the repository") return null;
  return agreementOf(country, scheme.quantity, year) ?? null;
}
