import { Hono } from "hono";
import { z } from "zod";
import { needColumns } from "../../../report/analysis/need-report.ts";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { needRequest, needSchema } from "../../schema/analysis/need-model.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

/** A need model of the user's own. */
export function needModelResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/need-model",
    operation({
      id: "postNeedModel",
      tag: "computation",
      summary: "A need model of your own",
      description:
        "Cost drivers weighed by hand or by weighted least squares on a net cost, how well they explain it, and the equalisation that would follow, beside the law's standard costs.",
      answer: needSchema,
      csv: needColumns.join(", "),
      problems: bodyProblems,
      bodies: {
        regression: {
          summary: "Individual and family care by unemployment and country of birth",
          value: {
            cost: "net_cost_individual_and_family_care_pc",
            by: ["unemployment_18_64_pct", "foreign_born_pct"],
            year: 2019,
          },
        },
        by_hand: {
          summary: "Preschool by the share of children, weights by hand",
          value: {
            cost: "preschool",
            by: ["share(population_1_5)"],
            year: 2021,
            weights: { constant: 0, "share(population_1_5)": 1500 },
          },
        },
      },
    }),
    jsonOnly,
    checkedQuery(
      z.strictObject({
        format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
      }),
    ),
    checkedBody(needRequest),
    async (context) => {
      const { columns, weights, year, ...question } = context.req.valid("json");
      const format = formatOf(context, context.req.valid("query").format);
      const request = requestOf("need", format, english, question, { columns, weights });
      return computed(context, lawOf(country, year), request, `need-model-${year}`);
    },
  );
}
