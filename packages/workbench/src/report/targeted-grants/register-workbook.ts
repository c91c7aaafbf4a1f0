import type { Sheet } from "../excel/workbook.ts";
import type { FlatRow } from "../result-rows.ts";

/**
 * The register as a workbook whose two sheets are named and headed as the tables: saved in a folder under the names of
 * the tables, it is read again with `--data`.
 */
export async function registerWorkbook(
  title: string,
  grants: readonly FlatRow[],
  amounts: readonly FlatRow[],
  manifest: Sheet,
): Promise<Uint8Array> {
  const { writeWorkbook } = await import("../excel/workbook.ts");
  return writeWorkbook(title, [
    tableSheet("targeted-grants", grants),
    tableSheet("targeted-grant-amounts", amounts),
    manifest,
  ]);
}

function tableSheet(name: string, rows: readonly FlatRow[]): Sheet {
  const columns = Object.keys(rows[0] ?? { id: null });
  return {
    name,
    columns: columns.map((column) => ({ width: /^(name|note|purpose|candidate)/.test(column) ? 40 : 16 })),
    headings: [columns],
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
    frozenColumns: 1,
  };
}
