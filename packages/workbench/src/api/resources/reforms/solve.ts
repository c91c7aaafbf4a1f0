import { isWrittenNumber } from "@barkraft/core";
import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import { parseLossLimit, parseTarget } from "../../../services/reforms/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, jsonOnly, noQuery } from "../../schema/checked.ts";
import { named } from "../../schema/common.ts";
import { requestReform } from "../../schema/reform.ts";
import { solutionSchema } from "../../schema/reforms.ts";
import { computed, english, lawOf } from "../computed.ts";
import { bodyProblems, bodyQuantity, bodyYear, reformFor, wantedText } from "./shared.ts";

const end = z.union([z.number(), z.string().max(30).refine(isWrittenNumber)]);

const body = named(
  "SolveRequest",
  z.strictObject({
    year: bodyYear,
    quantity: bodyQuantity,
    parameters: z
      .array(
        z.strictObject({
          path: z.string().min(1).max(80),
          range: z.tuple([end, end]).optional().meta({
            description: "Between which values it is looked for; all that are allowed unless said.",
          }),
        }),
      )
      .min(1)
      .max(12)
      .meta({ description: "What is looked for." }),
    target: z.string().max(50).optional().meta({
      description: "`neutral`, `cost=AMOUNT` or `cost<=AMOUNT`, in SEK.",
    }),
    max_loss: z.string().max(30).optional().meta({
      description: "The largest loss of a municipality: `100` SEK per inhabitant, or `1%` of its revenue.",
    }),
    reform: requestReform.optional().meta({ description: "What is changed besides." }),
  }),
);

/** Parameters that meet a target. */
export function solveResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/solve",
    operation({
      id: "postSolution",
      tag: "computation",
      summary: "Parameters that meet a target",
      description:
        "Finds one or several parameters under which a reform costs what it shall and nobody loses more than allowed, with the smallest change. When there are none, the problem says what binds and at which municipality.",
      answer: solutionSchema,
      problems: bodyProblems,
      bodies: {
        neutral: {
          summary: "The guarantee level that pays for full compensation",
          value: {
            year: 2020,
            parameters: [{ path: "income_equalisation.guarantee_level", range: [1.1, 1.2] }],
            target: "neutral",
            reform: { changes: { "income_equalisation.municipal_grant_degree": 1 } },
          },
        },
      },
    }),
    jsonOnly,
    noQuery,
    checkedBody(body),
    async (context) => {
      const { year, parameters, reform: document, ...asked } = context.req.valid("json");
      if (asked.target !== undefined) parseTarget(asked.target, "target");
      if (asked.max_loss !== undefined) parseLossLimit(asked.max_loss, "max_loss");
      const reform = document ? reformFor(year, document, "reform") : {};
      const wanted = parameters.map(({ path, range }) => wantedText(path, range));
      const request = requestOf("solve", "json", english, { ...asked, parameters: wanted });
      return computed(context, { ...lawOf(country, year), reform, document }, request);
    },
  );
}
