import { grantDecisions, grantReceivers } from "@barkraft/finance";
import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedQuery } from "../../schema/checked.ts";
import { wholeNumber } from "../../schema/common.ts";
import { expirySchema, registerSchema, seriesSchema } from "../../schema/targeted-grants/register.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const format = z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." });
const year = wholeNumber(1990, 2100).optional();

const query = z.strictObject({
  words: z.string().min(1).max(200).optional().meta({ description: "Words that must all be in the row." }),
  receiver: z.enum(grantReceivers).optional().meta({ description: "Who receives the money." }),
  sector: z.string().min(1).max(40).optional().meta({ description: "Such as `school` or `elderly_care`." }),
  decision: z.enum(grantDecisions).optional().meta({ description: "What the curation made of the row." }),
  year: year.meta({ description: "Only grants that paid something in the year." }),
  format,
});

const problems = ["invalid-request", "not-acceptable", "impossible-request"] as const;

/** The register of targeted grants, general against targeted, and what ends. */
export function registerResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .get(
      "/targeted-grants",
      operation({
        id: "listTargetedGrants",
        tag: "figures",
        summary: "Register of targeted grants",
        description:
          "Targeted grants to municipalities and regions with amounts by year: kept, split and removed rows with reasons, and known grants that are missing.",
        answer: registerSchema,
        csv: "the columns of the table targeted-grants",
        problems,
      }),
      checkedQuery(query),
      (context) => {
        const { format: wanted, ...asked } = context.req.valid("query");
        const request = requestOf("register", formatOf(context, wanted), english, asked);
        return computed(context, lawOf(country, defaultYear), request, "targeted-grants");
      },
    )
    .get(
      "/targeted-grants/series",
      operation({
        id: "getTargetedGrantSeries",
        tag: "figures",
        summary: "General against targeted grants",
        description:
          "Budget area 25 and the register by year, the targeted share, what the report of 2020 says of it, and how much of all state grants the figures hold.",
        answer: seriesSchema,
        csv: "year, amounts in million SEK and shares in percent",
        problems,
      }),
      checkedQuery(z.strictObject({ format })),
      (context) => {
        const request = requestOf(
          "register-series",
          formatOf(context, context.req.valid("query").format),
          english,
          {},
        );
        return computed(context, lawOf(country, defaultYear), request, "targeted-grant-series");
      },
    )
    .get(
      "/targeted-grants/expiry",
      operation({
        id: "getTargetedGrantExpiry",
        tag: "figures",
        summary: "When targeted grants end",
        description:
          "When the money of every grant ends, and what the grants that end in a year are of each municipality's revenue by their assumed keys.",
        answer: expirySchema,
        csv: "id, name, receiver, first_year, last_year, known_by, ends_msek",
        problems,
      }),
      checkedQuery(
        z.strictObject({
          year: year.meta({ description: "The year whose ends are shared out; the largest unless said." }),
          format,
        }),
      ),
      (context) => {
        const { year: asked, format: wanted } = context.req.valid("query");
        const request = requestOf("register-expiry", formatOf(context, wanted), english, { year: asked });
        return computed(context, lawOf(country, defaultYear), request, "targeted-grant-expiry");
      },
    );
}
