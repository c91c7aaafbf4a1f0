import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type NumberColumn, numbersByPlace } from "@barkraft/core";
import { type Cell, isEmpty } from "./format/raw-table.ts";
import { readUserFile } from "./overlay/read-file.ts";
import { whatIsThere } from "./overlay/what-is-there.ts";
import { DataError } from "./problem/data-error.ts";
import { type DataProblem, dataProblem, ProblemList, quoted } from "./problem/data-problem.ts";
import type { ColumnSchema } from "./schema/table-schema.ts";
import { readCell } from "./validate/cell.ts";

const words = new Set(["code", "name"]);

/**
 * A user's columns of any name: a CSV, Excel or Parquet file with `code` and columns of numbers, one row per
 * municipality. Empty cells are unknown. Throws a `DataError` with everything that is wrong.
 */
export async function readOwnColumns(
  path: string,
  municipalities: readonly string[],
): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const file = basename(path);
  const whole = { file, row: null, column: null };
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const problem = dataProblem({
      ...whole,
      code: "file-unreadable",
      found: whatIsThere(error),
      expected: "a table as CSV, Excel or Parquet",
      advice: "Check the path given to --columns.",
    });
    throw new DataError([problem]);
  });
  const raw = await readUserFile({ table: file.slice(0, -extname(file).length), file, path }, bytes);
  if (raw instanceof ProblemList) throw new DataError(raw.kept, raw.total);
  const codeAt = raw.header.indexOf("code");
  const names = raw.header.filter((name) => name !== "" && !words.has(name));
  if (codeAt < 0 || names.length === 0) {
    throw new DataError([
      dataProblem({
        ...whole,
        code: "missing-column",
        found: `the columns ${raw.header.join(", ")}`,
        expected: "the column code and at least one column of numbers",
        advice: "Add them: code,my_column.",
      }),
    ]);
  }
  const codes = new Set(municipalities);
  const known = { municipality: codes, county: new Set<string>(), county_or_nation: new Set<string>() };
  const rows = raw.rows.map((cells, index) => ({ row: raw.rowNumbers[index]!, cells }));
  const columns = names.map((name) => ({ name, at: raw.header.indexOf(name) }));
  const written = (cell: Cell | undefined) => String(cell ?? "").trim();
  const { numbers, mistakes } = numbersByPlace<Cell, NumberColumn, DataProblem>(rows, codeAt, columns, {
    codeOf: (cell) => (codes.has(written(cell)) ? written(cell) : undefined),
    strangePlace: (cell, row, isTwice) =>
      dataProblem({
        file,
        row,
        column: "code",
        code: isTwice ? "duplicate-key" : "unknown-code",
        found: quoted(written(cell)),
        expected: "the code of a municipality, once",
        advice: "Codes keep their leading zero.",
      }),
    numberOf: (cell, { name }, row) => {
      if (cell === undefined || cell === null || isEmpty(cell)) return undefined;
      const value = readCell(cell, numberColumn(name), raw.decimalComma, known);
      if (typeof value === "object") return dataProblem({ file, row, column: name, ...value });
      return typeof value === "number" ? value : undefined;
    },
  });
  if (mistakes.length > 0) throw new DataError(mistakes);
  return new Map([...numbers].map(([name, byCode]) => [name, Object.fromEntries(byCode)]));
}

function numberColumn(name: string): ColumnSchema {
  const text = { sv: name, en: name };
  return {
    name,
    type: "number",
    unit: null,
    status: "assumed",
    description: text,
    title: text,
    source: "",
    licence: "",
    vintage: "",
    constraints: {},
  };
}
