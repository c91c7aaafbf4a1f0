import { InputError } from "@barkraft/core";
import {
  ClaimBook,
  type ClaimRules,
  ClaimScanner,
  type Claims,
  claimBytes,
  headingOf,
  lineTooLong,
  pieceBytes,
  readClaims,
  type SheetValue,
  wholeLines,
} from "@barkraft/finance";

/** Largest workbook, and largest file that must be taken into memory as a whole to change its letters. */
const largestWhole = 30 * 1024 * 1024;
const largestFile = 2_000 * 1024 * 1024;
const mostRows = 500_000;

/** Reads a user's file piece by piece, or a workbook as a whole. Throws an `InputError` for one that is no claims. */
export async function readFile(
  file: File,
  rules: ClaimRules,
  encoding: "utf-8" | "windows-1252",
  progress: (share: number) => void,
): Promise<Claims> {
  require(file, largestFile);
  const head = new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer());
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3)
    return readClaims(await sheetBytes(file), rules, file.name);
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16 || encoding !== "utf-8") {
    require(file, largestWhole);
    const label = isUtf16 ? (head[0] === 0xfe ? "utf-16be" : "utf-16le") : encoding;
    const text = new TextDecoder(label).decode(await file.arrayBuffer());
    return readClaims(new TextEncoder().encode(text), rules, file.name);
  }
  const { layout, from } = headingOf(head, file.name);
  const scanner = new ClaimScanner(rules, layout);
  const book = new ClaimBook(file.size / 60, rules.receivers.length);
  for (let at = from; at < file.size; ) {
    const piece = new Uint8Array(await file.slice(at, at + pieceBytes).arrayBuffer());
    const isLast = at + piece.length === file.size;
    const whole = isLast ? piece.length : wholeLines(piece);
    if (whole === 0) throw lineTooLong(file.name);
    book.add(scanner.scan(piece.subarray(0, whole)));
    at += whole;
    progress(at / file.size);
  }
  book.addTotals(scanner.totals);
  return book.claims();
}

async function sheetBytes(file: File): Promise<Uint8Array> {
  require(file, largestWhole);
  const { readXlsx } = await import("hucre/xlsx");
  const workbook = await readXlsx(await file.arrayBuffer(), { maxRows: mostRows }).catch(() => undefined);
  const sheets = workbook?.sheets ?? [];
  const sheet = sheets.length === 1 ? sheets[0] : sheets.find(({ name }) => name.toLowerCase() === "claims");
  if (!sheet) {
    throw refused(
      "claims_no_sheet",
      file.name,
      sheets.length > 1 ? "several sheets" : "something else, or a damaged or protected file",
      "an Excel workbook with one sheet, or one named claims",
    );
  }
  return claimBytes(sheet.rows as readonly (readonly SheetValue[])[]);
}

function require(file: File, most: number): void {
  if (file.size <= most) return;
  throw refused("claims_file_too_large", file.name, `${file.size} bytes`, `at most ${most} bytes`);
}

function refused(code: string, place: string, found: string, expected: string): InputError {
  return new InputError([
    { code, place, found, expected, advice: "Save the file as “CSV UTF-8”, which is read piece by piece." },
  ]);
}
