import type { SheetValue } from "../claims/index.ts";
import type { PaidGrant, UseReport } from "../repayment/index.ts";
import type { Decision, UnpaidClaim } from "../round/index.ts";
import { namedRows, withAmount } from "./row-table.ts";

/** The rows of a CSV file or of a sheet; the heading is among the first. */
export type FileRows = readonly (readonly SheetValue[] | undefined)[];

/**
 * A case officer's decisions from a table with the columns receiver, provider, category, approved and reason. `place`
 * is how the file is called. Throws an `InputError` with every row that cannot be read.
 */
export function decisionsIn(rows: FileRows, place: string): Decision[] {
  const named = namedRows(rows, ["receiver", "provider", "category", "approved", "reason"], place);
  return withAmount(named, "approved", ({ receiver, provider, category, reason }, approved, at) => ({
    receiver: receiver!,
    provider: provider!,
    category: category!,
    approved,
    reason: reason!,
    place: at,
  }));
}

/** What an earlier round left unpaid, from its list of payments. Throws an `InputError` like `decisionsIn`. */
export function unpaidIn(rows: FileRows, place: string): UnpaidClaim[] {
  const named = namedRows(rows, ["receiver", "provider", "unpaid"], place);
  return withAmount(named, "unpaid", ({ receiver, provider }, unpaid) => ({
    receiver: receiver!,
    provider: provider!,
    unpaid,
  }));
}

/** What has been paid, from a list of payments. Throws an `InputError` like `decisionsIn`. */
export function paidIn(rows: FileRows, place: string): PaidGrant[] {
  const named = namedRows(rows, ["receiver", "provider", "paid"], place);
  return withAmount(named, "paid", ({ receiver, provider }, paid) => ({
    receiver: receiver!,
    provider: provider!,
    paid,
  }));
}

/**
 * What receivers have accounted for as used as intended, from a table with the columns receiver, provider and reported.
 * Throws an `InputError` like `decisionsIn`.
 */
export function reportsIn(rows: FileRows, place: string): UseReport[] {
  const named = namedRows(rows, ["receiver", "provider", "reported"], place);
  return withAmount(named, "reported", ({ receiver, provider }, reported, at) => ({
    receiver: receiver!,
    provider: provider!,
    reported,
    place: at,
  }));
}
