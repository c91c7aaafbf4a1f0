import { similarityVariableIds } from "@barkraft/sweden";
import { Hono } from "hono";
import { z } from "zod";
import { analysisCsv } from "../../../report/analysis/analysis-report.ts";
import { jsonSimilar, similarReport } from "../../../report/analysis/similar-report.ts";
import { similarTo } from "../../../services/analysis/similar.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { similarSchema } from "../../schema/analysis/similar.ts";
import { checkedPath, checkedQuery } from "../../schema/checked.ts";
import { wholeNumber } from "../../schema/common.ts";
import { csvHeaders, formatOf, formats } from "../../sending/format.ts";
import { english, entityPath, requireEntity } from "./shared.ts";

const query = z.strictObject({
  count: wholeNumber(1, 400).default(8).meta({ description: "How many municipalities." }),
  year: wholeNumber(1900, 2999)
    .optional()
    .meta({ description: "Year of the figures; the newest unless said." }),
  by: z
    .string()
    .max(300)
    .optional()
    .meta({ description: `Only these traits, with commas between: ${similarityVariableIds.join(", ")}.` }),
  format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
});

/** Municipalities with a structure like that of one. */
export function similarResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get(
    "/entities/:code/similar",
    operation({
      id: "getSimilar",
      tag: "figures",
      summary: "Similar municipalities",
      description:
        "The municipalities nearest in population, density, ages, tax capacity and group, with what each trait adds to the squared distance.",
      answer: similarSchema,
      csv: "code, name, group, distance, each trait, and each trait's contribution",
      problems: ["invalid-request", "not-found", "not-acceptable", "impossible-request"],
    }),
    checkedPath(entityPath),
    checkedQuery(query),
    async (context) => {
      const { code } = context.req.valid("param");
      const { count, year, by, format: asked } = context.req.valid("query");
      const format = formatOf(context, asked);
      requireEntity(country, code);
      const found = await similarTo(country, { place: code, count, year, by: by?.split(",") });
      if (format === "csv") {
        const text = analysisCsv(similarReport(found, english));
        return context.body(text, 200, csvHeaders(`similar-${code}`));
      }
      return context.json(jsonSimilar(found));
    },
  );
}
