import { plainCsvOf } from "../../files/csv.ts";
import { fileName, save, saveCsvText } from "../../files/save.ts";
import type { AboutLines } from "./about.ts";
import type { ChartTable } from "./table.ts";

/** Saves the figures of a table as CSV: one head row of keys, numbers with a decimal point. */
export function saveCsv({ columns, rows }: ChartTable, words: readonly string[]): void {
  const head = columns.map(({ key }) => key);
  const text = plainCsvOf(
    head,
    rows.map((row) => head.map((key) => row[key] ?? null)),
  );
  saveCsvText(words, text);
}

/** Saves the figures as a workbook, with a second sheet that says what they are. */
export async function saveExcel(
  table: ChartTable,
  words: readonly string[],
  about: { readonly name: string; readonly rows: AboutLines },
): Promise<void> {
  const { workbookOf } = await import("../../files/excel.ts");
  const { columns, rows, caption } = table;
  const sheet = {
    name: caption,
    columns: columns.map(({ key, label }) => ({ header: label, key, width: Math.max(14, label.length) })),
    rows: rows.map((row) =>
      Object.fromEntries(
        columns.map(({ key }) => [
          key,
          typeof row[key] === "number" && Number.isNaN(row[key]) ? null : (row[key] ?? null),
        ]),
      ),
    ),
  };
  save(fileName(words, "xlsx"), await workbookOf(sheet, about));
}
