import { openSync, readSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { ClaimScanner, columnsIn, PlainLines, pieceIn } from "@barkraft/finance/claim-lines";
import { pieceOf } from "./pieces.ts";
import type { PieceAnswer, PieceRequest, ThreadedFile } from "./read-in-threads.ts";

const { file, memory } = workerData as { readonly file: ThreadedFile; readonly memory: WebAssembly.Memory };
const columns = columnsIn(memory);
const scanner = new ClaimScanner(file.rules, file.layout, PlainLines.for(file.rules, file.layout, memory));
const handle = openSync(file.file, "r");
// One byte before the piece, to see whether a line begins with it, and room for the end of its last line.
const buffer = pieceIn(memory);

parentPort!.on("message", (request: PieceRequest) => {
  if ("isDone" in request) return parentPort!.postMessage({ totals: scanner.totals } satisfies PieceAnswer);
  const { piece, slot } = request;
  const lines = linesOf(piece);
  if (lines === undefined) return parentPort!.postMessage({ isTooLong: true } satisfies PieceAnswer);
  const { columns: _, ...scanned } = scanner.scan(lines, columns[slot]);
  parentPort!.postMessage({ piece, slot, scanned } satisfies PieceAnswer);
});

/** The lines that begin within a piece; undefined where one of them is too long. */
function linesOf(piece: number): Uint8Array | undefined {
  const [start, end] = pieceOf(file, piece);
  // The heading ends where the first piece starts.
  const read = readAt(0, start - 1, end - start + 1);
  const first = buffer.subarray(0, read).indexOf(10) + 1;
  if (first === 0) {
    // The file's last line may have begun before its last piece.
    return end < file.size ? undefined : buffer.subarray(0, 0);
  }
  let filled = read;
  let last = end === file.size || buffer[read - 1] === 10 ? read : 0;
  for (const step = 1 << 16; last === 0; ) {
    const more = readAt(filled, start - 1 + filled, Math.min(step, buffer.length - filled));
    const ending = buffer.subarray(filled, filled + more).indexOf(10);
    if (ending >= 0) last = filled + ending + 1;
    else if (more === 0) last = filled;
    filled += more;
    if (filled === buffer.length && last === 0) return undefined;
  }
  return buffer.subarray(first, last);
}

function readAt(into: number, position: number, length: number): number {
  let filled = 0;
  while (filled < length) {
    const read = readSync(handle, buffer, into + filled, length - filled, position + filled);
    if (read === 0) break;
    filled += read;
  }
  return filled;
}
