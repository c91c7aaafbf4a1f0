import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, jsonOnly, noQuery } from "../../schema/checked.ts";
import { named } from "../../schema/common.ts";
import { requestReform } from "../../schema/reform.ts";
import { stackSchema } from "../../schema/reforms.ts";
import { computed, english, lawOf } from "../computed.ts";
import { bodyProblems, bodyQuantity, bodyYear, reformFor } from "./shared.ts";

const body = named(
  "StackRequest",
  z.strictObject({ year: bodyYear, quantity: bodyQuantity, reform: requestReform }),
);

/** One reform part by part. */
export function stackResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/stack",
    operation({
      id: "postStack",
      tag: "computation",
      summary: "A reform part by part",
      description:
        "Each changed path and replacement alone, on top of those before it, and what they only do together. The parts and the interaction add up to the whole, for every place.",
      answer: stackSchema,
      problems: bodyProblems,
      bodies: {
        two: {
          summary: "A lower guarantee and full compensation",
          value: {
            year: 2020,
            reform: {
              changes: {
                "income_equalisation.guarantee_level": 1.1,
                "income_equalisation.municipal_grant_degree": 1,
              },
            },
          },
        },
      },
    }),
    jsonOnly,
    noQuery,
    checkedBody(body),
    (context) => {
      const { year, quantity, reform: document } = context.req.valid("json");
      const law = { ...lawOf(country, year), reform: reformFor(year, document, "reform"), document };
      return computed(context, law, requestOf("compare-stacked", "json", english, { quantity }));
    },
  );
}
