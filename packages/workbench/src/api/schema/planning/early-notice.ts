import { expectationRules } from "@barkraft/finance";
import { z } from "zod";
import { figureStatus, named } from "../common.ts";
import { about, kronor } from "./about.ts";

const noticeValues = z.array(
  z.strictObject({
    ahead: z.int(),
    avoided_sek: z.number(),
    value_sek: z.number(),
    low_sek: z.number(),
    high_sek: z.number(),
  }),
);

export const noticeSchema = named(
  "EarlyNotice",
  z.strictObject({
    ...about,
    first_year: z.int(),
    last_year: z.int(),
    rule: z.enum(expectationRules),
    growth_pct: kronor,
    price_level: z.literal("nominal"),
    loss: z
      .strictObject({ value: z.number(), low: z.number(), high: z.number(), status: figureStatus })
      .meta({ description: "Share that is lost of each misbudgeted krona." }),
    leads: z.array(
      z.strictObject({
        lead: z.int(),
        years: z.int(),
        over_sek: z.number(),
        under_sek: z.number(),
        mean_sek: z.number(),
        share_pct: kronor,
        worst_year: z.int(),
        worst_sek: z.number(),
      }),
    ),
    values: noticeValues,
    simulated: z
      .strictObject({
        first_year: z.int(),
        last_year: z.int(),
        paths: z.int(),
        seed: z.int(),
        status: figureStatus,
        decided_growth: z
          .strictObject({
            deviation: kronor,
            deviation_error: kronor,
            persistence: kronor,
            persistence_error: kronor,
            years: z.int(),
          })
          .meta({ description: "How the state's decisions depart from their mean growth. Shares." }),
        leads: z.array(
          z.strictObject({
            lead: z.int(),
            over_sek: z.number(),
            under_sek: z.number(),
            mean_sek: z.number(),
            share_pct: kronor,
            p05_sek: z.number(),
            p95_sek: z.number(),
            all_sek: z.number(),
            own_sek: z.number(),
          }),
        ),
        values: noticeValues,
      })
      .meta({ description: "The same over paths of chance in the years ahead." }),
    shared: z.array(z.strictObject({ lead: z.int(), all_sek: z.number(), own_sek: z.number() })),
    kept_in_the_result: z.strictObject({
      slope: kronor,
      standard_error: kronor,
      explained: kronor,
      years: z.int(),
    }),
    budgets: z.array(
      z.strictObject({
        year: z.int(),
        lead: z.int(),
        expected_sek: z.number(),
        actual_sek: z.number(),
        surprise_sek: z.number(),
      }),
    ),
  }),
);
