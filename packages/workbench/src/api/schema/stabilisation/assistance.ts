import { assistanceReadings } from "@barkraft/finance";
import { z } from "zod";
import { named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { municipalitiesField, nullableNumber, sek } from "./shared.ts";

/** A rise of unemployment. */
export const assistanceRequest = named(
  "AssistanceRequest",
  z.strictObject({
    points: z
      .number()
      .min(-20)
      .max(20)
      .default(1)
      .meta({ description: "Rise of unemployment, percentage points of those aged 18–64." }),
    lasting_years: z.int().min(1).max(4).default(2).meta({ description: "Years before it falls back." }),
    lags: z.int().min(0).max(3).default(1).meta({ description: "Years of delay to estimate." }),
    uninsured_pct: z.number().min(0).max(100).optional().meta({
      description: "Percent of the unemployed outside unemployment insurance; a third unless said.",
    }),
    municipalities: municipalitiesField,
  }),
);

const forecast = { cost: sek, low: sek, high: sek };

/** What unemployment adds to social assistance. */
export const assistanceSchema = named(
  "Assistance",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    price_level: z.literal("nominal"),
    unit: z.literal("SEK"),
    status: z.literal("estimated"),
    points: z.number(),
    lasting_years: z.int(),
    lags: z.int(),
    uninsured_pct: z.number(),
    estimates: z.array(
      named(
        "AssistanceEstimate",
        z.strictObject({
          reading: z.enum(assistanceReadings),
          effects_sek_per_inhabitant: z
            .array(nullableNumber)
            .meta({ description: "For each percentage point: the same year, the year after, and so on." }),
          standard_errors: z.array(nullableNumber),
          total: nullableNumber,
          total_error: nullableNumber,
          explained: nullableNumber,
          residual_deviation: nullableNumber,
          changes: z.int(),
          municipalities: z.int(),
          first_year: z.int(),
          last_year: z.int(),
        }),
      ),
    ),
    held_back: z
      .array(
        z.strictObject({
          year: z.int(),
          mean_error: nullableNumber,
          mean_error_without: nullableNumber,
          inside: nullableNumber,
          municipalities: z.int(),
        }),
      )
      .meta({ description: "How an estimate from earlier years did, SEK per inhabitant." }),
    together: z.array(z.strictObject(forecast)),
    municipalities: z.array(
      named(
        "AssistanceMunicipality",
        z.strictObject({
          code: z.string(),
          name: z.string(),
          years: z.array(
            z.strictObject({
              ...forecast,
              otherwise: z.number().meta({
                description: "How far anything else may carry the cost either way, nine times in ten.",
              }),
            }),
          ),
        }),
      ),
    ),
    manifest: manifestField,
  }),
);
