import { type FileRow, fileColumns } from "./rows.ts";

/** Tells Excel that the file is UTF-8; without it the Swedish letters come out wrong. */
const byteOrderMark = "\ufeff";

/** Lines as CSV by RFC 4180: numbers with a decimal point, unknown as an empty cell. */
export function csvOf(rows: readonly FileRow[]): string {
  return plainCsvOf(
    fileColumns,
    rows.map((row) => fileColumns.map((column) => row[column])),
  );
}

/** A head row and lines of cells as CSV by RFC 4180. */
export function plainCsvOf(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const lines = [head, ...rows].map((row) => row.map(cell).join(","));
  return `${byteOrderMark}${lines.join("\r\n")}\r\n`;
}

function cell(value: string | number | null): string {
  const text = value === null || Number.isNaN(value) ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
