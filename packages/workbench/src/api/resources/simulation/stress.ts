import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { jsonStress } from "../../../report/simulation/stress-report.ts";
import { defaultYear } from "../../../services/figures.ts";
import type { Country } from "../../../services/index.ts";
import { stress } from "../../../services/simulation/stress.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { bodyProblems, operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly, noQuery } from "../../schema/checked.ts";
import { stressRequest, stressSchema } from "../../schema/simulation/stress.ts";
import { formatOf, formats } from "../../sending/format.ts";
import { progressLines, wantsProgress } from "../../sending/progress-lines.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";
import { computedLong, english, lawOf } from "../computed.ts";

const usual = { from: 2022, years: 10, after: "trend", paths: 0, seed: 1 } as const;

/** Every municipality under every stress test. */
export function stressResources(country: Country): Hono<ApiEnvironment> {
  let stored: Promise<StoredBody> | undefined;
  return new Hono<ApiEnvironment>()
    .get(
      "/stress",
      operation({
        id: "getStress",
        tag: "computation",
        summary: "The shipped stress tests, ten years from the newest accounts",
        description: "Greatest fall of a year's result against the projection, before any measures.",
        answer: stressSchema,
        problems: ["invalid-request"],
      }),
      noQuery,
      async (context) => {
        stored ??= stress(country, usual).then(
          (result) => new StoredBody(JSON.stringify(jsonStress(result, undefined)), "application/json"),
        );
        return sendStored(context, await stored, caching.revalidate);
      },
    )
    .post(
      "/stress",
      operation({
        id: "postStress",
        tag: "computation",
        summary: "Stress tests from another year, with other assumptions or with chance",
        description: `With \`paths\`, also the probability of breaking the balance requirement with and without each test. With \`Accept: ${progressLines}\` each line is \`{"done", "paths"}\` and the last \`{"result"}\`; closing the connection stops the run.`,
        answer: stressSchema,
        csv: "code, name, test, worst_change_pct, worst_year and what else is shown",
        problems: bodyProblems,
        bodies: { crisis: { summary: "A crisis from 2019", value: { from: 2019, tests: ["crisis-1991"] } } },
      }),
      jsonOnly,
      checkedQuery(
        z.strictObject({
          format: z.enum(formats).optional().meta({ description: "Wins over the header `Accept`." }),
        }),
      ),
      checkedBody(stressRequest),
      (context) => {
        const { municipalities, after_projections, set, shocks, ...asked } = context.req.valid("json");
        const format = wantsProgress(context) ? "json" : formatOf(context, context.req.valid("query").format);
        const request = requestOf(
          "stress",
          format,
          english,
          { places: municipalities, after: after_projections, ...asked },
          { set, shocks },
        );
        return computedLong(context, lawOf(country, defaultYear), request, `stress-${asked.from}`);
      },
    );
}
