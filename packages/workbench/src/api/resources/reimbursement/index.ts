import { claimColumns } from "@barkraft/finance";
import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { jsonRound } from "../../../report/reimbursement/round-json.ts";
import { jsonScheme } from "../../../report/reimbursement/scheme-report.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import { lesson, pots, schemes } from "../../../services/reimbursement/library.ts";
import { hoursPerYear } from "../../../services/reimbursement/outlook.ts";
import { claimReceivers } from "../../../services/reimbursement/receivers.ts";
import { computeRoundOf } from "../../../services/reimbursement/round.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly, noQuery } from "../../schema/checked.ts";
import { versionsOf } from "../../schema/common.ts";
import {
  forecastRequest,
  forecastSchema,
  queueRequest,
  queueSchema,
} from "../../schema/reimbursement/outlook.ts";
import { roundRequest, roundSchema } from "../../schema/reimbursement/round.ts";
import { schemesSchema } from "../../schema/reimbursement/schemes.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";
import { computed, english, lawOf } from "../computed.ts";

const format = z.strictObject({
  format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
});
const bodyProblems = [
  "invalid-request",
  "not-acceptable",
  "body-too-large",
  "unsupported-media-type",
  "impossible-request",
] as const;

const inhabitantsYear = 2020;

async function everything(country: Country): Promise<StoredBody> {
  const [all, potList, { stateStaff, localStaff, ...shipped }, receivers] = await Promise.all([
    schemes(),
    pots(),
    lesson(),
    claimReceivers(country, inhabitantsYear),
  ]);
  const body = {
    schemes: all.map(jsonScheme),
    pots: potList.map(({ perMonth, ...pot }) => ({ ...pot, per_month: perMonth })),
    lesson: { ...shipped, state_staff: stateStaff, local_staff: localStaff },
    hours_per_year: hoursPerYear,
    receivers: receivers.map(({ inhabitants, ...each }) => ({
      ...each,
      inhabitants: Number.isNaN(inhabitants) ? null : inhabitants,
    })),
    inhabitants_year: inhabitantsYear,
    ...versionsOf(country.versions),
  };
  return new StoredBody(JSON.stringify(body), "application/json");
}

/** Cost reimbursement: schemes, rounds, forecasts and queues. */
export function reimbursementResources(country: Country): Hono<ApiEnvironment> {
  let stored: Promise<StoredBody> | undefined;
  return new Hono<ApiEnvironment>()
    .get(
      "/reimbursement",
      operation({
        id: "getReimbursement",
        tag: "law",
        summary: "Schemes that reimburse costs",
        description:
          "The schemes that come with the program, their rounds by the rules beside what is published, known pots, what an earlier scheme cost in work, and who may apply.",
        answer: schemesSchema,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => {
        stored ??= everything(country);
        // A failure is not kept: the next request tries again.
        stored.catch(() => {
          stored = undefined;
        });
        return sendStored(context, await stored, caching.revalidate);
      },
    )
    .post(
      "/reimbursement/round",
      operation({
        id: "postReimbursementRound",
        tag: "computation",
        summary: "A round of reimbursement",
        description:
          "Claims checked line by line, approved by the rules, and paid from the pot to the öre. A broken claim is among the faults and in no amount. Whole files are for the command line.",
        answer: roundSchema,
        problems: bodyProblems,
        bodies: {
          one: {
            summary: "One claim",
            value: {
              round: "2020-1",
              claims: [
                {
                  receiver: "0114",
                  category: "staff",
                  period_from: "2020-03-01",
                  period_to: "2020-03-31",
                  amount: "1234.50",
                  received: "2020-08-15",
                },
              ],
            },
          },
        },
      }),
      jsonOnly,
      noQuery,
      checkedBody(roundRequest),
      async (context) => {
        const { claims, ...terms } = context.req.valid("json");
        const rows = claims.map((claim) => claimColumns.map((column) => claim[column]));
        return context.json(jsonRound(await computeRoundOf(country, terms, [claimColumns, ...rows])));
      },
    )
    .post(
      "/reimbursement/forecast",
      operation({
        id: "postPotForecast",
        tag: "computation",
        summary: "When the money is gone",
        description: "A pot and what it is used up by, month by month, with a range.",
        answer: forecastSchema,
        csv: "month, cost, total, total_p10, total_p90, left, uncovered, gone",
        problems: bodyProblems,
        bodies: {
          public_transport: {
            summary: "Three billion kronor and one a month",
            value: { pot: 3e9, per_month: 1e9, low: 8e8, high: 1.2e9, start: "2020-03" },
          },
        },
      }),
      jsonOnly,
      checkedQuery(format),
      checkedBody(forecastRequest),
      (context) => {
        const wanted = formatOf(context, context.req.valid("query").format);
        const request = requestOf("reimburse-forecast", wanted, english, context.req.valid("json"));
        return computed(context, lawOf(country, defaultYear), request);
      },
    )
    .post(
      "/reimbursement/queue",
      operation({
        id: "postClaimQueue",
        tag: "computation",
        summary: "How claims wait to be decided",
        description:
          "Claims that come in, case officers and minutes: waiting time and what the state owes meanwhile.",
        answer: queueSchema,
        csv: "month, arrived, decided, waiting, wait_months, outstanding_sek",
        problems: bodyProblems,
        bodies: {
          three_months: {
            summary: "Three months of claims and twelve officers",
            value: { start: "2020-08", arrivals: [305, 6, 311], officers: 12, minutes: 600, amount: 36e6 },
          },
        },
      }),
      jsonOnly,
      checkedQuery(format),
      checkedBody(queueRequest),
      (context) => {
        const { arrivals, ...rest } = context.req.valid("json");
        const wanted = formatOf(context, context.req.valid("query").format);
        const options = { ...rest, arrivals: arrivals.map(String) };
        const request = requestOf("reimburse-queue", wanted, english, options);
        return computed(context, lawOf(country, defaultYear), request);
      },
    );
}
