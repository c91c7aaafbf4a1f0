import { longestHorizon, projectedQuantities } from "@barkraft/finance";
import { afterProjections, economyServices } from "@barkraft/sweden";
import { z } from "zod";
import { settingNames } from "../../../services/economy/settings.ts";
import { figureStatus, labels, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";

const amount = z.number().nullable();

/** A projection to make. */
export const yearsAheadRequest = named(
  "YearsAheadRequest",
  z.strictObject({
    municipality: z
      .string()
      .min(1)
      .max(40)
      .optional()
      .meta({ description: "Code or name; all municipalities together unless said." }),
    from: z.int().min(1900).max(2999).default(2022).meta({ description: "Year of the last known accounts." }),
    years: z.int().min(1).max(longestHorizon).default(10).meta({ description: "Years ahead." }),
    after_projections: z
      .enum(afterProjections)
      .default("trend")
      .meta({ description: "What the population does after the last projected year." }),
    set: z
      .record(z.string().max(60), z.number())
      .optional()
      .meta({
        description: `What is chosen instead, by name or by name and year (\`interest.2025\`): ${settingNames.join(", ")}. Shares and SEK.`,
      }),
  }),
);

const bookedFields = {
  year: z.int(),
  inhabitants: amount,
  own_tax: amount,
  grants: amount,
  net_cost: amount,
  depreciation: amount,
  financial_net: amount,
  result: amount,
  investment: amount,
  debt: amount,
  group_debt: amount.meta({
    description: "Long-term debt of the group, the municipality's own within it.",
  }),
  equity: amount,
  equity_ratio: amount,
};

const booked = named("BookedYear", z.strictObject(bookedFields));

/** A booked history. */
export const accountsSchema = named(
  "BookedYears",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    code: z.string(),
    name: z.string(),
    unit: z.string(),
    price_level: z.literal("nominal"),
    years: z.array(booked),
  }),
);

export const statedAssumption = named(
  "StatedAssumption",
  z.strictObject({
    id: z.string(),
    label: labels,
    value: z.number(),
    low: z.number().meta({ description: "Lowest reasonable value." }),
    high: z.number().meta({ description: "Highest reasonable value." }),
    unit: z.enum(["share", "years"]),
    status: figureStatus,
    basis: labels.meta({ description: "Where the value comes from." }),
  }),
);

const leftOut = z.array(z.strictObject({ code: z.string(), missing: z.array(z.string()) }));

/** The years ahead. */
export const yearsAheadSchema = named(
  "YearsAhead",
  z.strictObject({
    country: z.literal("se"),
    year: z.int().meta({ description: "Year of the last known accounts." }),
    ...versionFields,
    price_level: z.literal("nominal"),
    unit: z.string(),
    municipality: z.string().nullable(),
    name: z.string(),
    after_projections: z.enum(afterProjections),
    projection_from: z.int().nullable().meta({ description: "Base year of the population projection." }),
    projected_until: z.int().nullable(),
    history: z.array(booked),
    later: z.array(booked).meta({ description: "Accounts that the projection does not know of." }),
    years: z.array(
      named(
        "ProjectedYear",
        z.strictObject({
          year: z.int(),
          group_debt: amount.meta({
            description:
              "The municipality's own debt and the companies', which grows by the assumption group_debt_growth.",
          }),
          ...(Object.fromEntries(projectedQuantities.map((name) => [name, amount])) as Record<
            (typeof projectedQuantities)[number],
            typeof amount
          >),
        }),
      ),
    ),
    services: z.array(z.strictObject({ service: z.enum(economyServices), cost: z.array(amount) })),
    assumptions: z.array(statedAssumption),
    group_debt_beyond_own: amount.meta({
      description: "Long-term debt of the group beyond the municipality's own in the opening year.",
    }),
    left_out: leftOut,
    manifest: manifestField,
  }),
);

const column = z.array(amount);
const columns = z.array(column);

/** Everything a program needs to project by itself. */
export const groundSchema = named(
  "EconomyGround",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    municipalities: z.array(z.strictObject({ code: z.string(), name: z.string() })),
    ground: z.strictObject({
      opening: z.strictObject({
        year: z.int(),
        places: z.array(z.string()),
        ages: z.array(z.string()),
        services: z.array(z.string()),
        population: columns,
        taxBase: column,
        taxBaseYearBefore: column,
        taxRate: column,
        grants: column,
        serviceCost: columns,
        depreciation: column,
        result: column,
        investment: column,
        selfFinancing: column,
        debt: column,
        liquidAssets: column,
        equity: column,
        otherLiabilities: column,
        deficits: columns,
      }),
      financialNet: column,
      leftOut,
      isTaxBasePublished: z.boolean(),
      boundSelfFinancing: z.array(z.string()),
      groupDebtBeyondOwn: column,
      hasNegativeEquity: z.array(z.boolean()),
      persons: z.strictObject({
        places: z.array(z.array(z.strictObject({ year: z.int(), persons: z.array(z.number()) }))),
        projectionFrom: z.int().nullable(),
        projectedUntil: z.int().nullable(),
      }),
      need: z.array(z.array(z.number())),
      stated: z.array(statedAssumption),
    }),
  }),
);
