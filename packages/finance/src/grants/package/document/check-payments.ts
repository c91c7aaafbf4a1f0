import { type Month, monthOf, yearOfMonth } from "../month.ts";
import type { Fields } from "./fields.ts";
import type { Payment } from "./types.ts";

const largestAmount = 1e13;
const mostPayments = 60;
const longestStretch: Month = 12 * 30;

/**
 * The payments of a measure. Amounts must add up to the measure's own, shares to one; a permanent measure is paid
 * within one year, because the year repeats.
 */
export function checkPayments(
  measure: Fields,
  amount: number | undefined,
  permanent: boolean,
): readonly Payment[] {
  const given = measure.list("payments");
  if (given.length > mostPayments) measure.refuse("payments", `at most ${mostPayments} payments`);
  const payments = given.slice(0, mostPayments).flatMap((_, position) => {
    const payment = paymentOf(measure.inner("payments", position));
    return payment ? [payment] : [];
  });
  if (payments.length === 0 || payments.length < given.length) return payments;
  const years = payments.flatMap(({ from, to }) => [yearOfMonth(monthOf(from)), yearOfMonth(monthOf(to))]);
  if (permanent && new Set(years).size > 1) {
    measure.refuse("payments", "payments of one year, because the measure is paid again every year");
  }
  requireSum(measure, payments, amount);
  return payments;
}

function paymentOf(fields: Fields): Payment | undefined {
  const date = fields.date("date");
  const [from, to] = [fields.date("from"), fields.date("to")];
  const amount = fields.whole("amount", -largestAmount, largestAmount);
  const share = fields.number("share", 0, 1);
  fields.done();
  const hasDate = fields.has("date");
  if (hasDate === (fields.has("from") || fields.has("to"))) {
    fields.refuse("date", "either date, or from and to");
    return undefined;
  }
  if (!hasDate) {
    fields.required("from", from, "the first month");
    fields.required("to", to, "the last month");
  }
  if (fields.has("amount") === fields.has("share")) {
    fields.refuse("amount", "either an amount or a share");
    return undefined;
  }
  const [first, last] = [from ?? date, to ?? date];
  if (first === undefined || last === undefined) return undefined;
  if (amount === undefined && share === undefined) return undefined;
  const length = monthOf(last) - monthOf(first);
  if (length < 0 || length >= longestStretch) {
    fields.refuse("to", "a month that is not before the first, and at most 30 years later");
    return undefined;
  }
  return {
    from: first,
    to: last,
    ...(amount === undefined ? {} : { amount }),
    ...(share === undefined ? {} : { share }),
  };
}

function requireSum(measure: Fields, payments: readonly Payment[], amount: number | undefined): void {
  const byAmount = payments.filter((payment) => payment.amount !== undefined);
  if (byAmount.length > 0 && byAmount.length < payments.length) {
    measure.refuse("payments", "all payments as amounts, or all as shares");
    return;
  }
  if (byAmount.length > 0) {
    const sum = byAmount.reduce((total, payment) => total + payment.amount!, 0);
    if (amount !== undefined && sum !== amount) {
      measure.refuse("payments", `payments that add up to ${amount}`, undefined, `a sum of ${sum}`);
    }
    return;
  }
  const sum = payments.reduce((total, payment) => total + payment.share!, 0);
  if (Math.abs(sum - 1) > 1e-9) {
    measure.refuse("payments", "shares that add up to 1", undefined, `a sum of ${sum}`);
  }
}

/** What the payments add up to, SEK; undefined where they are shares, or none. */
export function sumOfPayments(payments: readonly Payment[]): number | undefined {
  if (payments.length === 0 || payments.some(({ amount }) => amount === undefined)) return undefined;
  return payments.reduce((total, { amount }) => total + amount!, 0);
}
