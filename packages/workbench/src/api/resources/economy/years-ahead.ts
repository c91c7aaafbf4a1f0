import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { yearsAheadRequest, yearsAheadSchema } from "../../schema/economy/years-ahead.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

/** The years ahead of a municipality or of all together. */
export function yearsAheadResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/years-ahead",
    operation({
      id: "postYearsAhead",
      tag: "computation",
      summary: "The years ahead",
      description:
        "Tax, grants by the law each year, cost by the ages of the population, result, balance requirement, investment and debt, from the last known accounts.",
      answer: yearsAheadSchema,
      csv: "year, status, inhabitants and each amount in million SEK",
      problems: [
        "invalid-request",
        "not-acceptable",
        "body-too-large",
        "unsupported-media-type",
        "impossible-request",
      ],
      bodies: {
        tax_rise: {
          summary: "Ten years with 50 öre more in tax from 2024",
          value: { municipality: "Laxå", set: { "tax_rate.2024": 0.005 } },
        },
      },
    }),
    jsonOnly,
    checkedQuery(
      z.strictObject({
        format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
      }),
    ),
    checkedBody(yearsAheadRequest),
    (context) => {
      const { municipality, after_projections: after, set, ...asked } = context.req.valid("json");
      const format = formatOf(context, context.req.valid("query").format);
      const request = requestOf(
        "project",
        format,
        english,
        { place: municipality, after, ...asked },
        { set },
      );
      return computed(context, lawOf(country, defaultYear), request, `years-ahead-${asked.from}`);
    },
  );
}
