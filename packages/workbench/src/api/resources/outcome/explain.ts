import { InputError } from "@barkraft/core";
import { type Context, Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import { type Country, findPlace, type ReformDocument, type ResultLevel } from "../../../services/index.ts";
import { findQuantityLevel } from "../../../services/law/explain-figure.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, checkedQuery, jsonOnly, noQuery } from "../../schema/checked.ts";
import { named, queryYear, wholeNumber } from "../../schema/common.ts";
import { explanationSchema } from "../../schema/explanation.ts";
import { requestReform } from "../../schema/reform.ts";
import { computed, english } from "../computed.ts";
import { evaluateRequest } from "../requested.ts";

/** Figures in one answer at most: about a megabyte. */
const largestAnswer = 1000;
const deepest = 8;

const quantity = z
  .string()
  .min(1)
  .max(200)
  .meta({ description: "Id of a step, an input or a parameter.", examples: ["income_equalisation_pc"] });
const code = z
  .string()
  .min(1)
  .max(60)
  .optional()
  .meta({
    description: "Code or name of the place at the quantity's level; not needed for the nation.",
    examples: ["0114"],
  });
const depth = { description: "How many levels of inputs are opened." };

const query = z.strictObject({
  quantity: quantity.default("income_equalisation_pc"),
  code,
  year: queryYear,
  depth: wholeNumber(0, deepest).default(1).meta(depth),
});

const body = named(
  "ExplanationRequest",
  z.strictObject({
    year: z.int().min(1900).max(2999).meta({ description: "Equalisation year." }),
    quantity,
    code,
    depth: z.int().min(0).max(deepest).default(1).meta(depth),
    reform: requestReform.optional(),
  }),
);

interface Asked {
  readonly year: number;
  readonly quantity: string;
  readonly code?: string | undefined;
  readonly depth: number;
  readonly reform?: ReformDocument | undefined;
}

/** How one figure came about: formula, inputs, parameters, paragraph and source, down to the depth asked for. */
export function explainResources(country: Country): Hono<ApiEnvironment> {
  const described = {
    tag: "computation",
    answer: explanationSchema,
    description:
      "Formula, inputs, parameters, paragraph of law, status and source of one figure, and of what it is made of. " +
      `An answer holds at most ${largestAnswer} figures; ask again for a figure that was left closed.`,
  } as const;
  const explained = (context: Context<ApiEnvironment>, asked: Asked) => {
    const { year, quantity, depth, reform: document } = asked;
    const { baseline, reformed, reform } = evaluateRequest(country, year, document);
    const level = findQuantityLevel(reformed ?? baseline, quantity);
    if (asked.code === undefined && level !== "nation") throw missingCode(level);
    const wanted = asked.code ?? country.places.levels.nation!.codes[0]!;
    const place = findPlace(country, level as ResultLevel, wanted);
    const request = requestOf("explain", "json", english, { quantity, place, depth, limit: largestAnswer });
    return computed(context, { country, year, reform, document }, request);
  };
  return new Hono<ApiEnvironment>()
    .get(
      "/explain",
      operation({
        ...described,
        id: "getExplanation",
        summary: "How a figure came about",
        problems: ["invalid-request", "impossible-request"],
      }),
      checkedQuery(query),
      (context) => {
        const asked = context.req.valid("query");
        return explained(context, asked);
      },
    )
    .post(
      "/explain",
      operation({
        ...described,
        id: "postExplanation",
        summary: "How a figure came about under a reform",
        problems: ["invalid-request", "body-too-large", "unsupported-media-type", "impossible-request"],
        bodies: {
          guarantee: {
            summary: "Income equalisation of Upplands Väsby with a guarantee level of 110 percent",
            value: {
              year: 2020,
              quantity: "income_equalisation_pc",
              code: "0114",
              depth: 1,
              reform: { changes: { "income_equalisation.guarantee_level": 1.1 } },
            },
          },
        },
      }),
      jsonOnly,
      noQuery,
      checkedBody(body),
      (context) => explained(context, context.req.valid("json")),
    );
}

function missingCode(level: string): InputError {
  return new InputError([
    {
      code: "missing_field",
      place: "code",
      found: "nothing",
      expected: `the code or name of a ${level}`,
      advice: `The quantity has a value for each ${level}: say which one with 'code'.`,
    },
  ]);
}
