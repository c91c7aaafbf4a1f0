import type { PlainSchema } from "../schema/table-schema.ts";
import type { Columns } from "../validate/columns.ts";
import { type Check, check } from "./report.ts";

/** A row of the table `notes`: figures of one municipality and year that do not agree with each other. */
export interface NoteRow {
  readonly table: string;
  readonly code: string;
  readonly year: number;
  readonly columns: string;
  readonly kind: "accounting_identity" | "age_groups";
  readonly difference_pc: number;
  readonly difference_persons: number;
  readonly text_sv: string;
  readonly text_en: string;
}

/** Note rows as the columns of the table `notes`, in order of its primary key. */
export function noteColumns(rows: readonly NoteRow[], schema: PlainSchema): Columns {
  const key = (row: NoteRow) => `${row.table} ${row.code} ${row.year} ${row.kind}`;
  const sorted = rows.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const numbers = new Map<string, Float64Array>();
  const texts = new Map<string, string[]>();
  for (const { name, type } of schema.columns) {
    const values = sorted.map((row) => row[name as keyof NoteRow]);
    if (type === "string") texts.set(name, values.map(String));
    else numbers.set(name, Float64Array.from(values, Number));
  }
  return { rowCount: sorted.length, numbers, texts };
}

/** Whether an identity fails exactly as often, year by year, as is known: both a new failure and a vanished one count. */
export function checkKnownFailures(
  name: string,
  notes: readonly NoteRow[],
  checkedRows: number,
  known: Readonly<Record<string, number>>,
): Check {
  const found: Record<string, number> = {};
  for (const { year } of notes) found[year] = (found[year] ?? 0) + 1;
  const years = [...new Set([...Object.keys(found), ...Object.keys(known)])].sort();
  const failures = years
    .filter((year) => (found[year] ?? 0) !== (known[year] ?? 0))
    .map((year) => `${year}: ${found[year] ?? 0} rows fail, ${known[year] ?? 0} are known to`);
  return check(
    name,
    { rows: checkedRows, ...found },
    failures,
    notes.length <= 400 ? notes.map((n) => n.text_en) : [],
  );
}
