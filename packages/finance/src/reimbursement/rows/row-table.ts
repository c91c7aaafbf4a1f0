import { InputError, type Problem } from "@barkraft/core";
import type { SheetValue } from "../claims/index.ts";

/** A row of a small table with the cells of its columns as texts. */
export interface NamedRow {
  /** The file and the row, for what is wrong with it. */
  readonly place: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** Headings as they may be written, beside the stable names. */
const otherHeadings: Readonly<Record<string, string>> = {
  mottagare: "receiver",
  modtager: "receiver",
  kod: "receiver",
  kode: "receiver",
  code: "receiver",
  utförare: "provider",
  leverandør: "provider",
  kategori: "category",
  kostnadsslag: "category",
  udgiftstype: "category",
  godkänt: "approved",
  godkendt: "approved",
  skäl: "reason",
  begrundelse: "reason",
  betalt: "paid",
  betalas_ut: "paid",
  utbetalt: "paid",
  udbetales: "paid",
  udbetalt: "paid",
  obetalt: "unpaid",
  ubetalt: "unpaid",
  redovisat: "reported",
  dokumenteret: "reported",
};

/** A list of payments that was exported may say what it is about above its heading. */
const headingWithin = 12;

/**
 * The rows of a CSV file or a sheet under the first row that names all of `columns`, by their stable names or in
 * Swedish or Danish; rows without anything in them are left out. Throws an `InputError` with every column that is
 * missing.
 */
export function namedRows(
  rows: readonly (readonly SheetValue[] | undefined)[],
  columns: readonly string[],
  place: string,
): readonly NamedRow[] {
  const headings = Array.from(rows.slice(0, headingWithin), (row) => Array.from(row ?? [], columnOf));
  // An exported workbook has its names in words first and the stable ones last.
  const at = headings.findLastIndex((names) => columns.every((column) => names.includes(column)));
  if (at < 0) {
    const [first = []] = headings;
    throw new InputError(
      columns
        .filter((column) => !first.includes(column))
        .map((column) => ({
          code: "missing_column",
          place,
          found: `no column '${column}'`,
          expected: `the columns ${columns.join(", ")}`,
          advice: "Put the names of the columns in the first row.",
        })),
    );
  }
  const where = columns.map((column) => headings[at]!.indexOf(column));
  return rows.slice(at + 1).flatMap((row, below) => {
    const texts = where.map((column) => cellText(row?.[column]));
    if (texts.every((text) => text === "")) return [];
    const cells = Object.fromEntries(columns.map((column, index) => [column, texts[index]!]));
    return [{ place: `${place}, row ${at + below + 2}`, cells }];
  });
}

/**
 * What `make` makes of each row and the amount in one of its columns, in öre. Throws an `InputError` with every amount
 * that is none.
 */
export function withAmount<Made>(
  rows: readonly NamedRow[],
  column: string,
  make: (cells: Readonly<Record<string, string>>, ore: number, place: string) => Made,
): Made[] {
  const problems: Problem[] = [];
  const made = rows.map(({ place, cells }) => {
    const written = cells[column]!.replace(/[\s\u00a0\u202f]/g, "");
    const [, whole, decimals = ""] = /^(\d{1,13})(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
    if (whole === undefined) {
      problems.push({
        code: "not_an_amount",
        place,
        found: `'${written.slice(0, 40)}'`,
        expected: "an amount in kronor with at most two decimals",
        advice: "Write it as 1234.50 or 1234,50.",
      });
    }
    return make(cells, Number(whole ?? 0) * 100 + Number(decimals.padEnd(2, "0")), place);
  });
  if (problems.length > 0) throw new InputError(problems);
  return made;
}

function columnOf(heading: SheetValue): string {
  // "Paid, SEK" and "Paid (SEK)" are the column "paid".
  const plain = cellText(heading)
    .replace(/^\ufeff/, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s*[,(].*$/, "")
    .replace(/[\s-]+/g, "_");
  return Object.hasOwn(otherHeadings, plain) ? otherHeadings[plain]! : plain;
}

/** A cell as text: amounts to the öre where they are such but for the error of binary fractions. */
function cellText(value: SheetValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value === "number" && !Number.isInteger(value)) {
    const written = value.toFixed(2);
    return Math.abs(Number(written) - value) < 1e-6 ? written : String(value);
  }
  // An apostrophe keeps a spreadsheet from running a text; it is no part of it.
  return String(value)
    .trim()
    .replace(/^'(?=[=+\-@])/, "");
}
