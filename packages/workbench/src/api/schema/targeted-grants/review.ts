import {
  effectAnswers,
  reviewOutcomes,
  reviewPrinciples,
  reviewQuestions,
  yesNoAnswers,
} from "@barkraft/finance";
import { z } from "zod";
import { named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { bounded } from "./register.ts";

const date = z.string().max(10).meta({ description: "Year-month-day." });
const answer = z.enum([...new Set([...yesNoAnswers, ...effectAnswers])]);

const answers = z.strictObject(
  Object.fromEntries(
    reviewQuestions.map(({ id, answers: allowed }) => [
      id,
      z.strictObject({
        answer: z.enum(allowed),
        reason: z.string().min(1).max(2000),
      }),
    ]),
  ),
);

/** A review as a caller gives it. */
export const reviewRequest = named(
  "GrantReview",
  z.strictObject({
    grant: z
      .string()
      .min(1)
      .max(200)
      .meta({ description: "Id in the register, or a name of one's own for a grant that is only proposed." }),
    proposed: z
      .boolean()
      .optional()
      .meta({ description: "Whether the grant is only proposed, and so not in the register." }),
    reviewed_by: z.string().min(1).max(200).optional(),
    reviewed_on: date.optional(),
    end_date: date.optional(),
    answers,
  }),
);

const judged = {
  outcome: z.enum(reviewOutcomes),
  rule: z.string(),
  principle: z.enum(reviewPrinciples),
  lacks_end_date: z.boolean(),
  side_effects: z.array(z.strictObject({ id: z.string(), answer, reason: z.string() })),
  open_questions: z.array(z.string()),
  in_register: z.boolean(),
  administration_sek: bounded.nullable(),
  overlaps: z.array(
    z.strictObject({
      id: z.string(),
      name_sv: z.string(),
      name_en: z.string(),
      first_year: z.int().nullable(),
      last_year: z.int().nullable(),
    }),
  ),
};

/** What a review comes to. */
export const reviewSchema = named(
  "GrantJudgement",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    review: reviewRequest,
    ...judged,
    manifest: manifestField,
  }),
);

/** The reviews that are shipped. */
export const reviewsSchema = named(
  "GrantJudgements",
  z.strictObject({
    ...versionFields,
    reviews: z.array(
      named(
        "ShippedJudgement",
        z.strictObject({ country: z.literal("se"), ...versionFields, review: reviewRequest, ...judged }),
      ),
    ),
  }),
);
