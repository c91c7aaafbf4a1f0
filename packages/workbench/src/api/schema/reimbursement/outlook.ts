import { z } from "zod";
import { forecastOptions, queueOptions } from "../../../report/export/writers/reimbursement.ts";
import { named } from "../common.ts";
import { manifestField } from "../manifest.ts";

/** A pot to foresee the end of, SEK. */
export const forecastRequest = named(
  "PotForecastRequest",
  z.strictObject({
    ...forecastOptions,
    growth: forecastOptions.growth.default(0),
    common: forecastOptions.common.default(0.5),
    months: forecastOptions.months.default(12),
    seed: forecastOptions.seed.default(1),
  }),
);

const day = z.string().nullable().meta({ description: "Null where the pot lasts." });

/** When a pot is gone. */
export const forecastSchema = named(
  "PotForecast",
  z.strictObject({
    unit: z.literal("SEK"),
    status: z.literal("assumed"),
    question: z.looseObject({}),
    gone_on: day,
    gone_early: day,
    gone_late: day,
    months: z.array(
      z.strictObject({
        month: z.string(),
        cost: z.number(),
        total: z.number(),
        total_p10: z.number(),
        total_p90: z.number(),
        left: z.number(),
        uncovered: z.number(),
        gone: z
          .number()
          .meta({ description: "Share of the paths in which the pot is gone by the end of the month." }),
      }),
    ),
    manifest: manifestField,
  }),
);

/** Claims that come in and those who decide them. */
export const queueRequest = named(
  "ClaimQueueRequest",
  z.strictObject({
    ...queueOptions,
    arrivals: z
      .array(z.int().min(0).max(999_999_999))
      .min(1)
      .max(120)
      .meta({ description: "Claims that come in, one number for each month." }),
    months: queueOptions.months.default(12),
    waiting: queueOptions.waiting.default(0),
    hours: queueOptions.hours.default(120),
    spread: queueOptions.spread.default(0.25),
  }),
);

const known = z.number().nullable().meta({ description: "Null where it is not known or without end." });

/** How claims wait. */
export const queueSchema = named(
  "ClaimQueue",
  z.strictObject({
    status: z.literal("assumed"),
    capacity_per_month: known,
    longest_wait_months: known,
    longest_wait_months_easier: known,
    longest_wait_months_harder: known,
    minutes_spread: z.number(),
    officers_without_queue: z.number(),
    most_outstanding_sek: known,
    steady: z
      .strictObject({ used: known, waits: known, mean_wait_hours: known })
      .nullable()
      .meta({ description: "In the long run (Erlang C); null when more comes than is decided." }),
    administration: z.strictObject({
      state_hours: known,
      local_hours: known,
      staff: known,
      wages_sek: known,
      share_of_paid: known,
      hours_per_year: z.number(),
      lesson: z.strictObject({
        year: z.int(),
        state_staff: z.number(),
        local_staff: z.number(),
        wages_sek: z.number(),
        source: z.string(),
      }),
    }),
    months: z.array(
      z.strictObject({
        month: z.string(),
        arrived: known,
        decided: known,
        waiting: known,
        wait_months: known,
        outstanding_sek: known,
      }),
    ),
    manifest: manifestField,
  }),
);
