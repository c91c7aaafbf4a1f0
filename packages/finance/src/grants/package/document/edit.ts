import { roundedToSum } from "@barkraft/core";
import type { Measure, Payment, SupportPackage } from "./types.ts";

/** The measure with another amount, SEK, or NaN for unknown; its payments keep their proportions and months. */
export function withAmount(measure: Measure, amount: number): Measure {
  const payments = Number.isNaN(amount) ? asShares(measure.payments) : scaled(measure.payments, amount);
  return { ...measure, amount, payments, status: Number.isNaN(amount) ? "unknown" : "assumed" };
}

/** The package with other amounts, SEK, by the ids of its measures. */
export function withAmounts(document: SupportPackage, amounts: ReadonlyMap<string, number>): SupportPackage {
  const measures = document.measures.map((measure) => {
    const amount = amounts.get(measure.id);
    return amount === undefined ? measure : withAmount(measure, amount);
  });
  return { ...document, measures };
}

function scaled(payments: readonly Payment[], amount: number): readonly Payment[] {
  if (payments.length === 0 || payments.some((payment) => payment.amount === undefined)) return payments;
  const parts = roundedToSum(sharesOf(payments).map((share) => share * amount));
  return payments.map((payment, position) => ({ ...payment, amount: parts[position]! }));
}

function asShares(payments: readonly Payment[]): readonly Payment[] {
  if (payments.some((payment) => payment.amount === undefined)) return payments;
  const shares = sharesOf(payments);
  return payments.map(({ from, to }, position) => ({ from, to, share: shares[position]! }));
}

function sharesOf(payments: readonly Payment[]): number[] {
  const sum = payments.reduce((total, { amount }) => total + amount!, 0);
  return payments.map(({ amount }) => (sum === 0 ? 1 / payments.length : amount! / sum));
}
