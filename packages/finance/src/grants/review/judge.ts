import { isLocalGrant, type TargetedGrant } from "../register/grant.ts";
import type { GrantReview, ReasonedAnswer } from "./check.ts";
import {
  type ReviewCondition,
  type ReviewOutcomeId,
  type ReviewPrinciple,
  type ReviewQuestionId,
  type ReviewRuleId,
  reviewQuestions,
  reviewRules,
} from "./form.ts";

/** What a review comes to. */
export interface Judgement {
  readonly outcome: ReviewOutcomeId;
  /** The rule that decided, and the principle it stands for. */
  readonly rule: ReviewRuleId;
  readonly principle: ReviewPrinciple;
  /** A stimulus that may stay needs an end date; true when none is given. */
  readonly lacksEndDate: boolean;
  /** Side effects that are some or serious, the serious first. */
  readonly sideEffects: readonly (ReasonedAnswer & { readonly id: ReviewQuestionId })[];
  /** Questions answered unknown. */
  readonly open: readonly ReviewQuestionId[];
}

/** Applies the rules to the answers of a review. */
export function judge({ answers, end_date: endDate }: Pick<GrantReview, "answers" | "end_date">): Judgement {
  const holds = (condition: ReviewCondition): boolean => {
    if ("all" in condition) return condition.all.every(holds);
    if ("any" in condition) return condition.any.some(holds);
    return condition.is.includes(answers[condition.question].answer);
  };
  // The last rule always holds.
  const rule = reviewRules.find(({ when }) => holds(when))!;
  const effects = reviewQuestions
    .map(({ id }) => ({ id, ...answers[id] }))
    .filter(({ answer }) => answer === "some" || answer === "serious");
  return {
    outcome: rule.outcome,
    rule: rule.id,
    principle: rule.principle,
    lacksEndDate: rule.outcome === "keep_stimulus" && endDate === undefined,
    sideEffects: [
      ...effects.filter(({ answer }) => answer === "serious"),
      ...effects.filter(({ answer }) => answer === "some"),
    ],
    open: reviewQuestions.filter(({ id }) => answers[id].answer === "unknown").map(({ id }) => id),
  };
}

/**
 * Grants of the register that may overlap with one: money to the same receivers for the same sector in at least one
 * year that both paid. Its own sister rows of a split appropriation are not counted.
 */
export function overlapsOf(
  grant: TargetedGrant,
  register: readonly TargetedGrant[],
): readonly TargetedGrant[] {
  const years = new Set(grant.amounts.filter(({ amount }) => amount !== 0).map(({ year }) => year));
  const sameAppropriation = (other: TargetedGrant) =>
    other.appropriation !== null &&
    other.appropriation.area === grant.appropriation?.area &&
    other.appropriation.name === grant.appropriation.name;
  return register.filter(
    (other) =>
      other.id !== grant.id &&
      isLocalGrant(other) &&
      other.receiver === grant.receiver &&
      other.sector === grant.sector &&
      !sameAppropriation(other) &&
      other.amounts.some(({ year, amount }) => amount !== 0 && years.has(year)),
  );
}
