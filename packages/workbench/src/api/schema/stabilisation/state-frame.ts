import { deficitReadings } from "@barkraft/finance";
import { stateOpeningYears } from "@barkraft/sweden";
import { z } from "zod";
import { named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { assumeField, assumptionsField, nullableNumber } from "./shared.ts";

const percent = z.number().min(-50).max(50);

/** Deficits to set side by side. */
export const stateFrameRequest = named(
  "StateFrameRequest",
  z.strictObject({
    opening: z
      .union(stateOpeningYears.map((year) => z.literal(year)))
      .default(2009)
      .meta({ description: "Year that the debt starts from." }),
    opening_debt_pct: z
      .number()
      .min(0)
      .max(300)
      .optional()
      .meta({ description: "Percent of GDP; what the report of 2020 says unless given." }),
    deficits_pct: z.array(percent).min(1).max(5).default([3, 5, 6]).meta({ description: "Percent of GDP." }),
    years: z.int().min(1).max(30).default(15),
    deficit_years: z
      .int()
      .min(0)
      .max(30)
      .optional()
      .meta({ description: "Years that the deficit lasts; all of them unless said." }),
    afterwards_pct: percent.default(0),
    reading: z.enum(deficitReadings).default("total").meta({
      description: "Whether interest fits within the deficit or comes on top.",
    }),
    grant_sek: z.number().min(0).max(1e12).default(10e9),
    grant_years: z.int().min(1).max(30).default(1),
    assume: assumeField,
  }),
);

const effect = z.strictObject({
  grant_sek: z.number(),
  gdp_sek: z.number(),
  comes_back_sek: z.number(),
  net_sek: z.number(),
  jobs_in_services: z.number(),
  jobs_elsewhere: z.number(),
  fewer_unemployed: z.number(),
});

/** The state's debt under several deficits. */
export const stateFrameSchema = named(
  "StateFrame",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    price_level: z.literal("nominal"),
    status: z.literal("assumed"),
    opening: z.strictObject({ year: z.int(), gdp_sek: z.number(), debt_pct: nullableNumber }),
    reading: z.enum(deficitReadings),
    grant_years: z.int(),
    deficits: z.array(
      z.strictObject({
        deficit_pct: nullableNumber,
        years: z.array(
          named(
            "StateFrameYear",
            z.strictObject({
              year: z.int(),
              gdp_sek: z.number(),
              deficit_sek: z.number(),
              interest_sek: z.number(),
              primary_deficit_sek: z.number(),
              debt_sek: z.number(),
              debt_pct: nullableNumber,
              new_rate_pct: nullableNumber,
              average_rate_pct: nullableNumber,
              debt_by_case_pct: z.record(z.string(), nullableNumber),
              debt_fan_pct: z.record(z.string(), nullableNumber),
              debt_with_grant_pct: nullableNumber,
            }),
          ),
        ),
      }),
    ),
    grant: z.record(z.string(), effect).meta({
      description:
        "One year's grant with every assumption at its low end, as it stands, and at its high end.",
    }),
    assumptions: assumptionsField,
    manifest: manifestField,
  }),
);

/** All that the frame is computed from. */
export const stateFrameInputs = named(
  "StateFrameInputs",
  z.strictObject({
    ...versionFields,
    gdp: z.array(z.strictObject({ year: z.int(), value: z.number() })),
    openings: z.array(
      z.strictObject({
        year: z.int(),
        debt: z.number(),
        facts: z.strictObject({ usualGrowth: z.number(), costPerEmployee: z.number() }),
      }),
    ),
  }),
);
