import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { investmentGroundOf } from "../../../services/economy/investment-ground.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { checkedBody, checkedPath, checkedQuery, jsonOnly, noQuery } from "../../schema/checked.ts";
import {
  investmentGroundSchema,
  investmentRequest,
  investmentSchema,
} from "../../schema/economy/investment.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

/** The investment model: figure 3. */
export function investmentResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .get(
      "/investment/ground/:code",
      operation({
        id: "getInvestmentGround",
        tag: "figures",
        summary: "Booked investment and self-financing",
        description:
          "What the investment model starts from, of a municipality or, with 00, of all together: booked years, mean self-financing of 2016–2019, growth of the tax base in the ten years before each year, debt shares of GDP.",
        answer: investmentGroundSchema,
        problems: ["invalid-request", "impossible-request"],
      }),
      checkedPath(
        z.strictObject({
          code: z
            .string()
            .regex(/^(00|\d{4})$/)
            .meta({ examples: ["00"] }),
        }),
      ),
      noQuery,
      async (context) => context.json(await investmentGroundOf(country, context.req.valid("param").code)),
    )
    .post(
      "/investment",
      operation({
        id: "postInvestment",
        tag: "computation",
        summary: "Investment at unchanged self-financing",
        description:
          "Investment = (depreciation + result) / self-financing at results of 0–4 percent of tax and grants, in the model of the report's note 34 and an extended one.",
        answer: investmentSchema,
        csv: "model, result_share_pct, year, investment_msek, investment_share_pct and the amounts behind them",
        problems: bodyProblems,
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
