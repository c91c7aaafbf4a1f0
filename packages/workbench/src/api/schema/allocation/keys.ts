import { largestPot } from "@barkraft/finance";
import { z } from "zod";
import { usualKeys, usualMix } from "../../../services/allocation/backtest.ts";
import { figureStatus, labels, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { ownColumns } from "../own-columns.ts";

const name = z.string().min(1).max(200);

const need = z.strictObject({ name: z.string(), unit: z.string(), description: labels });

/** The keys that come with the program. */
export const keyList = named(
  "KeyList",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    keys: z.array(
      named(
        "AllocationKey",
        z.strictObject({
          id: z.string(),
          title: labels,
          description: labels,
          source: z.string(),
          inputs: z.array(need).meta({ description: "Numbers that the key leaves to its user." }),
          columns: z.array(need).meta({ description: "Columns that the key leaves to its user." }),
          years: z
            .record(z.string(), z.unknown())
            .meta({ description: "The key from each year on; `all` for one that holds in every year." }),
          rules: z.unknown().meta({ description: "Caps, floors, guarantee and transition, or null." }),
        }),
      ),
    ),
  }),
);

const column = z.strictObject({
  unit: z.string().nullable(),
  status: figureStatus,
  source: z.string(),
  values: z.array(z.number().nullable()),
});

/** What a program needs to share pots and hold keys against the past by itself. */
export const keyFigures = named(
  "KeyFigures",
  z.strictObject({
    first_year: z.int(),
    last_year: z.int(),
    municipalities: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        county_code: z.string(),
        county: z.string(),
        region: z.string(),
      }),
    ),
    panel: z
      .record(z.string(), column)
      .meta({ description: "Year by year, municipality by municipality in the order of the list." }),
    reference_cost_pc: column.meta({
      description: "Standard cost of individual and family care, SEK per inhabitant.",
    }),
    ...versionFields,
  }),
);

const documents = z
  .record(name, z.record(z.string(), z.unknown()))
  .refine((each) => Object.keys(each).length <= 5, { error: "expected at most 5 documents" })
  .optional()
  .meta({ description: "Key documents of your own, by the name that `key` asks for them with." });

/** A pot to share. */
export const shareRequest = named(
  "KeyShareRequest",
  z.strictObject({
    year: z.int().min(1900).max(2999).meta({ description: "Year of the figures." }),
    pot_sek: z.int().min(0).max(largestPot).meta({ description: "Whole kronor." }),
    key: name.meta({ description: "A key, or a mix: `per-inhabitant=0.8,fast-variable=0.2`." }),
    cap_pc: z.number().min(0).max(1e9).optional().meta({ description: "At most, SEK per inhabitant." }),
    floor_pc: z.number().min(0).max(1e9).optional().meta({ description: "At least, SEK per inhabitant." }),
    documents,
    inputs: z
      .record(name, z.number())
      .optional()
      .meta({ description: "Numbers that the key leaves to its user." }),
    columns: ownColumns(200).meta({
      description: "Columns of your own: values by code; NAME_low and NAME_high for intervals.",
    }),
  }),
);

/** A pot shared by a key. */
export const shareSchema = named(
  "KeyShare",
  z.strictObject({
    country: z.literal("se"),
    year: z.int(),
    ...versionFields,
    price_level: z.literal("nominal"),
    key: z.string(),
    pot_sek: z.number(),
    left_over_sek: z.number().meta({ description: "What nobody applied for." }),
    columns: z.array(
      z.strictObject({
        name: z.string(),
        unit: z.string(),
        year: z.int(),
        status: figureStatus,
        source: z.string(),
      }),
    ),
    rows: z.array(
      named(
        "KeyShareRow",
        z.strictObject({
          code: z.string(),
          name: z.string(),
          receiver: z.enum(["municipality", "region"]),
          amount_sek: z.number().nullable(),
          amount_pc: z.number().nullable(),
          low_sek: z.number().nullable().meta({ description: "Where figures are known as intervals." }),
          high_sek: z.number().nullable(),
          rule: z.enum(["cap", "floor", "guarantee", "application"]).nullable(),
          missing: z.string().nullable().meta({ description: "The column that is not known." }),
          status: figureStatus,
        }),
      ),
    ),
    manifest: manifestField,
  }),
);

/** Keys to hold against the past. */
export const backtestRequest = named(
  "KeyBacktestRequest",
  z.strictObject({
    keys: z
      .array(name)
      .min(1)
      .max(12)
      .default([...usualKeys]),
    mix: z
      .array(name)
      .min(1)
      .max(4)
      .default([...usualMix])
      .meta({ description: "Keys to search the best mix of." }),
    years_later: z.union([z.literal(1), z.literal(2)]).default(1),
    since: z
      .enum(["year", "year before"])
      .default("year")
      .meta({ description: "The cost that the rise is counted from." }),
    documents,
  }),
);

const score = {
  misallocated_pct: z
    .number()
    .nullable()
    .meta({ description: "Share of the pot that went where the cost did not rise, percent." }),
  mean_absolute_pc: z.number().nullable(),
  root_mean_square_pc: z.number().nullable(),
  rank_correlation: z.number().nullable().meta({ description: "Null where all get the same." }),
};

/** Keys held against the past. */
export const backtestSchema = named(
  "KeyBacktest",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    price_level: z.literal("nominal"),
    years_later: z.int(),
    since: z.enum(["year", "year before"]),
    keys: z.array(z.strictObject({ key: z.string(), mean: z.strictObject(score) })),
    years: z.array(
      z.strictObject({
        year: z.int(),
        pot_sek: z.number().meta({ description: "All rises together." }),
        compared: z.int(),
        left_out: z.int(),
        scores: z.array(z.strictObject({ key: z.string(), ...score })),
      }),
    ),
    skipped: z.array(z.strictObject({ year: z.int(), why: z.string() })),
    search: z
      .strictObject({
        keys: z.array(z.string()),
        best: z.array(z.number()),
        misallocated_pct: z.number().nullable(),
        misallocated_held_back_pct: z
          .number()
          .nullable()
          .meta({ description: "Mean over the years, each tried with the best mix of the others." }),
        tried: z.int(),
        held_back: z.array(
          z.strictObject({
            year: z.int(),
            shares: z.array(z.number()),
            misallocated_pct: z.number().nullable(),
          }),
        ),
      })
      .nullable(),
    manifest: manifestField,
  }),
);

/** How the fast variable is spread. */
export const histogramSchema = named(
  "KeyHistogram",
  z.strictObject({
    country: z.literal("se"),
    year: z.int(),
    ...versionFields,
    variable: z.enum(["unemployment", "registrations"]),
    unit: z.literal("percentage points"),
    status: figureStatus,
    source: z.string(),
    bins: z.array(z.strictObject({ from: z.number(), to: z.number(), count: z.int() })),
    rows: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        points: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
      }),
    ),
    manifest: manifestField,
  }),
);
