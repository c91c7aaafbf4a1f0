import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { grantColumns } from "../../../report/rows/grant-rows.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { grantRequest, grantSchema } from "../../schema/grant.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";
import { requestedCodes } from "../requested.ts";

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
      problems: bodyProblems,
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
      const { year, amount_sek: amount, cost_models, municipalities } = context.req.valid("json");
      const format = formatOf(context, context.req.valid("query").format);
      const codes = requestedCodes(country, municipalities);
      const options = { amount, models: cost_models.join(","), places: codes && [...codes] };
      const request = requestOf("grant", format, english, options);
      return computed(context, lawOf(country, year), request, `grant-${year}`);
    },
  );
}
