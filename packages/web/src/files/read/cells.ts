import { InputError, unpacksWithin } from "@barkraft/core";
import { inflatedSize } from "./inflated-size.ts";
import { fileLimits, type ReadCell, type ReadSheets } from "./messages.ts";
import { textIn } from "./text.ts";

/** The sheets of an Excel or CSV file. Throws an `InputError` for one that is neither, or beyond the limits. */
export async function sheetsIn(file: File): Promise<ReadSheets> {
  if (file.size > fileLimits.bytes) {
    throw refused(
      "file_too_large",
      file.name,
      `${file.size} bytes`,
      `at most ${fileLimits.bytes} bytes`,
      "Keep only what belongs to the table.",
    );
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isNamedExcel = /\.xls[xm]?$/i.test(file.name);
  const sheets = isZip || isNamedExcel ? await workbookIn(file.name, bytes) : await csvIn(file.name, bytes);
  for (const [name, rows] of sheets) requireSize(file.name, name, rows);
  return sheets;
}

async function workbookIn(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheets> {
  const notExcel = () =>
    refused(
      "not_excel",
      name,
      "something else, or a damaged or protected file",
      "an Excel workbook (.xlsx)",
      "Open it in a spreadsheet and save it as .xlsx without a password, or as CSV UTF-8.",
    );
  if (!(await unpacksWithin(bytes, fileLimits.unpackedBytes, inflatedSize))) throw notExcel();
  const { readXlsx } = await import("hucre/xlsx");
  const workbook = await readXlsx(bytes, { maxRows: fileLimits.rows + 2 }).catch(() => undefined);
  if (!workbook) throw notExcel();
  if (workbook.sheets.length > fileLimits.sheets) throw notExcel();
  return new Map(workbook.sheets.map(({ name: sheet, rows }) => [sheet, rows.map((row) => row.map(plain))]));
}

async function csvIn(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ReadSheets> {
  const read = textIn(bytes);
  if (!read) {
    throw refused(
      "wrong_encoding",
      name,
      "bytes that are no text",
      "text in UTF-8, or in Windows-1252",
      "Save the file again as “CSV UTF-8”.",
    );
  }
  const { text } = read;
  const [heading = ""] = text.split(/[\r\n]/, 1);
  const count = (letter: string) => heading.split(letter).length;
  const delimiter = count(";") > count(",") ? ";" : count("\t") > count(",") ? "\t" : ",";
  const { parseCsv } = await import("hucre/csv");
  const rows = parseCsv(text, { delimiter });
  return new Map([[name, rows.map((row) => row.map(plain))]]);
}

/** An empty text is an empty cell; a date is written as documents write it. */
function plain(value: unknown): ReadCell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function requireSize(file: string, sheet: string, rows: readonly (readonly ReadCell[])[]): void {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.length <= fileLimits.rows + 1 && columns <= fileLimits.columns) return;
  const isLong = rows.length > fileLimits.rows + 1;
  throw refused(
    isLong ? "too_many_rows" : "too_many_columns",
    `${file}, sheet ${sheet}`,
    isLong ? `${rows.length} rows` : `${columns} columns`,
    `at most ${isLong ? fileLimits.rows : fileLimits.columns}`,
    isLong ? "Keep only the rows of the table." : "Keep only the columns of the table.",
  );
}

function refused(code: string, place: string, found: string, expected: string, advice: string): InputError {
  return new InputError([{ code, place, found, expected, advice }]);
}
