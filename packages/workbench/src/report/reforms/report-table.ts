import { formatNumber } from "@barkraft/messages";
import { toCsv } from "../csv.ts";
import { type About, aboutSheet } from "../excel/about-sheet.ts";
import { cellName, type Sheet, type SheetCell, writeWorkbook } from "../excel/workbook.ts";
import type { Voice } from "../text/result-text.ts";
import { textTable } from "../text/text-table.ts";

export type TableCell = string | number | null;

/** A column of a table that is shown, written to a file or sent. */
export interface TableColumn {
  /** Stable name in CSV and Excel. */
  readonly name: string;
  readonly header: string;
  readonly unit?: string;
  /** Of numbers: decimals, and whether a plus sign is written. Without it the column holds text. */
  readonly number?: { readonly decimals: number; readonly signed?: boolean };
  /** Positions of two columns whose difference this one is: a live formula in Excel. */
  readonly difference?: readonly [of: number, less: number];
}

/** Rows under columns. */
export interface ReportTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A table as text for people. */
export function tableText({ columns, rows }: ReportTable, { language }: Voice): string {
  return textTable(
    columns.map(({ header, unit, number }) => ({
      header,
      ...(unit === undefined ? {} : { unit }),
      align: number ? "right" : "left",
    })),
    rows.map((row) => row.map((cell, position) => textOf(cell, columns[position]!, language))),
  );
}

function textOf(cell: TableCell, { number }: TableColumn, language: Voice["language"]): string {
  if (typeof cell === "string") return cell;
  return number ? formatNumber(cell, language, number) : String(cell ?? "");
}

/** A table as CSV under its stable column names. */
export function tableCsv({ columns, rows }: ReportTable): string {
  const names = columns.map(({ name }) => name);
  return toCsv(
    rows.map((row) => Object.fromEntries(row.map((cell, position) => [names[position]!, cell]))),
    names,
  );
}

/** Tables as a workbook, a sheet each, with the sheet that says what it is and the manifest. Differences are formulas. */
export function tablesWorkbook(
  tables: readonly ReportTable[],
  about: About,
  manifest: Sheet,
  voice: Voice,
): Promise<Uint8Array> {
  return writeWorkbook(about.title, [...tables.map(sheetOf), aboutSheet(about, voice), manifest]);
}

const headings = 3;

function sheetOf({ name, columns, rows }: ReportTable): Sheet {
  const cellOf = (cell: TableCell, line: number, { difference }: TableColumn): SheetCell => {
    if (typeof cell !== "number" || !difference) return cell;
    const [of, less] = difference.map((position) => cellName(headings + line, position));
    return { formula: `${of}-${less}`, value: cell };
  };
  return {
    name,
    columns: columns.map(({ number }, position) => ({
      width: number ? 18 : position === 0 ? 12 : 24,
      ...(number ? { format: number.decimals > 0 ? `#,##0.${"0".repeat(number.decimals)}` : "#,##0" } : {}),
    })),
    headings: [
      columns.map(({ header }) => header),
      columns.map(({ unit }) => unit ?? null),
      columns.map(({ name: stable }) => stable),
    ],
    rows: rows.map((row, line) => row.map((cell, position) => cellOf(cell, line, columns[position]!))),
    frozenColumns: 2,
  };
}
