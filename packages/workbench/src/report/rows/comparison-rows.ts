import type { Difference, Reform } from "@barkraft/core";
import type { ComparedReform, ComparedRow, Reading } from "../../services/outcome/compare.ts";
import type { ReformDocument } from "../../services/reform-document/reform-document.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { FlatRow } from "../result-rows.ts";

/** A comparison with the reform it is of. */
export interface ComparisonReport {
  readonly compared: ComparedReform;
  readonly reform: Reform;
  readonly document: ReformDocument | undefined;
}

/** Stable column names of a comparison in CSV, all in SEK per inhabitant. */
export const comparisonColumns: readonly string[] = [
  "code",
  "name",
  "before_pc",
  "after_pc",
  "difference_pc",
  "difference_closed_pc",
  "status",
];

/** A row of a comparison under its stable column names. */
export function comparisonRow(row: ComparedRow): FlatRow {
  return {
    code: row.code,
    name: row.name,
    before_pc: row.before,
    after_pc: row.after,
    difference_pc: row.difference,
    difference_closed_pc: closed(row.differenceClosed),
    status: row.status,
  };
}

/** A whole comparison as JSON. */
export function jsonComparison({ compared, reform, document }: ComparisonReport) {
  return {
    country: "se",
    equalisation_year: compared.year,
    ...versionFields(compared.versions),
    price_level: "nominal",
    source: "Calculation on data from Kolada and Statistics Sweden",
    quantity: compared.quantity,
    unit: compared.unit,
    reform: {
      ...(document?.title ? { title: document.title } : {}),
      ...(document?.author ? { author: document.author } : {}),
      changes: reform.changes ?? {},
      replace: reform.replace ?? {},
    },
    cost_sek: compared.cost,
    region_cost_sek: compared.regionCost,
    regulating_item_change_pc: closed(compared.regulatingItemChange),
    unknown: compared.unknown,
    item_alone: reading(compared),
    appropriation_unchanged: compared.closed ? reading(compared.closed) : null,
    rows: compared.rows.map(comparisonRow),
  };
}

function reading({ winners, losers, unchanged, biggestWinners, biggestLosers }: Reading) {
  const place = ({ code, name, difference }: Difference) => ({
    code,
    name,
    difference_pc: closed(difference),
  });
  return {
    winners,
    losers,
    unchanged,
    biggest_winners: biggestWinners.map(place),
    biggest_losers: biggestLosers.map(place),
  };
}

/** Hundredths are what a change of the unrounded regulating item is read with. */
function closed(amount: number | null): number | null {
  return amount === null ? null : Number(amount.toFixed(2));
}
