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

/** Columns with room for the lines of a piece of so many bytes. */
export function columnsFor(bytes: number): LineColumns {
  const room = roomFor(bytes);
  return {
    line: new Uint32Array(room),
    cell: new Uint32Array(room),
    receiver: new Uint16Array(room),
    ore: new Float64Array(room),
    month: new Uint16Array(room),
    refused: new Uint8Array(room),
    key: new Uint32Array(2 * room),
  };
}
