import { ProblemList } from "../problem/data-problem.ts";

/** Limits on what is read from a user's file: many times the largest shipped table, far below what fills the memory. */
export const limits = {
  bytes: 50 * 1024 * 1024,
  /** Size of a compressed file once unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  rows: 500_000,
  columns: 200,
} as const;

/** Bytes of an exported file that is read again: many times the largest workbook. */
export const exportLimit = limits.bytes;

/** Refuses a file with more rows than are read. */
export function tooManyRows(file: string, rows: number): ProblemList {
  return ProblemList.of({
    file,
    row: null,
    column: null,
    code: "too-many-rows",
    found: `${rows} rows`,
    expected: `at most ${limits.rows}`,
    advice: "Keep only the rows of the table.",
  });
}

/** Refuses a file with more columns than are read. */
export function tooManyColumns(file: string, columns: number): ProblemList {
  return ProblemList.of({
    file,
    row: null,
    column: null,
    code: "too-many-columns",
    found: `${columns} columns`,
    expected: `at most ${limits.columns}`,
    advice: "Keep only the columns of the table.",
  });
}
