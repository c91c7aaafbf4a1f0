import type { LineColumns } from "../line-columns.ts";
import {
  cellOffset,
  columnSets,
  columnsAt,
  columnsRoom,
  keyOffset,
  lineOffset,
  linesOfPiece,
  memoryPages,
  monthOffset,
  oreOffset,
  pieceAt,
  pieceRoom,
  receiverOffset,
  refusedOffset,
} from "./places.ts";

/** The memory of a module that reads plain lines; threads share it, and what is never written takes no room. */
export function plainMemory(): WebAssembly.Memory {
  return new WebAssembly.Memory({ initial: memoryPages, maximum: memoryPages, shared: true });
}

/** Where a piece of a file is put to be read. */
export function pieceIn({ buffer }: WebAssembly.Memory): Uint8Array {
  return new Uint8Array(buffer, pieceAt, pieceRoom);
}

/** The columns that a piece is read into, several sets of them: while one is added up another may be filled. */
export function columnsIn({ buffer }: WebAssembly.Memory): LineColumns[] {
  return Array.from({ length: columnSets }, (_, set) => {
    const from = columnsAt + set * columnsRoom;
    return {
      key: new Uint32Array(buffer, from + keyOffset, 2 * linesOfPiece),
      ore: new Float64Array(buffer, from + oreOffset, linesOfPiece),
      line: new Uint32Array(buffer, from + lineOffset, linesOfPiece),
      cell: new Uint32Array(buffer, from + cellOffset, linesOfPiece),
      receiver: new Uint16Array(buffer, from + receiverOffset, linesOfPiece),
      month: new Uint16Array(buffer, from + monthOffset, linesOfPiece),
      refused: new Uint8Array(buffer, from + refusedOffset, linesOfPiece),
    };
  });
}
