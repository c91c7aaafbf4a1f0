import { Hono } from "hono";
import { z } from "zod";
import { inhabitantColumns } from "../../../report/analysis/inhabitant-report.ts";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { inhabitantSchema } from "../../schema/analysis/inhabitant.ts";
import { checkedPath, checkedQuery } from "../../schema/checked.ts";
import { queryYear, wholeNumber } from "../../schema/common.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";
import { entityPath, requireEntity } from "./shared.ts";

const query = z.strictObject({
  age: wholeNumber(0, 120)
    .default(8)
    .meta({ description: "Age in whole years.", examples: [8] }),
  tax_base: z
    .union([z.literal("mean"), wholeNumber(0, 999_999_999)])
    .optional()
    .meta({
      description:
        "Taxable income in SEK a year, or `mean`; nothing under 16 and the municipality's mean from 16 unless said.",
    }),
  counted_in: z
    .string()
    .max(1000)
    .optional()
    .meta({ description: "Inputs that count the person for more than age, with commas between." }),
  year: queryYear,
  format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
});

/** What one more inhabitant changes in a municipality. */
export function inhabitantResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get(
    "/entities/:code/inhabitant",
    operation({
      id: "getMarginalInhabitant",
      tag: "computation",
      summary: "One more inhabitant",
      description:
        "What one more inhabitant of an age and income changes, item by item and by the year it arrives, computed by evaluating the year again with the person counted in every input.",
      answer: inhabitantSchema,
      csv: inhabitantColumns.join(", "),
      problems: ["invalid-request", "not-found", "not-acceptable", "impossible-request"],
    }),
    checkedPath(entityPath),
    checkedQuery(query),
    (context) => {
      const { code } = context.req.valid("param");
      const { year, counted_in: counted, format: asked, ...person } = context.req.valid("query");
      const format = formatOf(context, asked);
      requireEntity(country, code);
      const options = { ...person, place: code, counted_in: counted?.split(",") };
      const request = requestOf("inhabitant", format, english, options);
      return computed(context, lawOf(country, year), request, `inhabitant-${code}-${year}`);
    },
  );
}
