import { writeXlsx } from "hucre/xlsx";
import type { AboutRow } from "./about.ts";
import { type FileRow, fileColumns } from "./rows.ts";

/** What the second sheet is called, and what it says. */
export interface AboutSheet {
  readonly name: string;
  readonly rows: readonly AboutRow[];
}

/** The first sheet of a workbook. */
export interface FigureSheet {
  readonly name: string;
  readonly columns: readonly { readonly header: string; readonly key: string; readonly width: number }[];
  readonly rows: readonly Readonly<Record<string, string | number | null>>[];
}

/** Lines as a workbook: numbers as numbers, the head row kept in sight, and a sheet that says what they are. */
export function excelOf(rows: readonly FileRow[], sheet: string, about: AboutSheet): Promise<Blob> {
  return workbookOf(
    {
      name: sheet,
      columns: fileColumns.map((column) => ({
        header: column,
        key: column,
        width: column === "source" || column === "label" ? 40 : column === "name" ? 22 : 14,
      })),
      rows: rows.map((row) => ({ ...row })),
    },
    about,
  );
}

/** A sheet of figures and one that says what they are. */
export async function workbookOf(sheet: FigureSheet, about: AboutSheet): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheetName(sheet.name),
        columns: sheet.columns.map((column) => ({ ...column })),
        data: sheet.rows.map((row) => ({ ...row })),
        freezePane: { rows: 1 },
      },
      {
        name: sheetName(about.name),
        columns: [
          { header: about.name, key: "what", width: 28 },
          { header: "", key: "says", width: 100 },
        ],
        data: about.rows.map(([what, says]) => ({ what, says })),
      },
    ],
  });
  return new Blob([bytes as BlobPart], { type: excelType });
}

/** Sheets of plain cells, the first row of each kept in sight; what is empty stays empty. */
export async function plainWorkbook(
  sheets: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly (string | number | null)[])[];
  }[],
): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: sheets.map(({ name, columns, rows }) => ({
      name: sheetName(name),
      columns: columns.map((header) => ({ width: Math.max(14, header.length) })),
      rows: [[...columns], ...rows.map((row) => [...row])],
      freezePane: { rows: 1 },
    })),
  });
  return new Blob([bytes as BlobPart], { type: excelType });
}

const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A name without the characters that Excel forbids in the name of a sheet, and no longer than it allows. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);
