import { statuses } from "@barkraft/core";
import { Hono } from "hono";
import { z } from "zod";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { resourceOr404 } from "../../problem/identified.ts";
import { checkedPath, noQuery } from "../../schema/checked.ts";
import { named, versionFields, wholeNumber } from "../../schema/common.ts";
import { caching, sendStored } from "../../sending/send-stored.ts";
import { StoredBody } from "../../sending/stored-body.ts";

const codesAndNames = z.strictObject({ codes: z.array(z.string()), names: z.array(z.string()) });

const source = z.strictObject({
  publisher: z.string(),
  table: z.string(),
  file: z.string(),
  kind: z.enum(["shipped", "user"]),
  licence: z.string(),
  vintage: z.string(),
  interval: z.tuple([z.number(), z.number()]).optional(),
});

const yearInputs = named(
  "YearInputs",
  z.strictObject({
    year: z.int(),
    ...versionFields,
    levels: z.record(z.string(), codesAndNames),
    parents: z.record(z.string(), z.record(z.string(), z.array(z.int()))).meta({
      description: "`parents[child][ancestor][i]`: the row of the ancestor that row `i` belongs to.",
    }),
    municipalities: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        countyCode: z.string(),
        group: z.string(),
        groupName: z.string(),
        landAreaSquareKilometres: z.number().nullable(),
      }),
    ),
    inputs: z
      .record(
        z.string(),
        z.strictObject({
          year: z.int().meta({ description: "The calendar year that the figures describe." }),
          places: z
            .int()
            .meta({ description: "Places of its level; the lists are empty where nothing is known." }),
          values: z.array(z.number().nullable()),
          statuses: z.array(z.enum(statuses)),
          sources: z.array(source),
          source_of: z
            .array(z.int())
            .meta({ description: "Row in `sources` for each place, -1 without one." }),
        }),
      )
      .meta({
        description: "One column per input, by its id under /v1/steps; row `i` is place `i` of its level.",
      }),
  }),
);

/** Everything a program needs to evaluate a year by itself. */
export function inputResources(country: Country): Hono<ApiEnvironment> {
  const stored = new Map<number, StoredBody>();
  return new Hono<ApiEnvironment>().get(
    "/inputs/:year",
    operation({
      id: "getInputs",
      tag: "figures",
      summary: "All inputs of one year",
      description:
        "The places and every input column of one equalisation year, from which `@barkraft/sweden` computes the same " +
        "results as this API. A year without figures is answered with 404 and the reason.",
      answer: yearInputs,
      problems: ["invalid-request", "not-found"],
    }),
    checkedPath(z.strictObject({ year: wholeNumber(1900, 2999).meta({ examples: [2020] }) })),
    noQuery,
    (context) => {
      const { year } = context.req.valid("param");
      let body = stored.get(year);
      if (!body) {
        const packed = resourceOr404(() => country.transported(year));
        body = new StoredBody(JSON.stringify(packed), "application/json");
        stored.set(year, body);
      }
      return sendStored(context, body, caching.revalidate);
    },
  );
}
