import { Hono } from "hono";
import { z } from "zod";
import type { Country } from "../../../services/index.ts";
import type { ApiEnvironment } from "../../environment.ts";
import { operation } from "../../openapi/operation.ts";
import { noQuery } from "../../schema/checked.ts";
import { named, versionFields, versionsOf } from "../../schema/common.ts";
import { constantJson } from "../../sending/send-stored.ts";

const yearList = named(
  "YearList",
  z.strictObject({
    years: z.array(
      z.strictObject({
        year: z.int().meta({ description: "Equalisation year." }),
        computable: z
          .boolean()
          .meta({ description: "Whether the figures at hand are enough to compute it." }),
        reason: z.string().nullable().meta({
          description: "Why it cannot be computed and how to supply what is missing; null when it can.",
        }),
      }),
    ),
    ...versionFields,
  }),
);

/** Which equalisation years can be computed, and why the others cannot. */
export function yearResources(country: Country): Hono<ApiEnvironment> {
  return new Hono<ApiEnvironment>().get(
    "/years",
    operation({
      id: "listYears",
      tag: "figures",
      summary: "Years that can be computed",
      description:
        "Every equalisation year whose law is held. A year without the figures it needs is listed with the reason.",
      answer: yearList,
      problems: ["invalid-request"],
    }),
    noQuery,
    constantJson(() => ({ years: country.years(), ...versionsOf(country.versions) })),
  );
}
