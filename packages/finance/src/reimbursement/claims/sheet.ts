/** What a cell of a spreadsheet holds. */
export type SheetValue = string | number | boolean | Date | null | undefined;

/**
 * The rows of a spreadsheet as the bytes of a CSV file, each row on the line that it has in the sheet, so that faults
 * name the row. Days become 2020-08-31, amounts get two decimals, and a line break within a cell becomes a space.
 */
export function claimBytes(rows: readonly (readonly SheetValue[] | undefined)[]): Uint8Array {
  const width = rows[0]?.length ?? 0;
  // Row by row, because a row of a sheet may be missing.
  const lines = Array.from(rows, (row) => {
    const cells = Array.from({ length: Math.max(width, lastFilled(row)) }, (_, at) => cellText(row?.[at]));
    return cells.join(";");
  });
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}

function lastFilled(row: readonly SheetValue[] = []): number {
  let length = row.length;
  while (length > 0 && cellText(row[length - 1]) === "") length--;
  return length;
}

function cellText(value: SheetValue): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : inOre(value);
  const text = String(value).replace(/[\r\n]+/g, " ");
  return /[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Two decimals for what is an amount in öre but for the error of binary fractions; more for what is none. */
function inOre(value: number): string {
  const written = value.toFixed(2);
  return Math.abs(Number(written) - value) < 1e-6 ? written : String(value);
}
