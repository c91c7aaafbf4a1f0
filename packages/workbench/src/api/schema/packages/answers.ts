import { measureKinds, measureReceivers } from "@barkraft/finance";
import { z } from "zod";
import { figureStatus, labels, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { packageDocument } from "./document.ts";

const words = z.union([z.string(), labels]);
const known = z.number().nullable();
const cases = z.strictObject({ low: known, middle: known, high: known });
const ids = z.array(z.string());

const timing = z
  .strictObject({
    delay_months: known.meta({ description: "Mean month of the money less mean month of the need." }),
    distance_months: known.meta({ description: "How far a krona is paid from its need, in months." }),
    half_of_need: z.string(),
    paid_by_then_share: known,
  })
  .nullable();

const municipalNeed = z
  .strictObject({
    misplaced_share: known.meta({ description: "Half the sum of the differences of the shares." }),
    municipalities: z.array(
      z.strictObject({
        code: z.string(),
        amount_sek: known,
        need: known.meta({ description: "Persons, or kronor, above the base year, all years together." }),
        amount_share: known,
        need_share: known,
        delay_years: known,
      }),
    ),
  })
  .nullable();

const stated = {
  country: z.literal("se"),
  ...versionFields,
  price_level: z.literal("nominal"),
};

/** Everything that is computed of a package. */
export const packageAnswer = named(
  "PackageOutcome",
  z.strictObject({
    ...stated,
    title: words,
    year: z.int(),
    unit: z.literal("SEK"),
    amount_sek: known,
    cost_sek: cases.meta({ description: "What the state is poorer by in the end." }),
    jobs: cases.meta({ description: "Job-years by the package's own assumptions." }),
    through_equalisation_share: known,
    timing,
    not_known: z.strictObject({ amount: ids, months: ids, sharing: ids, jobs: ids }),
    measures: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.enum(measureKinds),
        receiver: z.enum(measureReceivers),
        status: figureStatus,
        amount_sek: known,
        cost_sek: cases,
        cost_per_krona: cases,
        jobs: cases,
        jobs_source: words.nullable(),
        to_municipalities_sek: known,
        to_regions_sek: known,
        left_out: ids.meta({ description: "Places whose figure is not known." }),
        timing,
      }),
    ),
    years: z.array(
      z.strictObject({ year: z.int(), paid_sek: known, cost_sek: cases, state_cash_sek: known }),
    ),
    months: z.array(
      z.strictObject({
        month: z.string(),
        paid_sek: known,
        cost_sek: known,
        state_cash_sek: known,
        liquidity_sek: known,
      }),
    ),
    inhabitants: z.strictObject({ year: z.int(), status: figureStatus, source: z.string() }),
    places: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        kind: z.enum(["municipality", "region"]),
        amount_sek: z.number(),
        amount_pc: known,
      }),
    ),
    need_by_municipality: z
      .strictObject({
        base_year: z.int(),
        first_year: z.int(),
        last_year: z.int(),
        by_unemployment: municipalNeed,
        by_assistance: municipalNeed,
      })
      .nullable()
      .meta({
        description:
          "Temporary grants against each municipality's own need: how far unemployment, or social assistance, stands above the base year.",
      }),
    need_by_county: z
      .array(
        z.strictObject({
          county_code: z.string(),
          amount_sek: known,
          mean_rise_points: known,
          timing,
        }),
      )
      .nullable()
      .meta({
        description:
          "Temporary grants to each county's municipalities and region against the county's own unemployment by month.",
      }),
    manifest: manifestField,
  }),
);

/** Packages side by side. */
export const packageComparisonAnswer = named(
  "PackageComparison",
  z.strictObject({
    ...stated,
    packages: z.array(
      z
        .looseObject({ title: words, year: z.int(), unknown_amounts: ids })
        .meta({ description: "Amounts, cost, jobs, liquidity and timing of each package by name." }),
    ),
    manifest: manifestField,
  }),
);

/** The shipped packages. */
export const packageList = named(
  "PackageList",
  z.strictObject({
    packages: z.array(z.strictObject({ id: z.string(), package: packageDocument })),
    ...versionFields,
  }),
);

/** The places of a year with what keys read, for computing packages elsewhere. */
export const packageGround = named(
  "PackageGround",
  z.strictObject({
    year: z.int(),
    ...versionFields,
    codes: ids,
    names: ids,
    kinds: z.array(z.enum(["municipality", "region"])),
    per_inhabitant: z.string().meta({ description: "The column that counts inhabitants." }),
    columns: z.array(
      z.strictObject({
        name: z.string(),
        unit: z.string(),
        year: z.int(),
        status: figureStatus,
        source: z.string(),
        values: z.array(known),
      }),
    ),
    unemployment: z.strictObject({ first: z.string(), values: z.array(known) }).nullable(),
    counties: z
      .array(z.strictObject({ code: z.string(), first: z.string(), values: z.array(known) }))
      .meta({ description: "Unemployment of each county by month, percent of the labour force aged 20–64." }),
  }),
);
