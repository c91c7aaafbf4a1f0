import { InputError, type Sheets } from "@barkraft/core";
import { workbookCells } from "../store/index.ts";

/** The sheets of a workbook. Throws an `InputError` for a file that is none, or that unpacks to too much. */
export async function sheetsOf(bytes: Uint8Array, file: string): Promise<Sheets> {
  const sheets = await workbookCells(bytes);
  if (sheets) return sheets;
  throw new InputError([
    {
      code: "workbook_unreadable",
      place: file,
      found: "something else than an Excel workbook",
      expected: "an Excel workbook (.xlsx)",
      advice: "Save the document of the page as Excel and change that.",
    },
  ]);
}
