import { aboutRows } from "../../files/about.ts";
import { csvOf } from "../../files/csv.ts";
import type { FileContext, FileRow } from "../../files/rows.ts";
import { fileName, save, saveCsvText } from "../../files/save.ts";
import type { FileKind } from "./FileButtons.tsx";

/** Lines as CSV, and as a workbook with a sheet that says what they are; they are made when one is asked for. */
export const lineFiles = (
  context: FileContext,
  words: readonly string[],
  sheet: string,
  lines: () => readonly FileRow[],
): readonly FileKind[] => [
  ["CSV", () => saveCsvText(words, csvOf(lines()))],
  [
    "Excel",
    async () => {
      const { excelOf } = await import("../../files/excel.ts");
      const written = lines();
      const about = { name: context.t("web.about.title"), rows: aboutRows(context, written) };
      save(fileName(words, "xlsx"), await excelOf(written, sheet, about));
    },
  ],
];
