import { InputError } from "@barkraft/core";

/** What the reform shall cost the state: an amount, or at most an amount, SEK. */
export interface CostTarget {
  readonly is: "equal" | "at most";
  readonly amount: number;
}

/** The largest loss allowed: SEK per inhabitant, or a share of own tax and general grants. */
export interface LossLimit {
  readonly amount: number;
  readonly of: "inhabitant" | "revenue";
}

const number = String.raw`[+\-−]?\d{1,15}(?:[.,]\d{1,6})?(?:e\d{1,2})?`;

/** Reads `neutral`, `cost=AMOUNT` or `cost<=AMOUNT`. Throws an `InputError` for anything else. */
export function parseTarget(text: string, place: string): CostTarget {
  const plain = text.replace(/\s/g, "").toLowerCase();
  if (plain === "neutral") return { is: "equal", amount: 0 };
  const [, sign, amount] = new RegExp(`^cost(=|<=)(${number})$`).exec(plain) ?? [];
  if (amount !== undefined) return { is: sign === "=" ? "equal" : "at most", amount: numberIn(amount) };
  throw new InputError([
    {
      code: "malformed_target",
      place,
      found: `'${text.slice(0, 50)}'`,
      expected: "neutral, cost=AMOUNT or cost<=AMOUNT",
      advice: "Amounts are in SEK, for example cost=2e9 or cost=-500000000.",
    },
  ]);
}

/** Reads `100` (SEK per inhabitant) or `1%` (of revenue). Throws an `InputError` for anything else. */
export function parseLossLimit(text: string, place: string): LossLimit {
  const plain = text.replace(/\s/g, "");
  const [, amount, percent] = /^(\d{1,9}(?:[.,]\d{1,6})?)(%?)$/.exec(plain) ?? [];
  if (amount !== undefined) {
    return percent
      ? { amount: Number(`${amount.replace(",", ".")}e-2`), of: "revenue" }
      : { amount: numberIn(amount), of: "inhabitant" };
  }
  throw new InputError([
    {
      code: "malformed_loss_limit",
      place,
      found: `'${text.slice(0, 50)}'`,
      expected: "an amount in SEK per inhabitant, or a percentage of revenue",
      advice: "For example 100 or 1%.",
    },
  ]);
}

function numberIn(text: string): number {
  return Number(text.replace(",", ".").replace("−", "-"));
}
