import { limits } from "./limits.ts";
import { zipUnpacksWithin } from "./zip-bomb.ts";

/** What a cell shows. */
export type PlainCell = string | number | boolean | null;

/** What the cells of each sheet show, row by row; null for what is no workbook, or one that grows beyond bounds. */
export async function workbookCells(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly PlainCell[][]> | null> {
  if (!(await zipUnpacksWithin(bytes, limits.unpackedBytes))) return null;
  const { read } = await import("@e965/xlsx");
  try {
    const workbook = read(bytes, {
      type: "array",
      dense: true,
      sheetRows: limits.rows,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
    });
    return new Map(
      workbook.SheetNames.map((name) => {
        const rows = (workbook.Sheets[name]!["!data"] ?? []) as ({ v?: unknown } | undefined)[][];
        return [name, Array.from(rows, (row) => Array.from(row ?? [], (cell) => plain(cell?.v)))];
      }),
    );
  } catch {
    return null;
  }
}

/** An empty text is an empty cell: what is unknown is written both ways. */
function plain(value: unknown): PlainCell {
  if (value === undefined || value === null || value === "") return null;
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : String(value);
}
