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
import { type TextEncoding, utf16Of } from "../../../files/read/text.ts";

/** Largest workbook, and largest file that must be taken into memory as a whole to change its letters. */
const largestWhole = 30 * 1024 * 1024;
const largestFile = 2_000 * 1024 * 1024;
const mostRows = 500_000;

/** What a user says of a file's letters; with auto they are found. */
export type ClaimsEncoding = "auto" | "utf-8" | "windows-1252";

/** Claims as they were read, and how their letters were written; no encoding for a workbook. */
export interface ReadClaims {
  readonly claims: Claims;
  readonly encoding: TextEncoding | undefined;
}

/** Reads a user's file piece by piece, or a workbook as a whole. Throws an `InputError` for one that is no claims. */
export async function readFile(
  file: File,
  rules: ClaimRules,
  said: ClaimsEncoding,
  progress: (share: number) => void,
): Promise<ReadClaims> {
  require(file, largestFile);
  const head = new Uint8Array(await file.slice(0, 1 << 16).arrayBuffer());
  if (head[0] === 0x50 && head[1] === 0x4b && head[2] === 3)
    return { claims: readClaims(await sheetBytes(file), rules, file.name), encoding: undefined };
  const encoding = utf16Of(head) ?? (said === "auto" ? await encodingOf(file) : said);
  if (encoding !== "utf-8") {
    require(file, largestWhole);
    const text = new TextDecoder(encoding).decode(await file.arrayBuffer());
    return { claims: readClaims(new TextEncoder().encode(text), rules, file.name), encoding };
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
  return { claims: book.claims(), encoding };
}

/**
 * UTF-8 unless the bytes cannot be. A file that is too large to change its letters is read as UTF-8, and each line that
 * is not is told as broken.
 */
async function encodingOf(file: File): Promise<"utf-8" | "windows-1252"> {
  if (file.size > largestWhole) return "utf-8";
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let at = 0; at < file.size; at += pieceBytes)
      decoder.decode(await file.slice(at, at + pieceBytes).arrayBuffer(), { stream: true });
    decoder.decode();
    return "utf-8";
  } catch {
    return "windows-1252";
  }
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
