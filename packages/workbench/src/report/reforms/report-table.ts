import { formatNumber } from "@barkraft/messages";
import { toCsv } from "../csv.ts";
import { aboutSheet } from "../excel/about-sheet.ts";
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
}

/** Rows under columns, with a row of totals where the last row is one. */
export interface ReportTable {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Positions of the columns that Excel adds up under the rows. */
  readonly summed?: readonly number[];
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

/** Tables as a workbook, a sheet each, with the sheet that says what it is. Sums are formulas. */
export function tablesWorkbook(
  title: string,
  tables: readonly ReportTable[],
  about: Parameters<typeof aboutSheet>,
): Promise<Uint8Array> {
  return writeWorkbook(title, [...tables.map((table) => sheetOf(table, about[5])), aboutSheet(...about)]);
}

const headings = 3;

function sheetOf({ name, columns, rows, summed = [] }: ReportTable, { translate }: Voice): Sheet {
  const total = columns.map((_, position): SheetCell => {
    if (position === 0 || !summed.includes(position))
      return position === 0 ? translate("cli.word.together") : null;
    const values = rows.map((row) => row[position]);
    const range = `${cellName(headings, position)}:${cellName(headings + rows.length - 1, position)}`;
    const sum = values.reduce<number>((all, value) => all + (typeof value === "number" ? value : 0), 0);
    return { formula: `SUM(${range})`, value: sum };
  });
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
    rows: summed.length > 0 && rows.length > 0 ? [...rows, total] : rows,
    frozenColumns: 2,
    total: summed.length > 0 && rows.length > 0,
  };
}
