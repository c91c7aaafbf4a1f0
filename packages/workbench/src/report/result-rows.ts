import { figureColumns, unitOf } from "../services/figures.ts";
import type { Result, ResultRow } from "../services/outcome/equalise.ts";
import { versionFields } from "../services/version-fields.ts";

/** A result row as plain values under its stable column names; null where unknown. */
export type FlatRow = Readonly<Record<string, string | number | null>>;

/** Stable column names of a result in CSV and Excel: code, name, figures, then one status per figure. */
export const resultColumns: readonly string[] = [
  "code",
  "name",
  ...figureColumns.map(({ name }) => name),
  ...figureColumns.map(({ name }) => `${name}_status`),
];

/** A row for CSV and Excel. */
export function flatRow({ code, name, figures }: ResultRow): FlatRow {
  const row: Record<string, string | number | null> = { code, name };
  for (const { name: figure } of figureColumns) row[figure] = figures[figure].value;
  for (const { name: figure } of figureColumns) row[`${figure}_status`] = figures[figure].status;
  return row;
}

/** A row as JSON: figures as numbers or null, and their statuses under `status`. */
export function jsonRow({ code, name, figures }: ResultRow) {
  const values = Object.fromEntries(figureColumns.map(({ name: figure }) => [figure, figures[figure].value]));
  const status = Object.fromEntries(
    figureColumns.map(({ name: figure }) => [figure, figures[figure].status]),
  );
  return { code, name, ...values, status };
}

/** A whole result as JSON: what was computed with what, what the columns mean, and the rows. */
export function jsonResult(result: Result) {
  return {
    country: "se",
    equalisation_year: result.year,
    level: result.level,
    reform: result.reformed,
    ...versionFields(result.versions),
    price_level: "nominal",
    source: "Calculation on data from Kolada and Statistics Sweden",
    units: Object.fromEntries(figureColumns.map(({ name }) => [name, unitOf(name)])),
    own_tables: result.ownTables,
    left_out: result.leftOut,
    rows: result.rows.map(jsonRow),
  };
}
