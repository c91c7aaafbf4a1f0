export { checkReview, type GrantReview, type ReasonedAnswer } from "./check.ts";
export {
  effectAnswers,
  type ReviewAnswer,
  type ReviewCondition,
  type ReviewOutcomeId,
  type ReviewPrinciple,
  type ReviewQuestion,
  type ReviewQuestionId,
  type ReviewRule,
  type ReviewRuleId,
  reviewOutcomes,
  reviewPrinciples,
  reviewQuestions,
  reviewRules,
  yesNoAnswers,
} from "./form.ts";
export { type Judgement, judge, overlapsOf } from "./judge.ts";
export { reviewedGrant } from "./reviewed-grant.ts";
export { type ReviewSheet, reviewFromSheets, reviewSheets } from "./sheets.ts";
