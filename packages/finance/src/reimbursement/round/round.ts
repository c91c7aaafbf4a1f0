import { inOrder } from "../claims/index.ts";
import type { TopUp } from "../scheme/index.ts";
import type { ApprovedCell } from "./decisions.ts";
import { shareOut } from "./share-out.ts";

/** What earlier rounds approved and could not pay, öre. */
export interface UnpaidClaim {
  readonly receiver: string;
  readonly provider: string;
  readonly unpaid: number;
}

/** What one receiver is paid for itself or for one provider, öre. */
export interface Payment {
  readonly receiver: string;
  /** Empty for the receiver itself. */
  readonly provider: string;
  readonly claimed: number;
  readonly approved: number;
  /** Approved in earlier rounds and not yet paid. */
  readonly carried: number;
  readonly paid: number;
  /** The part of what is paid that tops up earlier rounds. */
  readonly toppedUp: number;
  /** What is approved, now and earlier, and still not paid. */
  readonly unpaid: number;
}

/** The sums of a round, öre. */
export interface RoundTotals {
  readonly claimed: number;
  readonly approved: number;
  readonly carried: number;
  readonly paid: number;
  readonly toppedUp: number;
  readonly unpaid: number;
  /** What is left of the pot. */
  readonly left: number;
}

/** A round decided and paid: by receiver and provider in order of their codes and names, and by receiver. */
export interface RoundOutcome {
  readonly pot: number;
  readonly payments: readonly Payment[];
  /** The payments of each receiver together; `provider` is empty. */
  readonly receivers: readonly Payment[];
  readonly totals: RoundTotals;
  /** Paid share of what the round itself approved; null when nothing is. */
  readonly share: number | null;
}

interface Due {
  readonly receiver: string;
  readonly provider: string;
  claimed: number;
  approved: number;
  carried: number;
}

/**
 * Pays a round from its pot. When the pot is short everyone gets the same share of what is due, first each receiver
 * and then its providers out of what the receiver gets, to the öre. What earlier rounds left unpaid comes before the
 * round's own claims, beside them, or not at all, as the scheme says.
 */
export function payRound(
  pot: number,
  cells: readonly ApprovedCell[],
  earlier: readonly UnpaidClaim[],
  topUp: TopUp,
): RoundOutcome {
  const due = dueOf(cells, topUp === "none" ? [] : earlier);
  const byReceiver = Map.groupBy(due, ({ receiver }) => receiver);
  const groups = [...byReceiver.values()];
  const carried = groups.map((group) => sum(group, "carried"));
  const approved = groups.map((group) => sum(group, "approved"));
  const [first, own] = sharesOf(pot, carried, approved, topUp);
  const payments = groups.flatMap((group, at) => {
    const toppedUp = shareOut(
      first[at]!,
      group.map((each) => each.carried),
    );
    const paidOwn = shareOut(
      own[at]!,
      group.map((each) => each.approved),
    );
    return group.map((each, place): Payment => {
      const paid = toppedUp[place]! + paidOwn[place]!;
      return { ...each, paid, toppedUp: toppedUp[place]!, unpaid: each.carried + each.approved - paid };
    });
  });
  const receivers = [...Map.groupBy(payments, ({ receiver }) => receiver)].map(([receiver, group]) => ({
    receiver,
    provider: "",
    ...sumsOf(group),
  }));
  const totals = sumsOf(payments);
  return {
    pot,
    payments,
    receivers,
    totals: { ...totals, left: pot - totals.paid },
    share: totals.approved === 0 ? null : (totals.paid - totals.toppedUp) / totals.approved,
  };
}

/** What each receiver is paid for earlier rounds, and for this one. */
function sharesOf(
  pot: number,
  carried: readonly number[],
  approved: readonly number[],
  topUp: TopUp,
): readonly [number[], number[]] {
  if (topUp === "together") {
    const all = shareOut(pot, [...carried, ...approved]);
    return [all.slice(0, carried.length), all.slice(carried.length)];
  }
  const first = shareOut(pot, carried);
  const left = pot - first.reduce((total, part) => total + part, 0);
  return [first, shareOut(left, approved)];
}

function dueOf(cells: readonly ApprovedCell[], earlier: readonly UnpaidClaim[]): Due[] {
  const due = new Map<string, Due>();
  const at = (receiver: string, provider: string): Due => {
    const name = `${receiver}\n${provider}`;
    const known = due.get(name);
    if (known) return known;
    const fresh = { receiver, provider, claimed: 0, approved: 0, carried: 0 };
    due.set(name, fresh);
    return fresh;
  };
  for (const { receiver, provider, claimed, approved } of cells) {
    const each = at(receiver, provider);
    each.claimed += claimed;
    each.approved += approved;
  }
  for (const { receiver, provider, unpaid } of earlier) at(receiver, provider).carried += unpaid;
  return [...due.values()].sort((a, b) => inOrder(a.receiver, b.receiver) || inOrder(a.provider, b.provider));
}

const summed = ["claimed", "approved", "carried", "paid", "toppedUp", "unpaid"] as const;

function sumsOf(payments: readonly Payment[]) {
  const sums = summed.map((field) => [field, sum(payments, field)] as const);
  return Object.fromEntries(sums) as Record<(typeof summed)[number], number>;
}

function sum<Field extends string>(rows: readonly Readonly<Record<Field, number>>[], field: Field): number {
  return rows.reduce((total, row) => total + row[field], 0);
}
