// Where things stand in the memory of the module that reads plain lines, in bytes from its beginning. Read by the
// module's own source and by what gives it its work, so that neither can be wrong about the other.

/** A piece of the file, with room for what is left of its last line. */
export const pieceAt = 0x1_0000;
export const pieceRoom = 0x20_0000;

/** Lines of a piece, at most: none that can be read has fewer than 36 bytes. */
export const linesOfPiece = 58_256;

/** From the beginning of a set of columns: where each of them is. */
export const keyOffset = 0;
export const oreOffset = 8 * linesOfPiece;
export const lineOffset = 16 * linesOfPiece;
export const cellOffset = 20 * linesOfPiece;
export const receiverOffset = 24 * linesOfPiece;
export const monthOffset = 26 * linesOfPiece;
export const refusedOffset = 28 * linesOfPiece;

/** Sets of columns: while one is read into, others wait to be added up. */
export const columnsAt = pieceAt + pieceRoom;
export const columnsRoom = 29 * linesOfPiece;
export const columnSets = 3;

/** Öre by month, counted from year 0. */
export const monthsAt = columnsAt + columnSets * columnsRoom;
export const monthsKept = 0x1_0000;

/** Days that have been read, found again by their digits: sixteen bytes each. */
export const daysAt = monthsAt + 8 * monthsKept;
export const daysKept = 0x800;

/** Cells that are known by their bytes: where they are found by their hash, what is known of each, their bytes. */
export const slotsAt = daysAt + 16 * daysKept;
export const slotsKept = 0x4_0000;
export const cellsAt = slotsAt + 4 * slotsKept;
export const cellsKept = 0x2_0000;
/** Bytes of what is known of a cell, and where its sums are among them. */
export const cellRoom = 48;
export const cellNumberOffset = 12;
export const cellLinesOffset = 32;
export const cellOreOffset = 40;
export const textsAt = cellsAt + cellRoom * cellsKept;
/** Bytes of receiver, provider and category together; cells of more or fewer are read the long way each time. */
export const shortestCell = 8;
export const longestCell = 56;

/** Pages of 64 KiB. */
export const memoryPages = (textsAt + longestCell * cellsKept + 0xffff) >> 16;
