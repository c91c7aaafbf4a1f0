import { roundedToSum } from "@barkraft/core";
import { monthOf, monthText } from "../month.ts";
import { withAmount } from "./edit.ts";
import type { Measure, Payment } from "./types.ts";

/** What may be changed of a payment. The part is SEK where the measure's amount is known, else a share. */
export type PaymentChange = Partial<Pick<Payment, "from" | "to">> & { readonly part?: number };

/**
 * The measure with another payment at a position. Another amount changes the measure's; another share takes from the
 * others in proportion. A last month before the first becomes the first, and the payments of a permanent measure stay
 * within the year of the one that was changed.
 */
export function withPayment(measure: Measure, at: number, { from, to, part }: PaymentChange): Measure {
  const payments = inParts(measure);
  const before = payments[at];
  if (!before) return measure;
  const first = from ?? before.from;
  const last = to ?? before.to;
  const isOrdered = monthOf(last) >= monthOf(first);
  const changed = to === undefined ? first : last;
  const ordered = isOrdered ? { from: first, to: last } : { from: changed, to: changed };
  const moved = payments.map((payment, position) => (position === at ? { ...payment, ...ordered } : payment));
  const dated = measure.permanent ? inYear(moved, changed.slice(0, 4)) : moved;
  return part === undefined
    ? { ...measure, payments: dated }
    : withPart({ ...measure, payments: dated }, at, part);
}

/** The measure with one more payment, in the month after the last one: nothing yet, or everything if it is the only. */
export function withMorePayment(measure: Measure, firstMonth: string): Measure {
  const payments = inParts(measure);
  if (payments.length === 0)
    return { ...measure, payments: [{ from: firstMonth, to: firstMonth, share: 1 }] };
  const lastMonth = Math.max(...payments.map(({ to }) => monthOf(to)));
  // A permanent measure is paid within one year.
  const month = monthText(measure.permanent ? lastMonth : lastMonth + 1);
  const nothing = Number.isNaN(measure.amount) ? { share: 0 } : { amount: 0 };
  return { ...measure, payments: [...payments, { from: month, to: month, ...nothing }] };
}

/** The measure without one of its payments; the others pay what they paid. Without any, the months are not known. */
export function withoutPayment(measure: Measure, at: number): Measure {
  const payments = inParts(measure);
  const rest = payments.filter((_, position) => position !== at);
  if (rest.length === 0) return { ...measure, payments: [] };
  if (Number.isNaN(measure.amount)) return { ...measure, payments: toOne(rest) };
  const amount = rest.reduce((sum, payment) => sum + payment.amount!, 0);
  return { ...measure, amount, payments: rest, status: "assumed" };
}

/** The payments as amounts, or as shares of an amount that is not known. */
function inParts({ amount, payments }: Measure): readonly Payment[] {
  if (Number.isNaN(amount) || payments.every((payment) => payment.amount !== undefined)) return payments;
  const parts = roundedToSum(payments.map((payment) => payment.amount ?? amount * payment.share!));
  return payments.map(({ from, to }, at) => ({ from, to, amount: parts[at]! }));
}

function withPart(measure: Measure, at: number, part: number): Measure {
  const { amount, payments } = measure;
  if (payments.length === 1 && !Number.isNaN(amount)) return withAmount(measure, part);
  if (Number.isNaN(amount)) {
    const others = payments.reduce((sum, { share = 0 }, position) => sum + (position === at ? 0 : share), 0);
    const rest = 1 - part;
    const shareOf = ({ share = 0 }: Payment) =>
      others > 0 ? (share * rest) / others : rest / (payments.length - 1);
    return {
      ...measure,
      payments: payments.map((payment, position) => ({
        from: payment.from,
        to: payment.to,
        share: position === at ? part : shareOf(payment),
      })),
    };
  }
  const next = payments.map((payment, position) =>
    position === at ? { from: payment.from, to: payment.to, amount: part } : payment,
  );
  return {
    ...measure,
    amount: next.reduce((sum, payment) => sum + payment.amount!, 0),
    payments: next,
    status: "assumed",
  };
}

function toOne(payments: readonly Payment[]): readonly Payment[] {
  const sum = payments.reduce((total, { share = 0 }) => total + share, 0);
  return payments.map(({ from, to, share = 0 }) => ({
    from,
    to,
    share: sum > 0 ? share / sum : 1 / payments.length,
  }));
}

const inYear = (payments: readonly Payment[], year: string): readonly Payment[] =>
  payments.map((payment) => ({
    ...payment,
    from: `${year}${payment.from.slice(4)}`,
    to: `${year}${payment.to.slice(0, 4) === payment.from.slice(0, 4) ? payment.to.slice(4) : "-12"}`,
  }));
