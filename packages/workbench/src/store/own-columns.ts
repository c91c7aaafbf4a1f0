import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { isEmpty } from "./format/raw-table.ts";
import { readUserFile } from "./overlay/read-file.ts";
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
      found: error.code === "ENOENT" ? "no file" : `a file that cannot be read (${error.code})`,
      expected: "a table as CSV, Excel or Parquet",
      advice: "Check the path given to --columns.",
    });
    throw new DataError([problem]);
  });
  const raw = await readUserFile({ table: file.slice(0, -extname(file).length), file, path }, bytes);
  if (raw instanceof ProblemList) throw new DataError(raw.kept, raw.total);
  const problems: DataProblem[] = [];
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
  const columns = new Map(names.map((name) => [name, {} as Record<string, number>]));
  const seen = new Set<string>();
  raw.rows.forEach((cells, index) => {
    const row = raw.rowNumbers[index]!;
    const code = String(cells[codeAt] ?? "").trim();
    if (!codes.has(code) || seen.has(code)) {
      problems.push(
        dataProblem({
          file,
          row,
          column: "code",
          code: seen.has(code) ? "duplicate-key" : "unknown-code",
          found: quoted(code),
          expected: "the code of a municipality, once",
          advice: "Codes keep their leading zero.",
        }),
      );
      return;
    }
    seen.add(code);
    for (const name of names) {
      const cell = cells[raw.header.indexOf(name)];
      if (cell === undefined || cell === null || isEmpty(cell)) continue;
      const value = readCell(cell, numberColumn(name), raw.decimalComma, known);
      if (typeof value === "number") columns.get(name)![code] = value;
      else if (typeof value === "object") problems.push(dataProblem({ file, row, column: name, ...value }));
    }
  });
  if (problems.length > 0) throw new DataError(problems);
  return columns;
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
