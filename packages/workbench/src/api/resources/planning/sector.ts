import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { sectorYearColumns } from "../../../report/sector/sector-report.ts";
import type { Country } from "../../../services/index.ts";
import { usualSectorYear } from "../../../services/sector/sector.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedQuery } from "../../schema/checked.ts";
import { wholeNumber } from "../../schema/common.ts";
import { sectorSchema } from "../../schema/planning/sector.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const query = z.strictObject({
  year: wholeNumber(1900, 2999)
    .default(usualSectorYear)
    .meta({ description: "The year whose municipalities are listed.", examples: [usualSectorYear] }),
  municipality: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .meta({ description: "One over the years, by code or name." }),
  format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
});

/** The state of the sector. */
export function sectorResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get(
    "/sector",
    operation({
      id: "getSector",
      tag: "figures",
      summary: "The state of the sector",
      description:
        "Counts of negative results by year, who is missing, results, equity, debt and the most that could have been set aside; the municipalities of one year, published statements, and forecasts that the operator has collected.",
      answer: sectorSchema,
      csv: sectorYearColumns.join(", "),
      problems: ["invalid-request", "not-acceptable", "impossible-request"],
    }),
    checkedQuery(query),
    (context) => {
      const { year, municipality, format } = context.req.valid("query");
      const asked = formatOf(context, format);
      const request = requestOf("sector", asked, english, { year, place: municipality });
      return computed(context, lawOf(country, year), request, `sector-${year}`);
    },
  );
}
