import { InputError, type Problem } from "@barkraft/core";
import { type ClaimedCell, type Claims, refusalCodes } from "../claims/index.ts";

/** What a case officer has decided for one receiver, provider and kind of cost. */
export interface Decision {
  readonly receiver: string;
  /** Empty for the receiver's own costs. */
  readonly provider: string;
  readonly category: string;
  /** Öre; 0 refuses all of it. */
  readonly approved: number;
  readonly reason: string;
  /** Where the decision stands, for what is wrong with it. */
  readonly place: string;
}

/** A cell of claims with what is approved of it, öre. */
export interface ApprovedCell extends ClaimedCell {
  readonly approved: number;
  /** Why less is approved than the rules allow; empty when it is not less. */
  readonly reason: string;
}

/** What the rules leave of a cell when nobody decides otherwise, öre. */
export function allowedOf({ claimed, refused }: ClaimedCell): number {
  return refusalCodes.reduce((left, code) => left - refused[code], claimed);
}

/**
 * The cells with what is approved: what the rules leave, or what a decision says. Throws an `InputError` with every
 * decision that fits no claim, is there twice, or approves more than the rules leave.
 */
export function approve({ cells }: Claims, decisions: readonly Decision[]): ApprovedCell[] {
  const name = ({ receiver, provider, category }: Pick<Decision, "receiver" | "provider" | "category">) =>
    `${receiver}\n${provider}\n${category}`;
  const left = new Map(cells.map((cell) => [name(cell), cell]));
  const decided = new Map<string, Decision>();
  const problems: Problem[] = [];
  for (const decision of decisions) {
    const { place, approved, receiver, provider, category } = decision;
    const cell = left.get(name(decision));
    const named = [receiver, provider, category].filter((word) => word !== "").join(" ");
    if (!cell) {
      problems.push({
        code: "decision_without_claim",
        place,
        found: `a decision on '${named}'`,
        expected: "a decision on something that is claimed",
        advice: "Write receiver, provider and category as they stand in the claims.",
      });
    } else if (decided.has(name(decision))) {
      problems.push({
        code: "decision_twice",
        place,
        found: `a second decision on '${named}'`,
        expected: "one decision on each",
        advice: "Take one of the two out.",
      });
    } else if (approved > allowedOf(cell)) {
      problems.push({
        code: "decision_too_high",
        place,
        found: `${kronorText(approved)} SEK`,
        expected: `at most ${kronorText(allowedOf(cell))} SEK`,
        advice: "No more can be approved than is claimed and allowed by the rules.",
      });
    }
    decided.set(name(decision), decision);
  }
  if (problems.length > 0) throw new InputError(problems);
  return cells.map((cell) => {
    const decision = decided.get(name(cell));
    return { ...cell, approved: decision?.approved ?? allowedOf(cell), reason: decision?.reason ?? "" };
  });
}

/** An amount in öre as kronor with two decimals and a point, without going through a fraction. */
export function kronorText(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, "0");
  return `${ore < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
