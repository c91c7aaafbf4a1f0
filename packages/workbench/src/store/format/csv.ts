import { dsvFormat } from "d3-dsv";
import { ProblemList } from "../problem/data-problem.ts";
import { limits, tooManyColumns, tooManyRows } from "./limits.ts";
import { type RawTable, rawTable } from "./raw-table.ts";

/**
 * A CSV file as a raw table. UTF-8 with or without byte order mark; comma- or semicolon-separated,
 * whichever the header uses more; in a semicolon-separated file `1,5` is a number.
 */
export function readCsv(bytes: Uint8Array, file: string): RawTable | ProblemList {
  const text = decode(bytes);
  if (typeof text === "number") {
    return ProblemList.of({
      code: "wrong-encoding",
      file,
      row: text,
      column: null,
      found: "bytes that are not UTF-8",
      expected: "text in UTF-8",
      advice: "Save the file again as “CSV UTF-8”.",
    });
  }
  // Counted before the text is taken apart, which costs far more memory than the file.
  const lines = countBytes(bytes, "\n");
  if (lines > limits.rows + 1) return tooManyRows(file, lines - 1);
  const header = headerOf(text);
  const separator = separatorOf(header);
  const headerWidth = countIn(header, separator) + 1;
  if (headerWidth > limits.columns) return tooManyColumns(file, headerWidth);
  if (countBytes(bytes, '"') % 2 === 1) {
    return ProblemList.of({
      code: "unclosed-quote",
      file,
      row: null,
      column: null,
      found: "an odd number of quotation marks",
      expected: "every quotation mark to be closed",
      advice: 'Close it, or write a quotation mark within a text twice ("").',
    });
  }
  const rows = dsvFormat(separator).parseRows(text);
  const width = rows[0]?.length ?? 0;
  const uneven = new ProblemList();
  rows.forEach((row, index) => {
    const blank = row.length === 1 && row[0] === "";
    if (row.length === width || blank) return;
    uneven.add({
      code: "uneven-row",
      file,
      row: index + 1,
      column: null,
      found: `${row.length} cells`,
      expected: `${width} cells as in the header`,
      advice: `Check the separators (${quotedSeparator(separator)}) of the row; put texts that hold one in quotation marks.`,
    });
  });
  return uneven.total > 0 ? uneven : rawTable(rows, separator === ";");
}

/** The text, or the row (as a spreadsheet shows it) of the first byte that is not UTF-8. */
function decode(bytes: Uint8Array): string | number {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    let row = 1;
    let start = 0;
    for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
      if (!isUtf8(bytes.subarray(start, end))) return row;
      start = end + 1;
      row++;
    }
    return row;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The first line, without what stands in quotation marks. */
function headerOf(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, "");
}

function countBytes(bytes: Uint8Array, character: string): number {
  const code = character.charCodeAt(0);
  let found = 0;
  for (const byte of bytes) if (byte === code) found++;
  return found;
}

function countIn(text: string, character: string): number {
  const code = character.charCodeAt(0);
  let found = 0;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === code) found++;
  return found;
}

function separatorOf(header: string): "," | ";" {
  return countIn(header, ";") > countIn(header, ",") ? ";" : ",";
}

function quotedSeparator(separator: string): string {
  return separator === ";" ? "semicolon" : "comma";
}
