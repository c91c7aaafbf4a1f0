/** The four principles for targeted grants of the report "A new normal?" (2020), in its order. */
export const reviewPrinciples = ["exceptional", "stimulus", "general", "joint_review"] as const;

export type ReviewPrinciple = (typeof reviewPrinciples)[number];

export const yesNoAnswers = ["yes", "no", "unknown"] as const;

export const effectAnswers = ["none", "some", "serious", "unknown"] as const;

export type ReviewAnswer = (typeof yesNoAnswers)[number] | (typeof effectAnswers)[number];

/** A question of the form: what it belongs to and what may be answered. */
export interface ReviewQuestion {
  readonly id: string;
  readonly principle: ReviewPrinciple;
  readonly answers: readonly ReviewAnswer[];
}

/** The questions in the order in which they are asked. Their words are in the catalogue of messages. */
export const reviewQuestions = [
  { id: "exceptional_circumstances", principle: "exceptional", answers: yesNoAnswers },
  { id: "identifiable_costs", principle: "exceptional", answers: yesNoAnswers },
  { id: "very_uneven", principle: "exceptional", answers: yesNoAnswers },
  { id: "lasting_gain", principle: "stimulus", answers: yesNoAnswers },
  { id: "is_new", principle: "joint_review", answers: yesNoAnswers },
  { id: "jointly_examined", principle: "joint_review", answers: yesNoAnswers },
  { id: "lock_in", principle: "joint_review", answers: effectAnswers },
  { id: "administration", principle: "joint_review", answers: effectAnswers },
  { id: "unevenness", principle: "joint_review", answers: effectAnswers },
  { id: "overlap", principle: "joint_review", answers: effectAnswers },
] as const satisfies readonly ReviewQuestion[];

export type ReviewQuestionId = (typeof reviewQuestions)[number]["id"];

export const reviewOutcomes = ["keep_exceptional", "keep_stimulus", "fold", "joint_review"] as const;

export type ReviewOutcomeId = (typeof reviewOutcomes)[number];

/** What must hold of the answers for a rule to decide. */
export type ReviewCondition =
  | { readonly question: ReviewQuestionId; readonly is: readonly ReviewAnswer[] }
  | { readonly all: readonly ReviewCondition[] }
  | { readonly any: readonly ReviewCondition[] };

/** A rule: the first whose condition holds decides. */
export interface ReviewRule {
  readonly id: string;
  readonly outcome: ReviewOutcomeId;
  readonly principle: ReviewPrinciple;
  readonly when: ReviewCondition;
}

const exceptional: ReviewCondition = {
  all: [
    { question: "exceptional_circumstances", is: ["yes"] },
    {
      any: [
        { question: "identifiable_costs", is: ["yes"] },
        { question: "very_uneven", is: ["yes"] },
      ],
    },
  ],
};

const stimulus: ReviewCondition = { question: "lasting_gain", is: ["yes"] };

/**
 * The report's principles as rules, the first that holds decides. A grant that may stay is still examined jointly
 * when it is new or does serious harm, and so is one about which too little is known; any other is replaced by a
 * general grant.
 */
export const reviewRules = [
  {
    id: "new_not_examined",
    outcome: "joint_review",
    principle: "joint_review",
    when: {
      all: [
        { any: [exceptional, stimulus] },
        { question: "is_new", is: ["yes"] },
        { question: "jointly_examined", is: ["no", "unknown"] },
      ],
    },
  },
  {
    id: "serious_side_effect",
    outcome: "joint_review",
    principle: "joint_review",
    when: {
      all: [
        { any: [exceptional, stimulus] },
        {
          any: (["lock_in", "administration", "unevenness", "overlap"] as const).map((question) => ({
            question,
            is: ["serious" as const],
          })),
        },
      ],
    },
  },
  { id: "exceptional", outcome: "keep_exceptional", principle: "exceptional", when: exceptional },
  { id: "stimulus", outcome: "keep_stimulus", principle: "stimulus", when: stimulus },
  {
    id: "too_little_known",
    outcome: "joint_review",
    principle: "joint_review",
    when: {
      any: [
        { question: "lasting_gain", is: ["unknown"] },
        {
          all: [
            { question: "exceptional_circumstances", is: ["yes", "unknown"] },
            {
              any: [
                { question: "identifiable_costs", is: ["yes", "unknown"] },
                { question: "very_uneven", is: ["yes", "unknown"] },
              ],
            },
          ],
        },
      ],
    },
  },
  { id: "otherwise", outcome: "fold", principle: "general", when: { all: [] } },
] as const satisfies readonly ReviewRule[];

export type ReviewRuleId = (typeof reviewRules)[number]["id"];
