import { pieceBytes } from "@barkraft/finance/claim-lines";
import type { ThreadedFile } from "./read-in-threads.ts";

/** Where a piece of a file begins and ends; its lines are those that begin within it. */
export function pieceOf(
  { from, size }: Pick<ThreadedFile, "from" | "size">,
  piece: number,
): readonly [number, number] {
  const start = from + piece * pieceBytes;
  return [start, Math.min(start + pieceBytes, size)];
}
