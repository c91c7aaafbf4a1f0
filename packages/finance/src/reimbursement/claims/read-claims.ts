import { InputError } from "@barkraft/core";
import { ClaimBook, type Claims } from "./book.ts";
import { type ClaimLayout, readClaimHeading } from "./layout.ts";
import { textOf } from "./line/text.ts";
import { pieceBytes } from "./line-columns.ts";
import type { ClaimRules } from "./rules.ts";
import { ClaimScanner } from "./scan.ts";

/** A heading longer than this is none. */
const longestHeading = 10_000;

/**
 * The heading of a file that starts with `bytes`, and where the lines under it begin. Throws an `InputError` for one
 * that cannot be read.
 */
export function headingOf(bytes: Uint8Array, place: string): { layout: ClaimLayout; from: number } {
  const end = bytes.subarray(0, longestHeading).indexOf(10);
  const to = end < 0 ? Math.min(bytes.length, longestHeading) : end;
  const text = textOf(bytes, 0, to);
  if (
    bytes.length === 0 ||
    text === undefined ||
    /\0/.test(text) ||
    (end < 0 && bytes.length > longestHeading)
  ) {
    throw new InputError([
      {
        code: "claims_no_text",
        place,
        found: bytes.length === 0 ? "nothing" : "something that is no CSV file in UTF-8",
        expected: "a first row with the names of the columns",
        advice: "Save the file as “CSV UTF-8”, or as an Excel workbook.",
      },
    ]);
  }
  return { layout: readClaimHeading(text, place), from: end < 0 ? bytes.length : end + 1 };
}

/** Where the last whole line of a piece ends, or 0 when it holds none. */
export function wholeLines(bytes: Uint8Array): number {
  return bytes.lastIndexOf(10) + 1;
}

/** A whole file of claims that is in memory, as UTF-8 with or without byte order mark. */
export function readClaims(bytes: Uint8Array, rules: ClaimRules, place: string): Claims {
  const { layout, from } = headingOf(bytes, place);
  const scanner = new ClaimScanner(rules, layout);
  const book = new ClaimBook(bytes.length / 48, rules.receivers.length);
  for (let at = from; at < bytes.length; ) {
    const piece = bytes.subarray(at, at + pieceBytes);
    const isLast = at + piece.length === bytes.length;
    const whole = isLast ? piece.length : wholeLines(piece);
    if (whole === 0) throw lineTooLong(place);
    book.add(scanner.scan(piece.subarray(0, whole)));
    at += whole;
  }
  book.addTotals(scanner.totals);
  return book.claims();
}

/** A line that fills a whole piece. */
export function lineTooLong(place: string): InputError {
  return new InputError([
    {
      code: "claims_line_too_long",
      place,
      found: `a line of more than ${pieceBytes} bytes`,
      expected: "one claim on each line",
      advice: "Save the file as “CSV UTF-8”, or as an Excel workbook.",
    },
  ]);
}
