import { stressEffects } from "@barkraft/finance";
import { z } from "zod";
import { figureStatus, labels, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { aheadFields } from "./simulation.ts";

/** Most paths of a stress test over HTTP: each of them is run once for every test. */
const mostStressPaths = 5000;

/** Stress tests to run. */
export const stressRequest = named(
  "StressRequest",
  z.strictObject({
    tests: z
      .array(z.string().regex(/^[a-z0-9-]{1,60}$/))
      .min(1)
      .max(20)
      .optional()
      .meta({ description: "Names of shipped tests; all unless said." }),
    municipalities: z
      .array(z.string().min(1).max(40))
      .min(1)
      .max(300)
      .optional()
      .meta({ description: "Codes or names of the rows; all unless said." }),
    ...aheadFields,
    paths: z
      .int()
      .min(0)
      .max(mostStressPaths)
      .default(0)
      .meta({ description: "Paths of chance for each test." }),
  }),
);

const effect = z.number().optional();
const percent = z.number().nullable();

/** Every municipality under every test. */
export const stressSchema = named(
  "Stress",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    price_level: z.literal("nominal"),
    status: figureStatus,
    from: z.int(),
    years: z.int(),
    paths: z.int(),
    seed: z.int(),
    tests: z.array(
      named(
        "StressTest",
        z.strictObject({
          id: z.string(),
          title: labels,
          description: labels,
          reach: z.enum(["nation", "place"]),
          basis: labels,
          years: z.array(
            z.strictObject({
              ...Object.fromEntries(stressEffects.map((name) => [name, effect])),
              population: z.record(z.string(), z.number()).optional(),
            }),
          ),
        }),
      ),
    ),
    municipalities: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        county: z.string(),
        overdue_before_pct: percent,
        outcomes: z.array(
          z.strictObject({
            test: z.string(),
            worst_change_pct: percent,
            worst_year: z.int(),
            worst_result_pct: percent,
            negative_years: z.int(),
            negative_years_before: z.int(),
            added_debt_pc: z.number(),
            cash_need_pc: z.number().meta({
              description:
                "Most to borrow or take from liquid assets at the end of a year, SEK per inhabitant.",
            }),
            cash_need_year: z.int(),
            overdue_pct: percent,
          }),
        ),
      }),
    ),
    manifest: manifestField.optional(),
  }),
);
