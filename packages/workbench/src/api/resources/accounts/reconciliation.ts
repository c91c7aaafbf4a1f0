import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { reconciliationSchema } from "../../schema/accounts.ts";
import { checkedQuery } from "../../schema/checked.ts";
import { queryYear } from "../../schema/common.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";
import { requestedCodes } from "../requested.ts";

const query = z.strictObject({
  year: queryYear,
  municipalities: z
    .string()
    .max(2000)
    .optional()
    .meta({ description: "Codes or names with commas between; all unless said.", examples: ["1860"] }),
  format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
});

/** Computed grants and taxes against the accounts of each municipality. */
export function reconciliationResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get(
    "/reconciliation",
    operation({
      id: "getReconciliation",
      tag: "computation",
      summary: "Computed grants and taxes against the accounts",
      description:
        "The computed parts of general grants and of tax, the booked total and the unexplained rest, in SEK. " +
        "Nothing is adjusted to make the rest small.",
      answer: reconciliationSchema,
      csv: "code, name, then for grants and tax each part with its status, the computed sum, the booked total and the rest",
      problems: ["invalid-request", "not-acceptable", "impossible-request"],
    }),
    checkedQuery(query),
    (context) => {
      const { year, municipalities, format } = context.req.valid("query");
      const asked = formatOf(context, format);
      const codes = requestedCodes(country, municipalities?.split(","));
      const request = requestOf("reconcile", asked, english, { places: codes && [...codes] });
      return computed(context, lawOf(country, year), request, `reconciliation-${year}`);
    },
  );
}
