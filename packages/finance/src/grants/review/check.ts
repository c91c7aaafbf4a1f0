import { InputError, isDay, isRecord, nearestNames, type Problem } from "@barkraft/core";
import { type ReviewAnswer, type ReviewQuestion, type ReviewQuestionId, reviewQuestions } from "./form.ts";

/** An answer and why it is given. */
export interface ReasonedAnswer {
  readonly answer: ReviewAnswer;
  readonly reason: string;
}

/** A review as it stands in a file. */
export interface GrantReview {
  /** Id of a grant in the register, or any text for a grant that is only proposed. */
  readonly grant: string;
  /** Whether the grant is only proposed, and so not in the register. */
  readonly proposed?: boolean | undefined;
  readonly reviewed_by?: string | undefined;
  /** ISO date. */
  readonly reviewed_on?: string | undefined;
  /** ISO date on which a temporary stimulus ends. */
  readonly end_date?: string | undefined;
  readonly answers: Readonly<Record<ReviewQuestionId, ReasonedAnswer>>;
}

const fields = ["grant", "proposed", "reviewed_by", "reviewed_on", "end_date", "answers"];
const longestText = 2000;

/**
 * A review that somebody has written, as plain data. Throws an `InputError` with everything that is wrong: fields that
 * are not known, questions without an answer, answers that are not allowed, answers without a reason, dates that are
 * none.
 */
export function checkReview(data: unknown, place = "review"): GrantReview {
  const problems: Problem[] = [];
  if (!isRecord(data)) throw new InputError([notARecord(place)]);
  for (const field of Object.keys(data)) {
    if (!fields.includes(field)) problems.push(unknownField(place, field, fields));
  }
  const grant = textIn(data, "grant", place, problems, true) ?? "";
  if (data.proposed !== undefined && typeof data.proposed !== "boolean") {
    problems.push(notTrueOrFalse(place, data.proposed));
  }
  const by = textIn(data, "reviewed_by", place, problems);
  const on = dateIn(data, "reviewed_on", place, problems);
  const end = dateIn(data, "end_date", place, problems);
  const given = isRecord(data.answers) ? data.answers : {};
  const ids = reviewQuestions.map(({ id }) => id as string);
  for (const id of Object.keys(given)) {
    if (!ids.includes(id)) problems.push(unknownField(`${place}.answers`, id, ids));
  }
  const answers = Object.fromEntries(
    reviewQuestions.map((question) => [
      question.id,
      answerIn(given[question.id], question, `${place}.answers.${question.id}`, problems),
    ]),
  );
  if (problems.length > 0) throw new InputError(problems);
  return {
    grant,
    ...(data.proposed === true ? { proposed: true } : {}),
    ...(by === undefined ? {} : { reviewed_by: by }),
    ...(on === undefined ? {} : { reviewed_on: on }),
    ...(end === undefined ? {} : { end_date: end }),
    answers: answers as GrantReview["answers"],
  };
}

function answerIn(
  given: unknown,
  { answers }: ReviewQuestion,
  place: string,
  problems: Problem[],
): ReasonedAnswer | undefined {
  const record = isRecord(given) ? given : undefined;
  // YAML reads a bare yes as a text and a bare true as a truth value; both mean yes.
  const written = record?.answer === true ? "yes" : record?.answer === false ? "no" : record?.answer;
  const answer = answers.find((each) => each === written);
  if (answer === undefined) {
    problems.push({
      code: "review_answer_missing",
      place,
      found: written === undefined ? "no answer" : `'${String(written).slice(0, 60)}'`,
      expected: `one of ${answers.join(", ")}`,
      advice: "Answer unknown where nothing is known.",
    });
  }
  const reason = typeof record?.reason === "string" ? record.reason.trim() : "";
  if (reason === "" || reason.length > longestText) {
    problems.push({
      code: "review_reason_missing",
      place,
      found: reason === "" ? "no reason" : `a reason of ${reason.length} characters`,
      expected: `a reason of at most ${longestText} characters`,
      advice: "Say in a sentence why.",
    });
  }
  return answer === undefined ? undefined : { answer, reason };
}

function textIn(
  document: Readonly<Record<string, unknown>>,
  field: string,
  place: string,
  problems: Problem[],
  required = false,
): string | undefined {
  const value = document[field];
  if (value === undefined && !required) return undefined;
  if (typeof value === "string" && value.trim() !== "" && value.length <= 200) return value.trim();
  problems.push({
    code: "review_text_missing",
    place: `${place}.${field}`,
    found: value === undefined ? "nothing" : "something else than a short text",
    expected: "a text of at most 200 characters",
    advice: "Give the id of a grant in the register, or a name.",
  });
  return undefined;
}

function dateIn(
  document: Readonly<Record<string, unknown>>,
  field: string,
  place: string,
  problems: Problem[],
): string | undefined {
  const value = document[field];
  if (value === undefined) return undefined;
  if (typeof value === "string" && isDay(value)) return value;
  problems.push({
    code: "review_not_a_date",
    place: `${place}.${field}`,
    found: `'${String(value).slice(0, 40)}'`,
    expected: "a date as year-month-day",
    advice: "For example 2027-12-31.",
  });
  return undefined;
}

function notTrueOrFalse(place: string, found: unknown): Problem {
  return {
    code: "review_not_true_or_false",
    place: `${place}.proposed`,
    found: `'${String(found).slice(0, 40)}'`,
    expected: "true or false",
    advice: "Write proposed: true for a grant that is not in the register.",
  };
}

function notARecord(place: string): Problem {
  return {
    code: "review_not_a_form",
    place,
    found: "something else than a form",
    expected: "a review with the fields grant and answers",
    advice: "Start from an empty form.",
  };
}

function unknownField(place: string, field: string, known: readonly string[]): Problem {
  const near = nearestNames(field, known, 1);
  return {
    code: "review_unknown_field",
    place,
    found: `the field '${field.slice(0, 60)}'`,
    expected: `only the fields ${known.join(", ")}`,
    advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Leave it out.",
  };
}
