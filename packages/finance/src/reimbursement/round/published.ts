import type { ReimbursementScheme, SchemeRound } from "../scheme/index.ts";
import { payRound } from "./round.ts";

/** A round as the rules pay it from what is published of it, SEK; null where that is not enough. */
export interface PublishedRound {
  readonly round: SchemeRound;
  readonly paid: number | null;
  readonly toppedUp: number | null;
  readonly unpaid: number | null;
  readonly share: number | null;
}

/** The scheme's rounds paid one after the other from their published pots and approved amounts, all receivers as one. */
export function publishedRounds({ rounds, topUp }: ReimbursementScheme): PublishedRound[] {
  let unpaid: number | null = 0;
  return rounds.map((round) => {
    const { pot, outcome } = round;
    if (pot === null || outcome.approved === null || unpaid === null) {
      unpaid = null;
      return { round, paid: null, toppedUp: null, unpaid: null, share: null };
    }
    const refused = { period_outside: 0, received_late: 0, duplicate: 0 };
    const approved = outcome.approved * 100;
    const all = {
      receiver: "",
      provider: "",
      category: "",
      lines: 0,
      claimed: approved,
      refused,
      approved,
      reason: "",
    };
    const { totals, share } = payRound(
      pot * 100,
      [all],
      [{ receiver: "", provider: "", unpaid: unpaid * 100 }],
      topUp,
    );
    unpaid = totals.unpaid / 100;
    return { round, paid: totals.paid / 100, toppedUp: totals.toppedUp / 100, unpaid, share };
  });
}
