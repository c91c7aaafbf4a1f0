import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { balanceColumns } from "../../../report/rows/balance-rows.ts";
import { balanceDocumentSchema, requireSense } from "../../../services/accounts/balance-document.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { balanceSchema } from "../../schema/accounts.ts";
import { checkedBody, checkedQuery, jsonOnly } from "../../schema/checked.ts";
import { named, wholeNumber } from "../../schema/common.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { computed, english, lawOf } from "../computed.ts";

const format = z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." });
const span = { description: "First and last year; from 2013 to the last of the figures unless said." };

const query = z.strictObject({
  municipality: z
    .string()
    .min(1)
    .max(60)
    .default("Laxå")
    .meta({ description: "Code or name of a municipality.", examples: ["1860"] }),
  from: wholeNumber(1900, 2999).optional().meta(span),
  to: wholeNumber(1900, 2999).optional().meta(span),
  format,
});

const body = named(
  "BalanceRequest",
  z.strictObject({
    ...balanceDocumentSchema.shape,
    from: z.int().min(1900).max(2999).optional().meta(span),
    to: z.int().min(1900).max(2999).optional().meta(span),
  }),
);

const described = {
  tag: "computation",
  answer: balanceSchema,
  csv: balanceColumns.join(", "),
  description:
    "Balance-requirement statement, reserves and deficits to restore, year by year, each line with its paragraph. " +
    "Gains, losses and reserves are not among the figures: what is not given is counted as none, and the answer says so.",
} as const;

/** The balance requirement of a municipality, from the figures and from accounts that the caller gives. */
export function balanceResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>()
    .get(
      "/balance",
      operation({
        ...described,
        id: "getBalance",
        summary: "Balance requirement of a municipality",
        problems: ["invalid-request", "not-acceptable", "impossible-request"],
      }),
      checkedQuery(query),
      (context) => {
        const { municipality: place, from, to, format: wanted } = context.req.valid("query");
        const request = requestOf("balance", formatOf(context, wanted), english, { place, from, to });
        return computed(context, lawOf(country, defaultYear), request);
      },
    )
    .post(
      "/balance",
      operation({
        ...described,
        id: "postBalance",
        summary: "Balance requirement with accounts of one's own",
        problems: bodyProblems,
        bodies: {
          own: {
            summary: "A deficit, a gain and a transfer",
            value: {
              opening: { income_evening_reserve: 12_000_000 },
              years: [
                { year: 2020, result: -5_000_000 },
                {
                  year: 2021,
                  result: 30_000_000,
                  taxes_and_grants: 400_000_000,
                  capital_gains: 4_000_000,
                  reserve_transfer: "largest",
                },
              ],
            },
          },
        },
      }),
      jsonOnly,
      checkedQuery(z.strictObject({ format })),
      checkedBody(body),
      (context) => {
        const { from, to, ...document } = context.req.valid("json");
        const format = formatOf(context, context.req.valid("query").format);
        requireSense("body", document);
        const request = requestOf("balance", format, english, { from, to }, document);
        return computed(context, lawOf(country, defaultYear), request);
      },
    );
}
