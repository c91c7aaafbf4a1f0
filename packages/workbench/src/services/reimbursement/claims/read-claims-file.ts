import { open } from "node:fs/promises";
import {
  ClaimBook,
  type ClaimRules,
  type Claims,
  headingOf,
  lineTooLong,
  pieceBytes,
  readClaims,
  wholeLines,
} from "@barkraft/finance";
import { ClaimScanner, columnsIn, PlainLines, pieceIn, plainMemory } from "@barkraft/finance/claim-lines";
import { type Encoding, headOf, kindOf, sheetBytes, transcoded } from "./file-bytes.ts";

/** From this size on a file is read by several threads, which take some tens of milliseconds to start. */
const forThreads = 64 * 1024 * 1024;

const headBytes = 1 << 16;

/**
 * Reads a file of claims: CSV in UTF-8 piece by piece, whatever its size, or a workbook or a file in another encoding as
 * a whole. Throws an `InputError` for a file that is none; a broken line is among the faults of the answer.
 */
export async function readClaimsFile(
  file: string,
  rules: ClaimRules,
  encoding: Encoding = "utf-8",
  threads = 2,
): Promise<Claims> {
  const { head, size } = await headOf(file, headBytes);
  const kind = kindOf(head);
  if (kind !== "csv" || encoding !== "utf-8") {
    const { readFile } = await import("node:fs/promises");
    const bytes = await readFile(file);
    if (kind === "xlsx") return readClaims(await sheetBytes(bytes, file), rules, file);
    return readClaims(transcoded(bytes, kind === "utf-16" ? kind : encoding), rules, file);
  }
  const { layout, from } = headingOf(head, file);
  const bytesOfLine = (head.length - from) / Math.max(1, newlinesIn(head.subarray(from)));
  const book = new ClaimBook((size - from) / Math.max(bytesOfLine, 1), rules.receivers.length);
  if (size >= forThreads && threads > 1) {
    const { readInThreads } = await import("./read-in-threads.ts");
    await readInThreads({ file, size, from, layout, rules, threads }, book);
  } else {
    const memory = plainMemory();
    const scanner = new ClaimScanner(rules, layout, PlainLines.for(rules, layout, memory));
    await readInTurn(file, from, memory, scanner, book);
    book.addTotals(scanner.totals);
  }
  return book.claims();
}

async function readInTurn(
  file: string,
  from: number,
  memory: WebAssembly.Memory,
  scanner: ClaimScanner,
  book: ClaimBook,
): Promise<void> {
  const handle = await open(file);
  try {
    const buffer = pieceIn(memory).subarray(0, pieceBytes);
    const [columns] = columnsIn(memory);
    let [kept, at] = [0, from];
    for (;;) {
      const { bytesRead } = await handle.read(buffer, kept, buffer.length - kept, at);
      at += bytesRead;
      const filled = kept + bytesRead;
      const whole = bytesRead === 0 ? filled : wholeLines(buffer.subarray(0, filled));
      if (whole === 0 && filled === buffer.length) throw lineTooLong(file);
      if (whole > 0) book.add(scanner.scan(buffer.subarray(0, whole), columns));
      if (bytesRead === 0) return;
      buffer.copyWithin(0, whole, filled);
      kept = filled - whole;
    }
  } finally {
    await handle.close();
  }
}

function newlinesIn(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
  return count;
}
