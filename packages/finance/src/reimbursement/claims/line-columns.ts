/** Bytes that are read at a time. */
export const pieceBytes = 1 << 20;

/** One entry for each line of a piece that can be read, in the order of the lines. */
export interface LineColumns {
  /** Line of the piece, from 0. */
  readonly line: Uint32Array;
  /** Place in the list of all cells that the scanner has met. */
  readonly cell: Uint32Array;
  /** Place of the receiver among those of the rules. */
  readonly receiver: Uint16Array;
  readonly ore: Float64Array;
  /** Month in which the period starts, counted from year 0. */
  readonly month: Uint16Array;
  /** 0, or 1 + the place of the reason among `refusalCodes`. */
  readonly refused: Uint8Array;
  /** Two numbers for each line that equal lines share and others hardly ever do. */
  readonly key: Uint32Array;
}

/** Bytes of the shortest line that can be read, which bounds how many there are in a piece. */
const shortestLine = 36;

/** How many lines a piece of so many bytes can have. */
export const roomFor = (bytes: number): number => Math.ceil(bytes / shortestLine) + 1;

/** Columns with room for the lines of a piece of so many bytes; in memory that threads share, where they are to. */
export function columnsFor(bytes: number, shared = false): LineColumns {
  const room = roomFor(bytes);
  const memory = (each: number) =>
    shared ? new SharedArrayBuffer(room * each) : new ArrayBuffer(room * each);
  return {
    line: new Uint32Array(memory(4)),
    cell: new Uint32Array(memory(4)),
    receiver: new Uint16Array(memory(2)),
    ore: new Float64Array(memory(8)),
    month: new Uint16Array(memory(2)),
    refused: new Uint8Array(memory(1)),
    key: new Uint32Array(memory(8)),
  };
}
