/** Why a line cannot be read; it is reported and left out. */
export const brokenCodes = [
  "cells",
  "quotes",
  "encoding",
  "missing",
  "receiver_unknown",
  "receiver_not_eligible",
  "provider_not_allowed",
  "provider_text",
  "category_unknown",
  "date_form",
  "period_order",
  "amount_form",
  "amount_range",
] as const;

export type BrokenCode = (typeof brokenCodes)[number];

/** Why a line that can be read is not approved. The place in the list is the number in `ScannedLines.refused`, from 1. */
export const refusalCodes = ["period_outside", "received_late", "duplicate"] as const;

export type RefusalCode = (typeof refusalCodes)[number];

export type FaultCode = BrokenCode | RefusalCode;

/** One thing wrong with one line of a file of claims. */
export interface LineFault {
  /** As a spreadsheet counts: the heading is line 1. */
  readonly line: number;
  readonly column: ClaimColumn | null;
  readonly code: FaultCode;
  /** What stands there, cut to a readable length. */
  readonly found: string;
}

/** The columns of a file of claims under their stable names. */
export const claimColumns = [
  "receiver",
  "provider",
  "category",
  "period_from",
  "period_to",
  "amount",
  "received",
  "reference",
] as const;

export type ClaimColumn = (typeof claimColumns)[number];

/** Columns that a file may do without. */
export const optionalClaimColumns: readonly ClaimColumn[] = ["provider", "reference"];
