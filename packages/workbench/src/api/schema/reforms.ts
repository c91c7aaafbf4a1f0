import { groupings } from "@barkraft/sweden";
import { z } from "zod";
import { figureStatus, named } from "./common.ts";
import { computedFields } from "./computation.ts";
import { manifestField } from "./manifest.ts";

const common = {
  country: z.literal("se"),
  ...computedFields,
  quantity: z.string().meta({ description: "The item that the reform is followed by." }),
  unit: z.string().meta({ description: "Unit of every field that ends in `_pc`, and of the rows." }),
};
const change = z.union([z.number(), z.string(), z.record(z.string(), z.union([z.number(), z.string()]))]);
const written = { changes: z.record(z.string(), change), replace: z.record(z.string(), z.string()) };
const counts = { winners: z.int(), losers: z.int(), unchanged: z.int(), unknown: z.int() };
const cost = z
  .number()
  .meta({ description: "Sum of the change times the inhabitants over the known places, SEK." });
const amount = z.number().nullable();
const place = { code: z.string(), name: z.string() };

/** Several reforms side by side. */
export const besideSchema = named(
  "SideBySide",
  z.strictObject({
    ...common,
    level: z.string(),
    left_out: z.int().meta({ description: "Places that are unknown everywhere." }),
    reforms: z.array(
      z.strictObject({
        title: z.string(),
        ...written,
        ...counts,
        cost_sek: cost,
        even_share_pc: amount.meta({
          description: "Equal change per inhabitant that would pay for it; null when a place is unknown.",
        }),
      }),
    ),
    rows: z.array(
      z.strictObject({
        ...place,
        before: amount,
        after: z.array(amount).meta({ description: "One for each reform, in their order." }),
        differences: z.array(amount),
        status: z.array(figureStatus),
      }),
    ),
    manifest: manifestField,
  }),
);

const stackedChange = named("StackedChange", z.strictObject({ ...counts, cost_sek: cost }));

/** A reform part by part. */
export const stackSchema = named(
  "Stack",
  z.strictObject({
    ...common,
    level: z.string(),
    title: z.string(),
    reform: z.strictObject(written),
    parts: z.array(
      z.strictObject({
        kind: z.enum(["change", "replacement"]),
        path: z.string(),
        alone: stackedChange.meta({ description: "What the part does on its own." }),
        added: stackedChange.meta({ description: "What it adds to the parts before it." }),
      }),
    ),
    interaction: stackedChange.meta({ description: "The whole less what the parts do alone." }),
    whole: stackedChange,
    rows: z.array(
      z.strictObject({
        ...place,
        alone: z.array(amount),
        added: z.array(amount),
        interaction: amount,
        whole: amount,
      }),
    ),
    manifest: manifestField,
  }),
);

const extreme = z.strictObject({ ...place, change_pc: z.number() }).nullable();
const outcome = {
  municipalities: z.int(),
  inhabitants: z.number(),
  ...counts,
  amount_sek: z.number(),
  mean_pc: amount,
  share_of_revenue: amount.meta({ description: "Of own tax and general grants, as a share." }),
  most: extreme,
  least: extreme,
};
const spread = named(
  "Spread",
  z.strictObject({
    municipalities: z.int(),
    mean_pc: amount,
    gini: amount,
    standard_deviation_pc: amount,
    range_pc: amount,
  }),
);
const spreadChange = z.strictObject({ before: spread, after: spread });

/** Winners and losers by group. */
export const distributionSchema = named(
  "Distribution",
  z.strictObject({
    ...common,
    reform: z.strictObject(written),
    by: z.enum(groupings),
    added_pc: amount.meta({ description: "What everyone got to keep the sum unchanged; null when nothing." }),
    revenue_year: z.int().nullable().meta({ description: "Accounting year of the revenues." }),
    tax_rate_year: z.int().nullable(),
    groups: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string().nullable(),
        from: z.number().nullable().meta({ description: "Where a band begins." }),
        to: z.number().nullable().meta({ description: "Where it ends, itself outside." }),
        ...outcome,
      }),
    ),
    whole: z.strictObject(outcome),
    capacity: z
      .strictObject({
        definition: z.enum(["with_cost_equalisation", "income_equalisation_only"]),
        tax_rate: amount,
        weighted: spreadChange.meta({ description: "Each municipality as much as its inhabitants." }),
        unweighted: spreadChange.meta({ description: "Each municipality once." }),
      })
      .meta({
        description:
          "Spread of what the municipalities can afford: own tax capacity at the mean tax rate with the equalisation items, less the structural cost difference of the law.",
      }),
    manifest: manifestField,
  }),
);

/** What a solver found. */
export const solutionSchema = named(
  "Solution",
  z.strictObject({
    ...common,
    parameters: z.array(
      z.strictObject({
        path: z.string(),
        unit: z.string(),
        law: z.number().nullable(),
        low: z.number(),
        high: z.number(),
        value: z.number(),
      }),
    ),
    cost_sek: cost,
    rest_sek: amount.meta({ description: "What rounding leaves to the target; null without one." }),
    ...counts,
    tightest: z
      .strictObject({ ...place, change_pc: z.number(), lowest_pc: z.number() })
      .nullable()
      .meta({ description: "The municipality nearest to what it may lose." }),
    revenue_year: z.int().nullable(),
    method: z.enum(["as_it_is", "bisection", "scan", "linear_programme", "pattern_search"]),
    monotone: z.boolean().nullable(),
    evaluations: z.int(),
    reform: z.strictObject(written).meta({ description: "The reform with what was found." }),
    manifest: manifestField,
  }),
);

/** Leaps and thresholds. */
export const cliffsSchema = named(
  "Cliffs",
  z.strictObject({
    ...common,
    swept: z.strictObject({
      kind: z.enum(["parameter", "input"]),
      id: z.string(),
      unit: z.string(),
      code: z.string().nullable(),
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
    least_pc: z.number(),
    within: z.number(),
    cut_short: z.boolean().meta({ description: "Whether the sweep ended before its whole range was seen." }),
    leaps: z.array(
      z.strictObject({
        from: z.number(),
        to: z.number(),
        places: z.int(),
        largest: z.strictObject({ ...place, leap_pc: z.number() }),
      }),
    ),
    near: z.array(
      z.strictObject({
        ...place,
        value: z.number(),
        threshold: z.number(),
        distance: z
          .number()
          .meta({ description: "From the value to the threshold, as a share of the value." }),
        slope_before: z.number(),
        slope_after: z.number(),
        leap_pc: z.number(),
        step: z.string().nullable().meta({ description: "The step of the law that the threshold lies in." }),
      }),
    ),
    manifest: manifestField,
  }),
);
