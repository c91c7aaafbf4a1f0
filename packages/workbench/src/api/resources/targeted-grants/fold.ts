import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import { checkFold, foldKeys } from "../../../services/targeted-grants/fold-document.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedQuery } from "../../schema/checked.ts";
import { wholeNumber } from "../../schema/common.ts";
import { foldAnswerSchema } from "../../schema/targeted-grants/fold.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const query = z.strictObject({
  grants: z
    .string()
    .min(1)
    .max(4000)
    .default("maximum-fee")
    .meta({ description: "Ids of grants in the register, with commas between." }),
  year: wholeNumber(1990, 2100)
    .default(defaultYear)
    .meta({ description: "The year whose amounts are folded." }),
  into: z
    .enum(foldKeys)
    .default("per_inhabitant")
    .meta({ description: "Key of what takes their place; `per_inhabitant` is the general grant." }),
  years: wholeNumber(1, 20).default(1).meta({ description: "Equal steps in which it is led in." }),
  largest_loss: wholeNumber(1, 100_000)
    .optional()
    .meta({ description: "The most that anyone may lose from one year to the next, SEK per inhabitant." }),
  format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
});

/** Targeted grants folded into one. */
export function foldResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get(
    "/targeted-grants/fold",
    operation({
      id: "getGrantFold",
      tag: "computation",
      summary: "Targeted grants folded into one",
      description:
        "What every municipality and region gains and loses when targeted grants become a general grant or one by a key, the way there, the administration saved and what the cost equalisation does.",
      answer: foldAnswerSchema,
      csv: "code, name, kind, amounts in SEK, changes per inhabitant, status",
      problems: ["invalid-request", "not-acceptable", "impossible-request"],
    }),
    checkedQuery(query),
    (context) => {
      const { grants, year, into, years, largest_loss: limit, format } = context.req.valid("query");
      const ids = grants.split(",").map((id) => id.trim());
      const document = checkFold({ grants: ids, year, into, years, limit: limit ?? null }, "query");
      const request = requestOf("fold", formatOf(context, format), english, {}, { ...document });
      return computed(context, lawOf(country, defaultYear), request, `grant-fold-${year}`);
    },
  );
}
