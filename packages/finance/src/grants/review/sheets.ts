import { dayOfSerial, InputError, type SheetCell, type Sheets } from "@barkraft/core";
import type { GrantReview } from "./check.ts";
import { type ReviewQuestionId, reviewQuestions } from "./form.ts";

/** A sheet of a workbook: its name, its heading and its rows. */
export interface ReviewSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

const sheetNames = { answers: "answers", review: "review" } as const;
const headFields = ["grant", "proposed", "reviewed_by", "reviewed_on", "end_date"] as const;

const dateFields: readonly string[] = ["reviewed_on", "end_date"];

/**
 * A review as two sheets that `reviewFromSheets` reads again. `questionIn` says a question in the reader's language, in
 * a column that is not read.
 */
export function reviewSheets(
  review: GrantReview,
  questionIn: (id: ReviewQuestionId) => string,
): readonly ReviewSheet[] {
  return [
    {
      name: sheetNames.answers,
      columns: ["question", "answer", "reason", "words"],
      rows: reviewQuestions.map(({ id }) => {
        const { answer, reason } = review.answers[id];
        return [id, answer, reason, questionIn(id)];
      }),
    },
    {
      name: sheetNames.review,
      columns: ["field", "value"],
      rows: headFields.map((field) => [field, review[field] === undefined ? null : String(review[field])]),
    },
  ];
}

/** The sheets of a workbook as plain data, to be given to `checkReview`. Throws an `InputError` without the sheets. */
export function reviewFromSheets(file: string, sheets: Sheets): Readonly<Record<string, unknown>> {
  const [answers, head] = [sheets.get(sheetNames.answers), sheets.get(sheetNames.review)];
  if (!answers || !head) {
    throw new InputError([
      {
        code: "not_a_review",
        place: file,
        found: `the sheets ${[...sheets.keys()].join(", ").slice(0, 200)}`,
        expected: `the sheets ${sheetNames.answers} and ${sheetNames.review}`,
        advice: "Save a review as Excel and change that.",
      },
    ]);
  }
  const fields = linesOf(head).flatMap(({ field, value }) =>
    field === undefined || value === undefined ? [] : [[field, fieldValue(field, value)] as const],
  );
  const given = linesOf(answers).flatMap(({ question, answer, reason }) =>
    question === undefined
      ? []
      : [[question, { ...(answer === undefined ? {} : { answer }), reason: reason ?? "" }] as const],
  );
  return { ...Object.fromEntries(fields), answers: Object.fromEntries(given) };
}

/** Rows as texts under their heading; empty cells are left out. */
function linesOf(rows: readonly (readonly SheetCell[])[]): Readonly<Record<string, string>>[] {
  const [heading = [], ...rest] = rows;
  return rest.map((row) =>
    Object.fromEntries(
      row.flatMap((cell, at) => {
        const name = String(heading[at] ?? "").trim();
        return cell === null || name === "" ? [] : [[name, String(cell).trim()]];
      }),
    ),
  );
}

/** A field as the spreadsheet had it before it made truth into a word of its own, or a day into a number. */
function fieldValue(field: string, written: string): boolean | string {
  const word = written.toLowerCase();
  if (field === "proposed" && (word === "true" || word === "false")) return word === "true";
  return dateFields.includes(field) && /^\d+(\.\d+)?$/.test(written) ? dayOfSerial(Number(written)) : written;
}
