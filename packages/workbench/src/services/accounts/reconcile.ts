import { type ReconciledTotal, type Reconciliation, reconcile, reconciledTotals } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";

/** One municipality's reconciliation of grants and of tax. */
export interface ReconciledPlace extends Readonly<Record<ReconciledTotal, Reconciliation>> {
  readonly code: string;
  readonly name: string;
}

/** The reconciliation of a year. */
export interface ReconciledYear {
  readonly year: number;
  readonly versions: Versions;
  readonly rows: readonly ReconciledPlace[];
  /** Places left out because their booked total is not known. */
  readonly leftOut: number;
}

/**
 * The computed parts of general grants and of tax against what each municipality booked in a year. Without `codes`
 * the municipalities whose booked totals are not known are left out and counted.
 */
export function reconcileYear(country: Country, year: number, codes?: ReadonlySet<string>): ReconciledYear {
  const evaluation = country.baseline(year);
  const asked = country.municipalities.filter(({ code }) => !codes || codes.has(code));
  const rows = asked.map(({ code, name }): ReconciledPlace => {
    const totals = reconciledTotals.map((total) => [total, reconcile(evaluation, total, code)] as const);
    return { code, name, ...(Object.fromEntries(totals) as Record<ReconciledTotal, Reconciliation>) };
  });
  const known = codes
    ? rows
    : rows.filter(({ grants, tax }) => grants.booked !== null || tax.booked !== null);
  return { year, versions: country.versions, rows: known, leftOut: rows.length - known.length };
}
