import { bandsOf } from "@barkraft/core";
import { groupings } from "@barkraft/sweden";
import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, jsonOnly, noQuery } from "../../schema/checked.ts";
import { named } from "../../schema/common.ts";
import { requestReform } from "../../schema/reform.ts";
import { distributionSchema } from "../../schema/reforms.ts";
import { computed, english, lawOf } from "../computed.ts";
import { bodyProblems, bodyQuantity, bodyYear, reformFor } from "./shared.ts";

const body = named(
  "DistributionRequest",
  z.strictObject({
    year: bodyYear,
    quantity: bodyQuantity,
    by: z.enum(groupings).default("county"),
    bands: z.array(z.number()).min(1).max(30).optional().meta({
      description: "Where the bands begin, rising; only with `size` (inhabitants) or `tax_rate` (percent).",
    }),
    closed: z.boolean().default(false).meta({
      description: "Whether everyone gets the equal amount that keeps the sum unchanged.",
    }),
    reform: requestReform,
  }),
);

/** Winners and losers by group. */
export function distributionResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/distribution",
    operation({
      id: "postDistribution",
      tag: "computation",
      summary: "Winners and losers of a reform",
      description:
        "Kronor, kronor per inhabitant and share of revenue by county, municipality group, size or tax rate, with measures of spread before and after.",
      answer: distributionSchema,
      problems: bodyProblems,
      bodies: {
        size: {
          summary: "The same rate for grants and fees, by size",
          value: {
            year: 2020,
            by: "size",
            bands: [0, 10000, 50000],
            reform: { replace: { income_equalisation_pc: "symmetric" } },
          },
        },
      },
    }),
    jsonOnly,
    noQuery,
    checkedBody(body),
    (context) => {
      const { year, reform: document, bands, ...asked } = context.req.valid("json");
      const law = { ...lawOf(country, year), reform: reformFor(year, document, "reform"), document };
      if (bands) bandsOf(bands, "bands");
      const options = { ...asked, bands: bands?.join(",") };
      return computed(context, law, requestOf("distribution", "json", english, options));
    },
  );
}
