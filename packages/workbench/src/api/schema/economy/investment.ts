import { investmentTimings, longestHorizon } from "@barkraft/finance";
import { z } from "zod";
import { figureStatus, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";

const year = z.int().min(1900).max(2999);
const amount = z.number().nullable();

/** The investment model to compute. */
export const investmentRequest = named(
  "InvestmentRequest",
  z.strictObject({
    municipality: z
      .string()
      .min(1)
      .max(40)
      .optional()
      .meta({ description: "Code or name; all municipalities together unless said." }),
    from: year.default(2019).meta({ description: "The last known year." }),
    years: z.int().min(1).max(longestHorizon).default(11),
    timing: z
      .enum(investmentTimings)
      .default("next year")
      .meta({ description: "When an investment begins to be written off." }),
    mean_from: year.default(2016),
    mean_to: year.default(2019).meta({ description: "Years whose mean self-financing is held." }),
    self_financing: z.number().optional().meta({ description: "Share that stands instead of the mean." }),
    growth: z
      .number()
      .optional()
      .meta({ description: "Growth of tax and grants a year; that of the tax base before unless said." }),
    price_growth: z.number().min(-0.5).max(0.5).default(0.02),
    least: z.number().min(0).max(2).default(0.5).meta({
      description: "Least maintenance of the extended model, share of the opening depreciation.",
    }),
    planned: z
      .record(z.string().regex(/^\d{4}$/), z.number().min(0).max(1e13))
      .optional()
      .meta({ description: "Decided investment by year, SEK in the prices of the first year." }),
  }),
);

const path = z.array(
  named(
    "InvestmentYear",
    z.strictObject({
      year: z.int(),
      tax_and_grants: amount,
      result: amount,
      depreciation: amount,
      investment: amount,
      investment_share: amount,
      borrowing: amount,
      real_investment: amount,
    }),
  ),
);

const bookedInvestment = named(
  "BookedInvestment",
  z.strictObject({
    year: z.int(),
    tax_and_grants: amount,
    result: amount,
    depreciation: amount,
    investment: amount,
    self_financing: amount,
    covered: amount.meta({ description: "Share of tax and grants whose investment can be derived." }),
  }),
);

const debtShare = named(
  "DebtShare",
  z.strictObject({
    year: z.int(),
    group: z.enum(["state", "local", "municipal_groups"]),
    share: amount.meta({ description: "Of GDP." }),
    status: figureStatus,
  }),
);

/** What the investment model starts from. */
export const investmentGroundSchema = named(
  "InvestmentGround",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    code: z.string(),
    name: z.string(),
    unit: z.string(),
    self_financing: amount.meta({ description: "Mean of the years below; null where none is usable." }),
    mean_of_years: z.array(z.int()),
    history: z.array(bookedInvestment),
    growth: z
      .record(z.string(), z.number())
      .meta({ description: "Mean growth of the tax base in the ten years before each year." }),
    debt: z.array(debtShare),
  }),
);

/** The investment model's answer. */
export const investmentSchema = named(
  "Investment",
  z.strictObject({
    country: z.literal("se"),
    year: z.int(),
    ...versionFields,
    price_level: z.literal("nominal"),
    unit: z.string(),
    municipality: z.string().nullable(),
    name: z.string(),
    timing: z.enum(investmentTimings),
    lifetime: z.number(),
    growth: amount,
    self_financing: amount,
    mean_of_years: z.array(z.int()),
    history: z.array(bookedInvestment),
    paths: z.array(
      z.strictObject({
        result_share: z.number(),
        simple: path.meta({ description: "The model of note 34." }),
        extended: path.meta({
          description: "With retirement, prices, decided investments and least maintenance.",
        }),
      }),
    ),
    debt: z.array(debtShare),
    manifest: manifestField,
  }),
);
