import { Hono } from "hono";
import { z } from "zod";
import { analysisCsv } from "../../../report/analysis/analysis-report.ts";
import { jsonNeed, needColumns, needReport } from "../../../report/analysis/need-report.ts";
import { buildNeedModel } from "../../../services/analysis/need-model.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { needRequest, needSchema } from "../../schema/analysis/need-model.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { csvHeaders, formatOf, formats } from "../../sending/format.ts";
import { english } from "./shared.ts";

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
      problems: [
        "invalid-request",
        "not-acceptable",
        "body-too-large",
        "unsupported-media-type",
        "impossible-request",
      ],
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
      const { columns, ...question } = context.req.valid("json");
      const format = formatOf(context, context.req.valid("query").format);
      const own = columns ? new Map(Object.entries(columns)) : undefined;
      const model = await buildNeedModel(country, { ...question, own });
      if (format === "csv") {
        const text = analysisCsv(needReport(model, english));
        return context.body(text, 200, csvHeaders(`need-model-${model.year}`));
      }
      return context.json(jsonNeed(model));
    },
  );
}
