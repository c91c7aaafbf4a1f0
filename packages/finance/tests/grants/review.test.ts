import { readFileSync } from "node:fs";
import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  checkReview,
  type GrantReview,
  judge,
  type ReviewAnswer,
  type ReviewQuestion,
  type ReviewQuestionId,
  reviewFromSheets,
  reviewOutcomes,
  reviewQuestions,
  reviewRules,
  reviewSheets,
} from "../../src/index.ts";

interface Case {
  readonly name: string;
  readonly answers: Readonly<Record<string, ReviewAnswer>>;
  readonly end_date?: string;
  readonly outcome: string;
  readonly rule: string;
  readonly lacks_end_date?: boolean;
}

const cases = parse(readFileSync(new URL("reviews.yaml", import.meta.url), "utf8")) as Case[];

const reasoned = (given: Readonly<Record<string, ReviewAnswer>>) =>
  Object.fromEntries(
    reviewQuestions.map(({ id, answers }) => {
      const usual = (answers as readonly string[]).includes("none") ? "none" : "no";
      return [id, { answer: given[id] ?? usual, reason: "A reason." }];
    }),
  ) as GrantReview["answers"];

describe("the four principles", () => {
  test.each(cases)("$name", ({ answers, end_date, outcome, rule, lacks_end_date = false }) => {
    const review = checkReview({
      grant: "a grant",
      ...(end_date && { end_date }),
      answers: reasoned(answers),
    });
    expect(judge(review)).toMatchObject({ outcome, rule, lacksEndDate: lacks_end_date });
  });

  test("every rule and every outcome is reached by a case", () => {
    expect(new Set(cases.map(({ rule }) => rule))).toEqual(new Set(reviewRules.map(({ id }) => id)));
    expect(new Set(cases.map(({ outcome }) => outcome))).toEqual(new Set(reviewOutcomes));
  });

  const anyAnswers = fc.record(
    Object.fromEntries(
      reviewQuestions.map(({ id, answers }: ReviewQuestion) => [
        id,
        fc.record({ answer: fc.constantFrom(...answers), reason: fc.constant("A reason.") }),
      ]),
    ),
  ) as fc.Arbitrary<GrantReview["answers"]>;

  test("a grant that may not be kept is never kept by making a side effect worse", () => {
    const effects: readonly ReviewQuestionId[] = ["lock_in", "administration", "unevenness", "overlap"];
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...effects), (answers, effect) => {
        const worse = { ...answers, [effect]: { ...answers[effect], answer: "serious" as const } };
        const [before, after] = [answers, worse].map((each) => judge({ answers: each }).outcome);
        if (before === "fold" || before === "joint_review") expect(after).toBe(before);
        else expect([after, "joint_review"]).toContain("joint_review");
      }),
    );
  });

  test("serious side effects come before lesser ones, and open questions are named", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { sideEffects, open } = judge({ answers });
        const grades = sideEffects.map(({ answer }) => answer);
        expect(grades).toEqual(grades.toSorted());
        expect(open).toHaveLength(Object.values(answers).filter(({ answer }) => answer === "unknown").length);
      }),
    );
  });
});

test("everything that is wrong with a review is said at once", () => {
  const wrong = {
    grant: "",
    reviewed_on: "2026-02-30",
    end_date: "soon",
    anwsers: {},
    answers: { ...reasoned({}), lock_in: { answer: "maybe", reason: "A reason." }, is_new: { answer: "no" } },
  };
  const problems = (() => {
    try {
      checkReview(wrong);
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, place }) => `${code} ${place}`);
    }
    return [];
  })();
  expect(problems).toEqual([
    "review_unknown_field review",
    "review_text_missing review.grant",
    "review_not_a_date review.reviewed_on",
    "review_not_a_date review.end_date",
    "review_reason_missing review.answers.is_new",
    "review_answer_missing review.answers.lock_in",
  ]);
});

test("a bare yes that YAML reads as a truth value is a yes", () => {
  const answers = { ...reasoned({}), lasting_gain: { answer: true, reason: "A reason." } };
  expect(checkReview({ grant: "a grant", answers }).answers.lasting_gain.answer).toBe("yes");
});

describe("a review as a workbook", () => {
  const sheetsOf = (review: GrantReview) =>
    new Map(
      reviewSheets(review, (id) => `${id}?`).map(({ name, columns, rows }) => [name, [columns, ...rows]]),
    );

  test("comes back as it was, whatever is answered and why", () => {
    const text = fc
      .string({ minLength: 1, maxLength: 40 })
      .map((each) => each.trim())
      .filter((each) => each !== "");
    const review = fc.record({
      grant: text,
      by: fc.option(text, { nil: undefined }),
      end: fc.constantFrom(undefined, "2027-12-31"),
      answers: fc.tuple(
        ...reviewQuestions.map(({ answers }) =>
          fc.record({ answer: fc.constantFrom(...answers), reason: text }),
        ),
      ),
    });
    fc.assert(
      fc.property(review, ({ grant, by, end, answers }) => {
        const whole = checkReview({
          grant,
          ...(by === undefined ? {} : { reviewed_by: by }),
          ...(end === undefined ? {} : { end_date: end }),
          answers: Object.fromEntries(reviewQuestions.map(({ id }, at) => [id, answers[at]])),
        });
        expect(checkReview(reviewFromSheets("review.xlsx", sheetsOf(whole)))).toEqual(whole);
      }),
    );
  });

  test("keeps that it is of a proposed grant, and days that a spreadsheet has made into numbers", () => {
    const whole = checkReview({
      grant: "a grant",
      proposed: true,
      reviewed_on: "2020-02-29",
      answers: reasoned({}),
    });
    const sheets = sheetsOf(whole);
    const head = sheets
      .get("review")!
      .map((row) => (row[0] === "reviewed_on" ? ["reviewed_on", 43890] : row));
    const opened = new Map([...sheets, ["review", head] as const]);
    expect(checkReview(reviewFromSheets("review.xlsx", opened))).toEqual(whole);
  });

  test("is refused without its sheets, and each answer that is missing is named", () => {
    const whole = checkReview({ grant: "a grant", answers: reasoned({}) });
    const sheets = sheetsOf(whole);
    expect(() => reviewFromSheets("b.xlsx", new Map([["Blad1", []]]))).toThrow(
      /b\.xlsx.*the sheets Blad1.*the sheets answers and review/s,
    );
    const emptied = sheets
      .get("answers")!
      .map((row) => (row[0] === "lock_in" ? ["lock_in", null, null] : row));
    const broken = new Map([...sheets, ["answers", emptied] as const]);
    expect(() => checkReview(reviewFromSheets("b.xlsx", broken), "b.xlsx")).toThrow(
      /b\.xlsx\.answers\.lock_in.*no answer.*no reason/s,
    );
  });
});
