import { similarityVariableIds } from "@barkraft/sweden";
import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { similarSchema } from "../../schema/analysis/similar.ts";
import { checkedPath, checkedQuery } from "../../schema/checked.ts";
import { wholeNumber } from "../../schema/common.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";
import { entityPath, requireEntity } from "./shared.ts";

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
      const options = { place: code, count, year, by: by?.split(",") };
      const request = requestOf("similar", format, english, options);
      return computed(context, lawOf(country, year ?? defaultYear), request, `similar-${code}`);
    },
  );
}
