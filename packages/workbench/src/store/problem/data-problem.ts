import type { Problem } from "@barkraft/core";

/** Every kind of problem a table can have; the key of its translations. */
export type DataProblemCode =
  | "folder-not-found"
  | "folder-not-a-folder"
  | "foreign-format"
  | "unknown-table"
  | "two-files-for-table"
  | "file-too-large"
  | "file-unreadable"
  | "too-many-rows"
  | "too-many-columns"
  | "empty-file"
  | "no-rows"
  | "wrong-encoding"
  | "unclosed-quote"
  | "uneven-row"
  | "not-excel"
  | "not-parquet"
  | "several-sheets"
  | "missing-column"
  | "unknown-column"
  | "duplicate-column"
  | "unnamed-column"
  | "empty-cell"
  | "not-a-number"
  | "not-a-whole-number"
  | "number-too-large"
  | "out-of-range"
  | "not-text"
  | "lost-leading-zero"
  | "wrong-form"
  | "not-allowed"
  | "unknown-code"
  | "formula-without-value"
  | "error-cell"
  | "unsupported-value"
  | "duplicate-key";

/**
 * One thing wrong with a table. `row` counts as a spreadsheet shows it (the header is row 1);
 * `row` and `column` are null when the problem concerns the file as a whole.
 */
export interface DataProblem extends Problem {
  readonly code: DataProblemCode;
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
}

/** A problem with its place written out: `tax-base.csv, row 3, column code`. */
export function dataProblem(problem: Omit<DataProblem, "place">): DataProblem {
  const { file, row, column } = problem;
  const place = [file, row === null ? "" : `row ${row}`, column === null ? "" : `column ${column}`];
  return { ...problem, place: place.filter((part) => part !== "").join(", ") };
}

/** What was found, quoted and short enough to print. */
export function quoted(value: unknown): string {
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;
}

/** Problems of one file: the first thousand kept, all of them counted, so that a hopeless file cannot fill the memory. */
export class ProblemList {
  readonly kept: DataProblem[] = [];
  total = 0;

  static of(problem: Omit<DataProblem, "place">): ProblemList {
    const list = new ProblemList();
    list.add(problem);
    return list;
  }

  add(problem: Omit<DataProblem, "place">): void {
    this.total++;
    if (this.kept.length < 1000) this.kept.push(dataProblem(problem));
  }
}
