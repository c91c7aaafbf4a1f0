import { InputError } from "@barkraft/core";

/** What a cell of a file holds. */
export type CellValue = string | number | boolean | Date | null | undefined;

/** A sheet of a workbook, or a CSV file as its only one. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
}

const largest = 20 * 1024 * 1024;
const mostRows = 200_000;

/**
 * A user's file as rows of cells: an Excel workbook, or CSV with commas, semicolons or tabs in UTF-8, UTF-16 or
 * Windows-1252, whichever it is. Throws an `InputError` for one that is neither, or too large.
 */
export async function readSheets(file: File): Promise<readonly ReadSheet[]> {
  if (file.size > largest) throw refused(file.name, `${file.size} bytes`, `at most ${largest} bytes`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) {
    const { readXlsx } = await import("hucre/xlsx");
    const workbook = await readXlsx(bytes.buffer, { maxRows: mostRows }).catch(() => undefined);
    if (workbook === undefined)
      throw refused(file.name, "a damaged or protected workbook", "an Excel workbook");
    return workbook.sheets.map(({ name, rows }) => ({ name, rows: rows as ReadSheet["rows"] }));
  }
  if (bytes.subarray(0, 1000).includes(0) && !isUtf16(bytes)) {
    throw refused(file.name, "something that is no table", "a CSV file or an Excel workbook");
  }
  const { dsvFormat } = await import("d3-dsv");
  const text = decoded(bytes).replace(/^\ufeff/, "");
  const heading = text.split(/\r?\n/, 1)[0]!;
  const count = (mark: string) => heading.split(mark).length;
  const separator = [",", ";", "\t"].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
  return [{ name: file.name.replace(/\.[^.]*$/, ""), rows: dsvFormat(separator).parseRows(text) }];
}

const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function decoded(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xfe ? "utf-16be" : "utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function refused(place: string, found: string, expected: string): InputError {
  return new InputError([
    { code: "table_unreadable", place, found, expected, advice: "Save it as “CSV UTF-8” or as .xlsx." },
  ]);
}
