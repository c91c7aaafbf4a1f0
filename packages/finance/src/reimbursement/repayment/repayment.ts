import { InputError, type Problem } from "@barkraft/core";
import { inOrder } from "../claims/index.ts";

/** What a receiver has been paid for itself or for one provider, öre. */
export interface PaidGrant {
  readonly receiver: string;
  /** Empty for the receiver itself. */
  readonly provider: string;
  readonly paid: number;
}

/** What a receiver accounts for as used as intended, for itself or for one provider, öre. */
export interface UseReport {
  readonly receiver: string;
  readonly provider: string;
  readonly reported: number;
  /** Where the report stands, for what is wrong with it. */
  readonly place: string;
}

/** What a receiver is to pay back for itself or for one provider, öre. */
export interface Repayment extends PaidGrant {
  /** What is accounted for; null where there is no report. */
  readonly reported: number | null;
  /** Paid and reported as not used as intended. */
  readonly unused: number;
  /** Paid and not accounted for at all. */
  readonly unreported: number;
  /** Both together. */
  readonly repay: number;
}

/** The sums of what is to be paid back, öre. */
export type RepaymentTotals = Pick<Repayment, "paid" | "unused" | "unreported" | "repay">;

/** What is to be paid back: by receiver and provider in order of their codes and names, by receiver, and in all. */
export interface RepaymentOutcome {
  readonly repayments: readonly Repayment[];
  /** Each receiver's together: it is the receiver that pays back, also what it passed on. */
  readonly receivers: readonly (RepaymentTotals & { readonly receiver: string })[];
  readonly totals: RepaymentTotals;
}

/**
 * What is to be paid back of what was paid: what is reported as not used as intended, and everything that is not
 * reported at all. Payments of several rounds are added up; a report of more than was paid gives nothing back. Throws an
 * `InputError` with every report on something that was not paid, or that stands twice.
 */
export function repaymentsOf(paid: readonly PaidGrant[], reports: readonly UseReport[]): RepaymentOutcome {
  const byName = new Map<string, { receiver: string; provider: string; paid: number }>();
  for (const { receiver, provider, paid: amount } of paid) {
    const known = byName.get(nameOf(receiver, provider));
    if (known) known.paid += amount;
    else byName.set(nameOf(receiver, provider), { receiver, provider, paid: amount });
  }
  const reported = reportsByName(byName, reports);
  const repayments = [...byName.entries()]
    .map(([name, each]): Repayment => {
      const report = reported.get(name) ?? null;
      const unused = report === null ? 0 : Math.max(0, each.paid - report);
      const unreported = report === null ? each.paid : 0;
      return { ...each, reported: report, unused, unreported, repay: unused + unreported };
    })
    .sort((a, b) => inOrder(a.receiver, b.receiver) || inOrder(a.provider, b.provider));
  const receivers = [...Map.groupBy(repayments, ({ receiver }) => receiver)].map(([receiver, group]) => ({
    receiver,
    ...sumsOf(group),
  }));
  return { repayments, receivers, totals: sumsOf(repayments) };
}

const nameOf = (receiver: string, provider: string) => `${receiver}\n${provider}`;

function reportsByName(
  paid: ReadonlyMap<string, PaidGrant>,
  reports: readonly UseReport[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { receiver, provider, reported, place } of reports) {
    const name = nameOf(receiver, provider);
    const named = [receiver, provider].filter((word) => word !== "").join(" ");
    if (!paid.has(name)) {
      problems.push({
        code: "report_without_payment",
        place,
        found: `a report on '${named}'`,
        expected: "a report on something that was paid",
        advice: "Write receiver and provider as they stand in the list of payments.",
      });
    } else if (found.has(name)) {
      problems.push({
        code: "report_twice",
        place,
        found: `a second report on '${named}'`,
        expected: "one report on each",
        advice: "Take one of the two out.",
      });
    }
    found.set(name, reported);
  }
  if (problems.length > 0) throw new InputError(problems);
  return found;
}

function sumsOf(group: readonly RepaymentTotals[]): RepaymentTotals {
  const sum = (key: keyof RepaymentTotals) => group.reduce((total, each) => total + each[key], 0);
  return { paid: sum("paid"), unused: sum("unused"), unreported: sum("unreported"), repay: sum("repay") };
}
