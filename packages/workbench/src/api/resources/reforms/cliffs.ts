import { InputError, isWrittenNumber } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { Hono } from "hono";
import { z } from "zod";
import { requestOf } from "../../../report/export/request.ts";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { checkedBody, jsonOnly, noQuery } from "../../schema/checked.ts";
import { named } from "../../schema/common.ts";
import { cliffsSchema } from "../../schema/reforms.ts";
import { computed, english, lawOf } from "../computed.ts";
import { bodyProblems, bodyQuantity, bodyYear, wantedText } from "./shared.ts";

const end = z.union([z.number(), z.string().max(30).refine(isWrittenNumber)]);

const body = named(
  "CliffsRequest",
  z.strictObject({
    year: bodyYear,
    quantity: bodyQuantity,
    swept: z.string().min(1).max(80).meta({ description: "Path of a parameter, or id of an input." }),
    range: z.tuple([end, end]).optional().meta({ description: "A tenth to each side unless said." }),
    municipality: z.string().min(1).max(40).optional().meta({
      description: "Code or name of the municipality whose input is swept; needed for an input.",
    }),
    least_pc: z
      .number()
      .min(1)
      .max(1e6)
      .optional()
      .meta({ description: "Smallest leap listed; 10 unless said." }),
    within: z.number().positive().max(0.2).optional().meta({
      description: "How near a threshold is listed, as a share of the value; 0.01 unless said.",
    }),
  }),
);

/** Where a small change moves much money. */
export function cliffsResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().post(
    "/cliffs",
    operation({
      id: "postCliffs",
      tag: "computation",
      summary: "Leaps and thresholds",
      description:
        "Sweeps a parameter, or an input of one municipality, and lists where a small change moves much money and who lies near a threshold. The law is taken without its roundings.",
      answer: cliffsSchema,
      problems: bodyProblems,
      bodies: {
        guarantee: {
          summary: "The guarantee level",
          value: { year: 2020, swept: "income_equalisation.guarantee_level", range: [1.1, 1.2] },
        },
      },
    }),
    jsonOnly,
    noQuery,
    checkedBody(body),
    (context) => {
      const { year, swept, range, municipality, least_pc: least, ...asked } = context.req.valid("json");
      if (municipality === undefined && sweden.declaration.inputs.some(({ id }) => id === swept)) {
        throw missingMunicipality(swept);
      }
      const options = { ...asked, swept: wantedText(swept, range), place: municipality, least };
      return computed(context, lawOf(country, year), requestOf("cliffs", "json", english, options));
    },
  );
}

function missingMunicipality(id: string): InputError {
  return new InputError([
    {
      code: "missing_field",
      place: "municipality",
      found: "nothing",
      expected: `the municipality whose ${id} is swept`,
      advice: "Say which one with 'municipality'; the command line takes all of them one by one.",
    },
  ]);
}
