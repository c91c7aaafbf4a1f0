import type { Deduction, Letter } from "./letter.ts";

/** A sentence of a letter: which one, its amounts in öre, and its words. Each face has the sentence in every language. */
export type LetterSentence =
  | { readonly id: "claimed"; readonly claimed: number; readonly approved: number }
  | { readonly id: "deduction"; readonly deduction: Deduction }
  | { readonly id: "broken"; readonly lines: number }
  | { readonly id: "paid"; readonly paid: number }
  | { readonly id: "paid_share"; readonly paid: number; readonly share: number }
  | { readonly id: "topped_up"; readonly toppedUp: number }
  | { readonly id: "unpaid"; readonly unpaid: number }
  | { readonly id: "own"; readonly paid: number }
  | { readonly id: "provider"; readonly provider: string; readonly paid: number };

/** What a letter says, in order; how it is paid and paid back follows from the scheme. */
export function letterSentences({
  total,
  payments,
  deductions,
  brokenLines,
  share,
}: Letter): LetterSentence[] {
  const { claimed, approved, paid, toppedUp, unpaid } = total;
  const isShort = share !== null && share < 1;
  const providers = payments.filter(({ provider }) => provider !== "");
  return [
    { id: "claimed", claimed, approved },
    ...deductions.map((deduction) => ({ id: "deduction" as const, deduction })),
    ...(brokenLines > 0 ? [{ id: "broken" as const, lines: brokenLines }] : []),
    isShort ? { id: "paid_share", paid, share } : { id: "paid", paid },
    ...(toppedUp > 0 ? [{ id: "topped_up" as const, toppedUp }] : []),
    ...(unpaid > 0 ? [{ id: "unpaid" as const, unpaid }] : []),
    ...(providers.length > 0
      ? payments.map(({ provider, paid: part }) =>
          provider === ""
            ? { id: "own" as const, paid: part }
            : { id: "provider" as const, provider, paid: part },
        )
      : []),
  ];
}
