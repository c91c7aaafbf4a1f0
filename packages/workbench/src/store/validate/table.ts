import { nearestNames } from "@barkraft/core";
import { isEmpty, type RawTable } from "../format/raw-table.ts";
import { type DataProblemCode, ProblemList, quoted } from "../problem/data-problem.ts";
import type { ColumnSchema, TableSchema } from "../schema/table-schema.ts";
import { type KnownCodes, readCell } from "./cell.ts";
import { type Columns, rowKeys } from "./columns.ts";

export interface ValidatedTable {
  readonly columns: Columns;
  readonly problems: ProblemList;
}

/**
 * A raw table checked against its schema: every column known and of its type, every constraint kept, every key once.
 * All problems are found, not the first. When there are any, `columns` must not be used.
 */
export function validateTable(
  raw: RawTable,
  schema: TableSchema,
  codes: KnownCodes,
  file: string,
): ValidatedTable {
  const problems = new ProblemList();
  const reading: Reading = { raw, schema, codes, file, problems };
  checkHeader(reading);
  const numbers = new Map<string, Float64Array>();
  const texts = new Map<string, string[]>();
  const rowCount = raw.rows.length;
  const badKeys = new Set<number>();
  for (const column of schema.columns) {
    const index = raw.header.indexOf(column.name);
    const values = column.type === "string" ? new Array<string>(rowCount).fill("") : emptyNumbers(rowCount);
    const bad = index < 0 ? [] : readColumn(reading, column, index, values);
    if (schema.primaryKey.includes(column.name)) for (const position of bad) badKeys.add(position);
    if (values instanceof Float64Array) numbers.set(column.name, values);
    else texts.set(column.name, values);
  }
  const columns = { rowCount, numbers, texts };
  const hasKey = schema.primaryKey.every((name) => raw.header.includes(name));
  if (hasKey) checkKeys(reading, columns, badKeys);
  problems.kept.sort((a, b) => a.row! - b.row!);
  return { columns, problems };
}

/** A table while it is checked. */
interface Reading {
  readonly raw: RawTable;
  readonly schema: TableSchema;
  readonly codes: KnownCodes;
  /** How the file is called in problems. */
  readonly file: string;
  readonly problems: ProblemList;
}

function emptyNumbers(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}

/** Fills `values` from a column; the positions of rows that do not fit are returned. */
function readColumn(
  { raw, codes, file, problems }: Reading,
  column: ColumnSchema,
  index: number,
  values: Float64Array | string[],
): number[] {
  const bad: number[] = [];
  raw.rows.forEach((row, position) => {
    const cell = row[index] ?? null;
    const place = { file, row: raw.rowNumbers[position]!, column: column.name };
    if (cell === null || isEmpty(cell)) {
      if (column.constraints.required !== true) return;
      bad.push(position);
      problems.add({
        code: "empty-cell",
        ...place,
        found: "an empty cell",
        expected: "a value in every row",
        advice: "Fill the cell, or remove the row.",
      });
      return;
    }
    const value = readCell(cell, column, raw.decimalComma, codes);
    if (typeof value !== "object") {
      values[position] = value;
      return;
    }
    bad.push(position);
    problems.add({ ...place, ...value });
  });
  return bad;
}

function checkHeader({ raw, schema, file, problems }: Reading): void {
  const names = schema.columns.map((column) => column.name);
  const add = (
    code: DataProblemCode,
    column: string | null,
    found: string,
    expected: string,
    advice: string,
  ) => problems.add({ code, file, row: 1, column, found, expected, advice });
  const required = schema.columns.filter(({ constraints }) => constraints.required || constraints.present);
  for (const { name } of required) {
    if (raw.header.includes(name)) continue;
    const advice = `Add the column; the table ${schema.name} needs ${required.map((c) => c.name).join(", ")}.`;
    add("missing-column", name, "no such column", `the column ${name}`, advice);
  }
  raw.header.forEach((name, index) => {
    if (name === "") {
      if (raw.rows.every((row) => isEmpty(row[index] ?? null))) return;
      const found = `values under an empty heading (column number ${index + 1})`;
      add("unnamed-column", null, found, "a name for every column", "Name it or clear it.");
    } else if (!names.includes(name)) {
      const [nearest] = nearestNames(name, names, 1);
      const advice =
        nearest === undefined ? `The columns are ${names.join(", ")}.` : `Did you mean ${nearest}?`;
      add("unknown-column", name, quoted(name), `a column of the table ${schema.name}`, advice);
    } else if (raw.header.indexOf(name) !== index) {
      add("duplicate-column", name, "the column twice", "it once", "Remove one of them.");
    }
  });
}

function checkKeys(
  { raw, schema: { primaryKey }, file, problems }: Reading,
  columns: Columns,
  badKeys: ReadonlySet<number>,
): void {
  const firstRow = new Map<string, number>();
  rowKeys(columns, primaryKey).forEach((key, position) => {
    if (badKeys.has(position)) return;
    const row = raw.rowNumbers[position]!;
    const first = firstRow.get(key);
    if (first === undefined) {
      firstRow.set(key, row);
      return;
    }
    problems.add({
      code: "duplicate-key",
      file,
      row,
      column: primaryKey.join(", "),
      found: `${quoted(key.replaceAll("\u0000", ", "))} again`,
      expected: `each ${primaryKey.join(" and ")} once`,
      advice: `The same key is in row ${first}: remove one of the rows.`,
    });
  });
}
