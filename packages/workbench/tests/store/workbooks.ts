import { CFB, utils, type WorkSheet, write } from "@e965/xlsx";

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

/** The same Excel file with the computed values of its formulas taken out, as programs that never compute leave it. */
export function neverComputed(bytes: Uint8Array): Uint8Array {
  const zip = CFB.read(bytes, { type: "array" });
  const sheet = CFB.find(zip, "/xl/worksheets/sheet1.xml")!;
  const xml = Buffer.from(sheet.content as Uint8Array).toString("utf8");
  sheet.content = Buffer.from(xml.replaceAll(/<\/f><v>[^<]*<\/v>/g, "</f><v/>"));
  return new Uint8Array(CFB.write(zip, { type: "buffer", fileType: "zip", compression: true }) as Buffer);
}
