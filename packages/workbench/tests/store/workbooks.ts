import { utils, type WorkSheet, write } from "@e965/xlsx";

/** An Excel file with the given sheets, each a list of rows. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly unknown[])[] | WorkSheet>>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) {
    utils.book_append_sheet(
      book,
      Array.isArray(sheet) ? utils.aoa_to_sheet(sheet as unknown[][]) : (sheet as WorkSheet),
      name,
    );
  }
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}
