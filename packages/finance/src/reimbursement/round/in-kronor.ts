import type { RoundTotals } from "./round.ts";

/** The amounts of a payment, of a letter, or of a whole round, in öre. */
type Sums = Pick<RoundTotals, "claimed" | "approved" | "carried" | "paid" | "toppedUp" | "unpaid">;

/** Amounts of a round in SEK, by the names that they have in files. */
export function sumsInKronor({ claimed, approved, carried, paid, toppedUp, unpaid }: Sums) {
  return {
    claimed: claimed / 100,
    approved: approved / 100,
    carried: carried / 100,
    paid: paid / 100,
    topped_up: toppedUp / 100,
    unpaid: unpaid / 100,
  };
}
