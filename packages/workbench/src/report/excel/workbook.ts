import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";

/** A cell: a text, a number, nothing, or a formula with the value it gives. */
export type SheetCell = string | number | null | FormulaCell;

export interface FormulaCell {
  /** Without the leading equals sign. */
  readonly formula: string;
  readonly value: number | null;
}

export interface SheetColumn {
  readonly width: number;
  /** Number format in the file's own notation, for example `#,##0`. */
  readonly format?: string;
}

/** A sheet of a workbook: heading rows in bold, then rows of cells. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly headings: readonly (readonly (string | null)[])[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Number formats of single cells, by row among `rows` and column, where the column's does not do. */
  readonly formats?: ReadonlyMap<string, string>;
  /** Heading rows and this many columns stay in sight. */
  readonly frozenColumns: number;
  /** Whether the last row is a total. */
  readonly total?: boolean;
}

/** Writes an Excel workbook. The library that does it is known in this file only. */
export async function writeWorkbook(title: string, sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(sheetOf),
    // The same result gives the same bytes, so no clock.
    properties: { title, creator: "Bärkraft", created: new Date(0), modified: new Date(0) },
  });
}

/** The name of a cell from its row and column, both counted from 0: `B3`, or `$B$3` when it is fixed. */
export function cellName(row: number, column: number, fixed = false): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return fixed ? `$${letters}$${row + 1}` : `${letters}${row + 1}`;
}

/** The name of a cell on another sheet. */
export function cellOn(sheet: string, row: number, column: number): string {
  return `'${sheet.replaceAll("'", "''")}'!${cellName(row, column, true)}`;
}

function sheetOf({ name, columns, headings, rows, formats, frozenColumns, total }: Sheet): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  headings.forEach((heading, row) => {
    heading.forEach((text, column) => {
      const horizontal = columns[column]?.format ? ("right" as const) : ("left" as const);
      const style: CellStyle = {
        font: { bold: row === 0 },
        alignment: { horizontal, wrapText: true, vertical: "top" },
      };
      cells.set(`${row},${column}`, { value: text, style });
    });
  });
  rows.forEach((row, index) => {
    const at = headings.length + index;
    const last = total === true && index === rows.length - 1;
    row.forEach((content, column) => {
      if (content === null) return;
      const numFmt = formats?.get(`${index},${column}`) ?? columns[column]?.format;
      const style: CellStyle = {
        ...(numFmt && typeof content !== "string" ? { numFmt } : {}),
        ...(last ? { font: { bold: true }, border: { top: { style: "thin" } } } : {}),
      };
      cells.set(`${at},${column}`, { ...contentOf(content), style });
    });
  });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [...headings, ...rows].map((row) => row.map(() => null)),
    cells,
    freezePane: { rows: headings.length, columns: frozenColumns },
    pageSetup: { orientation: "landscape", paperSize: "a4", fitToPage: true, fitToWidth: 1 },
  };
}

function contentOf(content: string | number | FormulaCell): Partial<Cell> {
  if (typeof content === "string") return { value: content, type: "string" };
  if (typeof content === "number") return { value: content, type: "number" };
  // A formula without a number shows the empty text, which is what it computes to.
  const { formula, value } = content;
  return { value: value ?? "", type: "formula", formula, formulaResult: value ?? "" };
}
