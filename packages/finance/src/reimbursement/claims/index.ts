export { ClaimBook, type Claims } from "./book.ts";
export { type ClaimedCell, inOrder } from "./cell-sums.ts";
export {
  type BrokenCode,
  brokenCodes,
  type ClaimColumn,
  claimColumns,
  type FaultCode,
  type LineFault,
  type RefusalCode,
  refusalCodes,
} from "./fault.ts";
export type { ClaimLayout } from "./layout.ts";
export type { ClaimCell } from "./line/cell-table.ts";
export { type LineColumns, pieceBytes } from "./line-columns.ts";
export type { LineTotals } from "./line-sums.ts";
export { headingOf, lineTooLong, readClaims, wholeLines } from "./read-claims.ts";
export { type ClaimReceiver, type ClaimRules, claimRules } from "./rules.ts";
export { ClaimScanner, type ScannedLines } from "./scan.ts";
export { claimBytes, type SheetValue } from "./sheet.ts";
