import { Hono } from "hono";
import { z } from "zod";
import { toCsv } from "../../report/csv.ts";
import { grantColumns, grantRows, jsonGrant } from "../../report/rows/grant-rows.ts";
import { grantOf } from "../../services/grant.ts";
import type { Country } from "../../services/index.ts";
import type { ApiEnvironment } from "../environment.ts";
import { operation } from "../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../schema/checked.ts";
import { grantRequest, grantSchema } from "../schema/grant.ts";
import { csvHeaders, formatOf, formats } from "../sending/format.ts";
import { requestedCodes } from "./requested.ts";

/** A general grant and what the cost equalisation does to it. */
export function grantResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/grant",
    operation({
      id: "postGrant",
      tag: "computation",
      summary: "A general grant through the system",
      description:
        "The same amount per inhabitant for everyone, and what each cost model adds or takes when its national cost rises by as much.",
      answer: grantSchema,
      csv: grantColumns.join(", "),
      problems: [
        "invalid-request",
        "not-acceptable",
        "body-too-large",
        "unsupported-media-type",
        "impossible-request",
      ],
      bodies: {
        two_billion: {
          summary: "Two billion kronor and the cost of individual and family care",
          value: { year: 2020, amount_sek: 2e9, municipalities: ["0127"] },
        },
      },
    }),
    jsonOnly,
    checkedQuery(
      z.strictObject({
        format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
      }),
    ),
    checkedBody(grantRequest),
    (context) => {
      const { year, amount_sek, cost_models, municipalities } = context.req.valid("json");
      const format = formatOf(context, context.req.valid("query").format);
      const codes = requestedCodes(country, municipalities);
      const whole = grantOf(country, year, amount_sek, cost_models);
      const result = { ...whole, rows: whole.rows.filter(({ code }) => !codes || codes.has(code)) };
      if (format === "csv") {
        return context.body(toCsv(grantRows(result), grantColumns), 200, csvHeaders(`grant-${year}`));
      }
      return context.json(jsonGrant(result));
    },
  );
}
