import { writeXlsx } from "hucre/xlsx";
import type { AboutRow } from "./about.ts";
import { type FileRow, fileColumns } from "./rows.ts";

/** What the second sheet is called, and what it says. */
export interface AboutSheet {
  readonly name: string;
  readonly rows: readonly AboutRow[];
}

/** Lines as a workbook: numbers as numbers, the head row kept in sight, and a sheet that says what they are. */
export async function excelOf(rows: readonly FileRow[], sheet: string, about: AboutSheet): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheetName(sheet),
        columns: fileColumns.map((column) => ({
          header: column,
          key: column,
          width: column === "source" || column === "label" ? 40 : column === "name" ? 22 : 14,
        })),
        data: rows.map((row) => ({ ...row })),
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
  return new Blob([bytes as BlobPart], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}

/** A name without the characters that Excel forbids in the name of a sheet, and no longer than it allows. */
const sheetName = (name: string) => name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31);
