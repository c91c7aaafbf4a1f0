import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { jsonReview } from "../../../report/targeted-grants/review-report.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import { reviewGrant } from "../../../services/targeted-grants/review.ts";
import { shippedReviews } from "../../../services/targeted-grants/review-file.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly, noQuery } from "../../schema/checked.ts";
import { versionsOf } from "../../schema/common.ts";
import { reviewRequest, reviewSchema, reviewsSchema } from "../../schema/targeted-grants/review.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const format = z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." });

const unknown = { answer: "unknown", reason: "Not examined yet." };
const example = {
  grant: "maximum-fee",
  answers: {
    exceptional_circumstances: { answer: "no", reason: "It has been paid since 2002." },
    identifiable_costs: { answer: "yes", reason: "The lost fees could be computed." },
    very_uneven: { answer: "no", reason: "A formula shares it." },
    lasting_gain: { answer: "no", reason: "It compensates for lost income." },
    is_new: { answer: "no", reason: "It has been paid since 2002." },
    jointly_examined: unknown,
    lock_in: unknown,
    administration: { answer: "some", reason: "The quality part is accounted for." },
    unevenness: { answer: "none", reason: "Every municipality receives it." },
    overlap: unknown,
  },
};

/** Reviews of targeted grants by the four principles. */
export function reviewResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .get(
      "/targeted-grants/reviews",
      operation({
        id: "listGrantReviews",
        tag: "computation",
        summary: "Shipped reviews",
        description: "Reviews of a few grants of the register, with what they come to.",
        answer: reviewsSchema,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => {
        const reviews = await shippedReviews();
        const judged = await Promise.all(reviews.map((review) => reviewGrant(country, review)));
        return context.json({ ...versionsOf(country.versions), reviews: judged.map(jsonReview) });
      },
    )
    .post(
      "/targeted-grants/review",
      operation({
        id: "postGrantReview",
        tag: "computation",
        summary: "Review of a targeted grant",
        description:
          "Answers with reasons against the report's four principles: keep as an exception, keep as a temporary stimulus, fold into the general grant, or examine jointly.",
        answer: reviewSchema,
        csv: "question_id, principle, question, answer_id, answer, reason",
        problems: bodyProblems,
        bodies: { maximum_fee: { summary: "The maximum fee in preschool", value: example } },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format })),
      checkedBody(reviewRequest),
      (context) => {
        const wanted = formatOf(context, context.req.valid("query").format);
        const request = requestOf("review", wanted, english, {}, { ...context.req.valid("json") });
        return computed(context, lawOf(country, defaultYear), request, "grant-review");
      },
    );
}
