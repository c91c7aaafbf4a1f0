import { writeXlsx } from "hucre/xlsx";
import { type FileRow, fileColumns } from "./rows.ts";

/** Lines as a workbook of one sheet, numbers as numbers, the head row kept in sight. */
export async function excelOf(rows: readonly FileRow[], sheet: string): Promise<Blob> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheet.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
        columns: fileColumns.map((column) => ({
          header: column,
          key: column,
          width: column === "source" || column === "label" ? 40 : column === "name" ? 22 : 14,
        })),
        data: rows.map((row) => ({ ...row })),
        freezePane: { rows: 1 },
      },
    ],
  });
  return new Blob([bytes as BlobPart], {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  });
}
