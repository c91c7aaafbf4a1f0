import { nearestNames } from "@barkraft/core";
import { isEmpty, type RawTable } from "../format/raw-table.ts";
import { type DataProblem, type DataProblemCode, dataProblem, quoted } from "../problem/data-problem.ts";
import type { ColumnSchema, TableSchema } from "../schema/table-schema.ts";
import { type KnownCodes, readCell } from "./cell.ts";
import { type Columns, rowKeys } from "./columns.ts";

export interface ValidatedTable {
  readonly columns: Columns;
  readonly problems: readonly DataProblem[];
  /** Columns the file has; the others are empty in `columns`. */
  readonly present: ReadonlySet<string>;
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
  const problems: DataProblem[] = [...checkHeader(raw, schema, file)];
  const numbers = new Map<string, Float64Array>();
  const texts = new Map<string, string[]>();
  const present = new Set<string>();
  const rowCount = raw.rows.length;
  for (const column of schema.columns) {
    const index = raw.header.indexOf(column.name);
    if (index >= 0) present.add(column.name);
    const values = column.type === "string" ? new Array<string>(rowCount).fill("") : emptyNumbers(rowCount);
    if (index >= 0) problems.push(...readColumn(raw, index, column, codes, file, values));
    if (values instanceof Float64Array) numbers.set(column.name, values);
    else texts.set(column.name, values);
  }
  const columns = { rowCount, numbers, texts };
  if (problems.length === 0) problems.push(...checkKeys(raw, columns, schema, file));
  return { columns, problems, present };
}

function emptyNumbers(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}

function readColumn(
  raw: RawTable,
  index: number,
  column: ColumnSchema,
  codes: KnownCodes,
  file: string,
  values: Float64Array | string[],
): DataProblem[] {
  const problems: DataProblem[] = [];
  raw.rows.forEach((row, position) => {
    const cell = row[index] ?? null;
    const place = { file, row: raw.rowNumbers[position]!, column: column.name };
    if (cell === null || isEmpty(cell)) {
      if (column.constraints.required !== true) return;
      problems.push(
        dataProblem({
          code: "empty-cell",
          ...place,
          found: "an empty cell",
          expected: "a value in every row",
          advice: "Fill the cell, or remove the row.",
        }),
      );
      return;
    }
    const value = readCell(cell, column, raw.decimalComma, codes);
    if (typeof value === "object") problems.push(dataProblem({ ...place, ...value }));
    else values[position] = value;
  });
  return problems;
}

function checkHeader(raw: RawTable, schema: TableSchema, file: string): DataProblem[] {
  const names = schema.columns.map((column) => column.name);
  const problem = (
    code: DataProblemCode,
    column: string | null,
    found: string,
    expected: string,
    advice: string,
  ) => dataProblem({ code, file, row: 1, column, found, expected, advice });
  const problems: DataProblem[] = [];
  const required = schema.columns.filter(({ constraints }) => constraints.required || constraints.present);
  for (const { name } of required) {
    if (raw.header.includes(name)) continue;
    const advice = `Add the column; the table ${schema.name} needs ${required.map((c) => c.name).join(", ")}.`;
    problems.push(problem("missing-column", name, "no such column", `the column ${name}`, advice));
  }
  raw.header.forEach((name, index) => {
    if (name === "") {
      if (raw.rows.every((row) => isEmpty(row[index] ?? null))) return;
      const found = `values under an empty heading (column number ${index + 1})`;
      problems.push(
        problem("unnamed-column", null, found, "a name for every column", "Name it or clear it."),
      );
    } else if (!names.includes(name)) {
      const [nearest] = nearestNames(name, names, 1);
      const advice =
        nearest === undefined ? `The columns are ${names.join(", ")}.` : `Did you mean ${nearest}?`;
      const expected = `a column of the table ${schema.name}`;
      problems.push(problem("unknown-column", name, quoted(name), expected, advice));
    } else if (raw.header.indexOf(name) !== index) {
      problems.push(problem("duplicate-column", name, "the column twice", "it once", "Remove one of them."));
    }
  });
  return problems;
}

function checkKeys(raw: RawTable, columns: Columns, schema: TableSchema, file: string): DataProblem[] {
  const firstRow = new Map<string, number>();
  const problems: DataProblem[] = [];
  rowKeys(columns, schema.primaryKey).forEach((key, position) => {
    const row = raw.rowNumbers[position]!;
    const first = firstRow.get(key);
    if (first === undefined) {
      firstRow.set(key, row);
      return;
    }
    problems.push(
      dataProblem({
        code: "duplicate-key",
        file,
        row,
        column: schema.primaryKey.join(", "),
        found: `${quoted(key.replaceAll("\u0000", ", "))} again`,
        expected: `each ${schema.primaryKey.join(" and ")} once`,
        advice: `The same key is in row ${first}: remove one of the rows.`,
      }),
    );
  });
  return problems;
}
