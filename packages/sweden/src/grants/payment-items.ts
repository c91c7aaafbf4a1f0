import type { AnyStep, Labels, Quantity, Scheme } from "@barkraft/core";

/** One of the items that the payment consists of. */
export interface PaymentItem {
  readonly id: string;
  readonly label: Labels;
  readonly level: string;
}

const payment = "total_payment";
const inhabitants = "population_1_november";

/**
 * The items in SEK per inhabitant that the law adds up and multiplies by the inhabitants of 1 November, as the step
 * of the total payment declares them, the unrounded regulating item among them. Lag (2004:773) 3–16 §§.
 */
export function paymentItems(scheme: Scheme): readonly PaymentItem[] {
  const step = scheme.declaration.steps.find(({ id }) => id === payment) as AnyStep;
  return Object.values(step.from)
    .filter((source): source is Quantity => source.kind !== "sum" && source.kind !== "mean")
    .filter(({ id, unit }) => id !== inhabitants && unit === "SEK/inhabitant")
    .map(({ id, label, level }) => ({ id, label, level }));
}
