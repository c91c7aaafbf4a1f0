// What a thread needs that only reads lines: little is loaded, and little memory taken, for each of them. The short way
// is left out of the package's index, because a page's security policy lets no module be compiled.
export { pieceBytes } from "./line-columns.ts";
export { columnsIn, pieceIn, plainMemory } from "./plain/memory.ts";
export { columnSets } from "./plain/places.ts";
export { PlainLines } from "./plain/plain-lines.ts";
export { ClaimScanner } from "./scan.ts";
