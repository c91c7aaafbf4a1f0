import { amountOf, isLocalGrant, type TargetedGrant } from "../register/grant.ts";

/** How it is known when a grant ends: its money stopped, its end is decided, or it is not known. */
export type EndKnownBy = "outcome" | "decision" | "nothing";

/** When the money of a grant ends, and how much it was. */
export interface GrantEnd {
  readonly id: string;
  readonly firstYear: number | null;
  /** The last year with money; null when not known. */
  readonly lastYear: number | null;
  readonly knownBy: EndKnownBy;
  /** Largest amount of its last three years, million: what is settled afterwards would hide what ended. */
  readonly ends: number;
}

/** What ends after a year. */
export interface EndOfYear {
  readonly year: number;
  readonly ids: readonly string[];
  /** Million a year. */
  readonly amount: number;
}

/** Later than any year. */
const never = 9999;

/** When each grant of the register ends, by year, then in register order; those whose end is not known come last. */
export function expiryOf(grants: readonly TargetedGrant[], lastFigures: number): readonly GrantEnd[] {
  const ends = grants.filter(isLocalGrant).map((grant): GrantEnd => {
    const { id, firstYear, decidedEnd } = grant;
    const decided = decidedEnd === null ? null : Number(decidedEnd.slice(0, 4));
    const lastYear = grant.lastYear ?? decided;
    const at = Math.min(lastYear ?? lastFigures, lastFigures);
    const ends = Math.max(...[at - 2, at - 1, at].map((year) => amountOf(grant, year).amount));
    const knownBy = grant.lastYear !== null ? "outcome" : decided !== null ? "decision" : "nothing";
    return { id, firstYear, lastYear, knownBy, ends };
  });
  return ends.toSorted((a, b) => (a.lastYear ?? never) - (b.lastYear ?? never));
}

/** The years in which something ends, ascending. */
export function endsByYear(ends: readonly GrantEnd[]): readonly EndOfYear[] {
  const years = Map.groupBy(
    ends.filter(({ lastYear }) => lastYear !== null),
    ({ lastYear }) => lastYear!,
  );
  return [...years].map(([year, ended]) => ({
    year,
    ids: ended.map(({ id }) => id),
    amount: Number(ended.reduce((sum, { ends: amount }) => sum + amount, 0).toFixed(3)),
  }));
}
