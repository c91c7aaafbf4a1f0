import type { Claims, RefusalCode } from "../claims/index.ts";
import { refusalCodes } from "../claims/index.ts";
import { type ApprovedCell, allowedOf } from "./decisions.ts";
import type { Payment, RoundOutcome } from "./round.ts";

/** One reason why a receiver is not paid all that it claimed, öre. */
export interface Deduction {
  readonly provider: string;
  readonly category: string;
  readonly code: RefusalCode | "decision";
  readonly amount: number;
  /** The case officer's own words; empty for a rule. */
  readonly reason: string;
}

/** What the letter to one receiver says; öre. Words are put to it where it is written. */
export interface Letter {
  readonly receiver: string;
  readonly total: Payment;
  readonly payments: readonly Payment[];
  readonly deductions: readonly Deduction[];
  /** Lines that could not be read and are not in the amounts. */
  readonly brokenLines: number;
  /** Paid share of what the round approved, of everyone; null when nothing is. */
  readonly share: number | null;
}

/** The letters of a round, one for each receiver, in the order of their codes. */
export function lettersOf(
  { brokenOf }: Pick<Claims, "brokenOf">,
  cells: readonly ApprovedCell[],
  { receivers, payments, share }: RoundOutcome,
): Letter[] {
  const cellsOf = Map.groupBy(cells, ({ receiver }) => receiver);
  const paymentsOf = Map.groupBy(payments, ({ receiver }) => receiver);
  return receivers.map((total) => ({
    receiver: total.receiver,
    total,
    payments: paymentsOf.get(total.receiver) ?? [],
    deductions: (cellsOf.get(total.receiver) ?? []).flatMap(deductionsOf),
    brokenLines: brokenOf.get(total.receiver) ?? 0,
    share,
  }));
}

function deductionsOf(cell: ApprovedCell): Deduction[] {
  const { provider, category, refused, approved, reason } = cell;
  const byRule = refusalCodes
    .filter((code) => refused[code] > 0)
    .map((code) => ({ provider, category, code, amount: refused[code], reason: "" }));
  const decided = allowedOf(cell) - approved;
  if (decided === 0) return byRule;
  return [...byRule, { provider, category, code: "decision" as const, amount: decided, reason }];
}
