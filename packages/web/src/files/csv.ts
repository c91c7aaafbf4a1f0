import { type FileRow, fileColumns } from "./rows.ts";

/** Tells Excel that the file is UTF-8; without it the Swedish letters come out wrong. */
const byteOrderMark = "\ufeff";

/** Lines as CSV by RFC 4180: numbers with a decimal point, unknown as an empty cell. */
export function csvOf(rows: readonly FileRow[]): string {
  const lines = rows.map((row) => fileColumns.map((column) => cell(row[column])).join(","));
  return `${byteOrderMark}${[fileColumns.join(","), ...lines].join("\r\n")}\r\n`;
}

function cell(value: string | number | null): string {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
