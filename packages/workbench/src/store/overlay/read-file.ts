import { limits, tooManyColumns, tooManyRows } from "../format/limits.ts";
import type { Cell, RawTable } from "../format/raw-table.ts";
import { ProblemList } from "../problem/data-problem.ts";
import type { UserFile } from "./find-files.ts";

/** A user's file as a raw table, within the limits on its size, or what is wrong with it. */
export async function readUserFile(
  { file, table }: UserFile,
  bytes: Uint8Array,
): Promise<RawTable | ProblemList> {
  const read = await readByEnding(file, table, bytes);
  if (read instanceof ProblemList) return read;
  const whole = { file, row: null, column: null };
  if (read.header.length > limits.columns) return tooManyColumns(file, read.header.length);
  if (read.rows.length > limits.rows) return tooManyRows(file, read.rows.length);
  if (read.header.every((name) => name === "")) {
    return ProblemList.of({
      ...whole,
      code: "empty-file",
      found: "no heading row",
      expected: "a first row with the names of the columns",
      advice: "Add the heading row, or remove the file.",
    });
  }
  if (read.rows.length === 0) {
    return ProblemList.of({
      ...whole,
      code: "no-rows",
      found: "a heading row and nothing under it",
      expected: "at least one row",
      advice: "Add the rows, or remove the file.",
    });
  }
  return read;
}

async function readByEnding(file: string, table: string, bytes: Uint8Array): Promise<RawTable | ProblemList> {
  if (bytes.length === 0) return { header: [], rows: [], rowNumbers: [], decimalComma: false };
  if (/\.csv$/i.test(file)) return (await import("../format/csv.ts")).readCsv(bytes, file);
  if (/\.xlsx$/i.test(file)) return (await import("../format/excel.ts")).readExcel(bytes, file, table);
  return readParquet(bytes, file);
}

async function readParquet(bytes: Uint8Array, file: string): Promise<RawTable | ProblemList> {
  const { parquetShape } = await import("../format/parquet.ts");
  const { readParquetApart } = await import("../format/parquet-apart.ts");
  try {
    const { rowCount, columns, nested, unpackedBytes } = parquetShape(bytes);
    if (nested.length > 0) throw new Error(`nested columns (${nested.join(", ")})`);
    if (rowCount > limits.rows) return tooManyRows(file, rowCount);
    if (columns.length > limits.columns) return tooManyColumns(file, columns.length);
    if (unpackedBytes > limits.unpackedBytes) throw new Error("more data than its size allows");
    const values = await readParquetApart(bytes, columns);
    const lists = columns.map((name) => values.get(name)!);
    const rows = Array.from({ length: rowCount }, (_, row) => lists.map((list) => cellOf(list[row])));
    return { header: columns, rows, rowNumbers: rows.map((_, row) => row + 2), decimalComma: false };
  } catch (error) {
    return ProblemList.of({
      file,
      row: null,
      column: null,
      code: "not-parquet",
      found: `something else (${error instanceof Error ? error.message : String(error)})`,
      expected: "a whole Parquet file with one plain column per column of the table",
      advice: "Write the file again, or give the table as CSV.",
    });
  }
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (["string", "number", "bigint", "boolean"].includes(typeof value)) return value as Cell;
  return { broken: "kind", text: value instanceof Date ? "date" : "nested value" };
}
