import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { investmentRequest, investmentSchema } from "../../schema/economy/investment.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

/** The investment model: figure 3. */
export function investmentResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/investment",
    operation({
      id: "postInvestment",
      tag: "computation",
      summary: "Investment at unchanged self-financing",
      description:
        "Investment = (depreciation + result) / self-financing at results of 0–4 percent of tax and grants, in the model of the report's note 34 and an extended one.",
      answer: investmentSchema,
      csv: "model, result_share_pct, year, investment_msek, investment_share_pct and the amounts behind them",
      problems: [
        "invalid-request",
        "not-acceptable",
        "body-too-large",
        "unsupported-media-type",
        "impossible-request",
      ],
      bodies: { sector: { summary: "Figure 3 for all municipalities", value: { from: 2019 } } },
    }),
    jsonOnly,
    checkedQuery(
      z.strictObject({
        format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
      }),
    ),
    checkedBody(investmentRequest),
    (context) => {
      const { municipality, planned, ...asked } = context.req.valid("json");
      const format = formatOf(context, context.req.valid("query").format);
      const request = requestOf("invest", format, english, { place: municipality, ...asked }, { planned });
      return computed(context, lawOf(country, defaultYear), request, `investment-${asked.from}`);
    },
  );
}
