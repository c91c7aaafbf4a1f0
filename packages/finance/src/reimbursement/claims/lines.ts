// What a thread needs that only reads lines: little is loaded, and little memory taken, for each of them.
export { pieceBytes } from "./line-columns.ts";
export { ClaimScanner } from "./scan.ts";
