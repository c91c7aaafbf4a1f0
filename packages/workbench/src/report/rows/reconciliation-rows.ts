import { type ReconciledTotal, type Reconciliation, reconciledTotals } from "@barkraft/sweden";
import type { ReconciledYear } from "../../services/accounts/reconcile.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { FlatRow } from "../result-rows.ts";

/** Column names of a reconciliation in CSV: code, name, then parts, sums and rest of grants and of tax, SEK. */
export function reconciliationColumns({ rows: [first] }: ReconciledYear): string[] {
  if (!first) return ["code", "name"];
  return Object.keys(flat(first.code, first.name, first));
}

/** The rows of a reconciliation for CSV. */
export function reconciliationRows({ rows }: ReconciledYear): FlatRow[] {
  return rows.map((row) => flat(row.code, row.name, row));
}

function flat(
  code: string,
  name: string,
  totals: Readonly<Record<ReconciledTotal, Reconciliation>>,
): FlatRow {
  const cells: [string, string | number | null][] = reconciledTotals.flatMap((total) => {
    const { parts, computed, booked, rest, restPerInhabitant, status, unknownParts } = totals[total];
    return [
      ...parts.flatMap(({ id, amount, status: of }): [string, string | number | null][] => [
        [`${total}_${id}_sek`, amount],
        [`${total}_${id}_status`, of],
      ]),
      [`${total}_computed_sek`, computed],
      [`${total}_booked_sek`, booked],
      [`${total}_rest_sek`, rest],
      [`${total}_rest_pc`, restPerInhabitant],
      [`${total}_rest_status`, status],
      [`${total}_unknown_parts`, unknownParts.join(" ")],
    ];
  });
  return { code, name, ...Object.fromEntries(cells) };
}

/** A reconciliation as JSON: what the parts are, then the amounts of each place. */
export function jsonReconciliation({ year, versions, rows, leftOut }: ReconciledYear) {
  const [first] = rows;
  const described = (total: ReconciledTotal) =>
    (first?.[total].parts ?? []).map(({ id, label, law }) => ({ id, label, law }));
  return {
    country: "se" as const,
    year,
    price_level: "nominal" as const,
    unit: "SEK" as const,
    source: "Calculation on data from Kolada and Statistics Sweden",
    parts: { grants: described("grants"), tax: described("tax") },
    left_out: leftOut,
    rows: rows.map(({ code, name, grants, tax }) => ({
      code,
      name,
      grants: amounts(grants),
      tax: amounts(tax),
    })),
    ...versionFields(versions),
  };
}

function amounts({ parts, computed, booked, rest, restPerInhabitant, status, unknownParts }: Reconciliation) {
  return {
    parts: parts.map(({ id, amount, status: of }) => ({ id, amount, status: of })),
    computed,
    booked,
    rest,
    rest_pc: restPerInhabitant,
    status,
    unknown_parts: unknownParts,
  };
}
