import type { ReimbursementScheme, SchemeRound } from "../scheme/index.ts";
import { sumsInKronor } from "./in-kronor.ts";
import type { Letter } from "./letter.ts";

/** What letters share: the scheme, its round, and how receivers are called. */
export interface LetterContext {
  readonly scheme: Pick<ReimbursementScheme, "id">;
  readonly round: Pick<SchemeRound, "id">;
  readonly names: ReadonlyMap<string, string>;
}

/** A letter as data, amounts in SEK: everything that it says but the words. */
export function letterData(letter: Letter, { scheme, round, names }: LetterContext) {
  return {
    receiver: letter.receiver,
    name: names.get(letter.receiver) ?? "",
    scheme: scheme.id,
    round: round.id,
    unit: "SEK",
    ...sumsInKronor(letter.total),
    payments: letter.payments.map((each) => ({
      provider: each.provider,
      paid: each.paid / 100,
      topped_up: each.toppedUp / 100,
      unpaid: each.unpaid / 100,
    })),
    deductions: letter.deductions.map(({ amount, ...each }) => ({ ...each, amount: amount / 100 })),
    broken_lines: letter.brokenLines,
  };
}
