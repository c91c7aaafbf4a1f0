import { changeMethods } from "@barkraft/sweden";
import { Hono } from "hono";
import { z } from "zod";
import { changeColumns } from "../../../report/analysis/change-report.ts";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { changeSchema } from "../../schema/analysis/change.ts";
import { checkedPath, checkedQuery } from "../../schema/checked.ts";
import { wholeNumber } from "../../schema/common.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";
import { entityPath, requireEntity } from "./shared.ts";

const year = (otherwise: number) =>
  wholeNumber(1900, 2999)
    .default(otherwise)
    .meta({ examples: [otherwise] });

const query = z.strictObject({
  from: year(2020).describe("The earlier equalisation year."),
  to: year(2021).describe("The later equalisation year."),
  method: z
    .enum(changeMethods)
    .default("sequential")
    .meta({ description: "In a fixed order of causes, or the average over all orders." }),
  format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
});

/** What changed the equalisation between two years. */
export function changeResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get(
    "/entities/:code/change",
    operation({
      id: "getChange",
      tag: "computation",
      summary: "The change between two years",
      description:
        "The change of a municipality's equalisation, or the nation's (code 00), divided into tax base, population, published items, price level, each parameter and law. The parts add up to the krona.",
      answer: changeSchema,
      csv: changeColumns.join(", "),
      problems: ["invalid-request", "not-found", "not-acceptable", "impossible-request"],
    }),
    checkedPath(entityPath),
    checkedQuery(query),
    (context) => {
      const { code } = context.req.valid("param");
      const { from, to, method, format: asked } = context.req.valid("query");
      const format = formatOf(context, asked);
      requireEntity(country, code, true);
      const request = requestOf("change", format, english, { place: code, from, to, method });
      return computed(context, lawOf(country, to), request, `change-${code}-${from}-${to}`);
    },
  );
}
