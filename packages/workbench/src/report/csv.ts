import { csvFormat } from "d3-dsv";
import type { FlatRow } from "./result-rows.ts";

/**
 * Rows as CSV: UTF-8, comma, point decimals, empty for unknown, one header line, a newline at the end.
 * Text that a spreadsheet would run as a formula is quoted with an apostrophe.
 */
export function toCsv(rows: readonly FlatRow[], columns: readonly string[]): string {
  const safe = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column, inert(row[column] ?? null)])),
  );
  return `${csvFormat(safe, [...columns])}\n`;
}

function inert(cell: string | number | null): string | number {
  if (cell === null) return "";
  return typeof cell === "string" && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
