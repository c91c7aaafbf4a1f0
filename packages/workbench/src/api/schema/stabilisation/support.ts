import { z } from "zod";
import { named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { assumeField, assumptionsField, municipalitiesField, nullableNumber, sek } from "./shared.ts";

/** A question about the support that keeps the sector from cutting. */
export const supportRequest = named(
  "SupportRequest",
  z.strictObject({
    year: z.int().min(2020).max(2022).default(2021).meta({ description: "Year that is asked about." }),
    share_pct: z.number().min(0).max(100).default(90).meta({
      description: "Percent of the municipalities that a support per inhabitant is to suffice for.",
    }),
    uninsured_pct: z.number().min(0).max(100).optional().meta({
      description: "Share of the unemployed outside unemployment insurance; a third unless said.",
    }),
    assume: assumeField,
    reserves_sek: z
      .record(z.string().max(60), z.number().min(0).max(1e12))
      .optional()
      .meta({ description: "Own reserves by code of municipality; unknown where nothing is said." }),
    municipalities: municipalitiesField,
  }),
);

const year = named(
  "SupportYear",
  z.strictObject({
    year: z.int(),
    tax_revenue: sek,
    grants: sek,
    net_cost: sek,
    financial_net: sek,
    result: sek,
    wanted: sek,
    needed_together: z.number().meta({ description: "Municipalities as one purse." }),
    needed_with_regions: z
      .number()
      .meta({ description: "The same with regions, taken to be in the same position." }),
    needed_exactly: z.number().meta({ description: "Exactly what each municipality lacks." }),
    needed_per_inhabitant_for_share: z
      .number()
      .meta({ description: "The same amount per inhabitant, enough for the share asked for." }),
    needed_per_inhabitant_for_all: z
      .number()
      .meta({ description: "The same, enough for every municipality." }),
    municipalities_lacking: z.int(),
    jobs: z.number().meta({ description: "Employees whose work would cease if each cuts what it lacks." }),
  }),
);

/** The support needed, and what it would take to do without. */
export const supportSchema = named(
  "Support",
  z.strictObject({
    country: z.literal("se"),
    year: z.int(),
    accounts_of: z.int().meta({ description: "Year of the accounts that it starts from." }),
    ...versionFields,
    price_level: z.literal("nominal"),
    unit: z.literal("SEK"),
    status: z.literal("estimated"),
    association_sek: z.number().meta({ description: "What the association said was lacking in 2021." }),
    national_reserves: z.record(z.string(), z.strictObject({ amount: z.number(), holders: z.int() })),
    share_pct: z.number(),
    years_to_restore: z.int(),
    tax_rise_together_ore: nullableNumber,
    lost_jobs: z
      .strictObject({
        status: z.literal("estimated"),
        jobs: z.number(),
        unemployed: z.number(),
        unemployed_share_pct: z.number(),
        uninsured_pct: nullableNumber,
        unemployment_points: nullableNumber,
        assistance: z.array(z.strictObject({ year_after: z.int(), cost: sek, low: sek, high: sek })),
      })
      .meta({ description: "What the work that ceases adds to social assistance while it stays lost." }),
    years: z.array(year),
    municipalities: z.array(
      named(
        "SupportMunicipality",
        z.strictObject({
          code: z.string(),
          name: z.string(),
          lacking: sek,
          result: sek,
          wanted: sek,
          tax_rise_ore: nullableNumber.meta({ description: "Öre per hundred kronor." }),
          deficit: sek,
          restored_a_year: sek,
          jobs: nullableNumber,
          assistance_year_after: nullableNumber,
          reserve_share_pct: nullableNumber,
        }),
      ),
    ),
    assumptions: assumptionsField,
    sensitivity: z.array(
      named(
        "AssumptionWeight",
        z.strictObject({
          id: z.string(),
          low: z.number(),
          high: z.number(),
          support_at_low: z.number().meta({ description: "With regions; negative where there is room." }),
          support_at_high: z.number(),
          meets_association: nullableNumber.meta({
            description: "Value at which the support is what the association said; null where none is.",
          }),
        }),
      ),
    ),
    manifest: manifestField,
  }),
);

const numbers = z.array(z.number().nullable());

/** All that the support is computed from. */
export const supportInputs = named(
  "SupportInputs",
  z.strictObject({
    ...versionFields,
    year: z.int(),
    codes: z.array(z.string()),
    names: z.array(z.string()),
    facts: z.record(z.string(), z.number()),
    columns: z.record(z.string(), numbers),
    need: z.array(numbers),
    assistance: z.strictObject({
      estimates: z.array(z.record(z.string(), z.unknown())),
      held_back: z.array(z.record(z.string(), z.number())),
      population: numbers,
    }),
  }),
);
