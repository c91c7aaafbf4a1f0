import type { Evaluation } from "@barkraft/core";
import type { Finances } from "@barkraft/sweden";

/** What GET /v1/reconciliation answers, as far as revenue is read from it. */
export interface BookedAnswer {
  readonly year: number;
  readonly rows: readonly {
    readonly code: string;
    readonly grants: Booked;
    readonly tax: Booked;
  }[];
}

interface Booked {
  readonly booked: number | null;
  readonly rest: number | null;
  readonly rest_pc: number | null;
}

/** Booked tax and general grants (SEK per inhabitant) and tax rates; NaN where, or until, they are not known. */
export function financesFrom(answer: BookedAnswer | undefined, baseline: Evaluation): Finances {
  const rows = new Map(answer?.rows.map((row) => [row.code, row]));
  const { codes } = baseline.places.levels.municipality!;
  return {
    revenues: Float64Array.from(codes, (code) => {
      const row = rows.get(code);
      return row ? perInhabitant(row.grants) + perInhabitant(row.tax) : Number.NaN;
    }),
    revenueYear: answer?.year ?? null,
    taxRates: baseline.column("municipal_tax_rate"),
    taxRateYear: baseline.year,
  };
}

/** The accounts are per inhabitant at the end of the year, which the rest is given with and without. */
function perInhabitant({ booked, rest, rest_pc: restPerInhabitant }: Booked): number {
  if (booked === null || !rest || !restPerInhabitant) return Number.NaN;
  return (booked * restPerInhabitant) / rest;
}
