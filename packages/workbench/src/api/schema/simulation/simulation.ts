import { longestHorizon, simulatedEvents } from "@barkraft/finance";
import { afterProjections } from "@barkraft/sweden";
import { z } from "zod";
import { fanQuantities, mostPaths } from "../../../services/simulation/simulation.ts";
import { figureStatus, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";

/** What every simulation can be asked. */
export const aheadFields = {
  from: z.int().min(1900).max(2999).default(2022).meta({ description: "Year of the last known accounts." }),
  years: z.int().min(1).max(longestHorizon).default(10).meta({ description: "Years ahead." }),
  after_projections: z
    .enum(afterProjections)
    .default("trend")
    .meta({ description: "What the population does after the last projected year." }),
  set: z.record(z.string().max(60), z.number()).optional().meta({ description: "Drivers chosen instead." }),
  shocks: z
    .record(z.string().max(60), z.number())
    .optional()
    .meta({ description: "Parameters of chance instead of the estimates, `price.deviation` for example." }),
  seed: z.int().min(0).max(999_999_999).default(1).meta({ description: "The same gives the same bytes." }),
};

/** A simulation to run. */
export const simulationRequest = named(
  "SimulationRequest",
  z.strictObject({
    municipality: z
      .string()
      .min(1)
      .max(40)
      .optional()
      .meta({ description: "Code or name; all municipalities unless said." }),
    ...aheadFields,
    paths: z.int().min(1).max(mostPaths).default(2000).meta({ description: "Number of paths." }),
    debt_limit: z
      .number()
      .min(0)
      .max(10)
      .optional()
      .meta({ description: "Debt above this share of income is counted." }),
    equity_limit: z
      .number()
      .min(-10)
      .max(10)
      .optional()
      .meta({ description: "Equity below this share is counted." }),
  }),
);

const estimate = z.strictObject({
  persistence: z.number(),
  persistenceError: z.number(),
  deviation: z.number(),
  deviationError: z.number(),
  observations: z.int(),
  status: figureStatus,
  size: z.strictObject({ common: z.number(), perInhabitant: z.number() }).optional(),
});
const correlation = z.strictObject({
  pair: z.string(),
  value: z.number(),
  error: z.number(),
  status: figureStatus,
});

/** The parameters of chance. */
export const shocksSchema = named(
  "Shocks",
  z.strictObject({
    from: z.int(),
    to: z.int(),
    steering: z.strictObject({ value: z.number(), error: z.number(), observations: z.int() }),
    national: z.strictObject({ tax_base: estimate, price: estimate, interest: estimate }),
    local: z.strictObject({ local_tax_base: estimate, local_cost: estimate, local_population: estimate }),
    nationalCorrelations: z.array(correlation),
    localCorrelations: z.array(correlation),
  }),
);

const known = z.number().nullable();
const fan = z.strictObject({ projected: z.number(), mean: z.number(), quantiles: z.array(known) });

/** A simulation's bands and probabilities. */
export const simulationSchema = named(
  "Simulation",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    price_level: z.literal("nominal"),
    unit: z.literal("SEK"),
    status: figureStatus,
    from: z.int(),
    years: z.int(),
    paths: z.int(),
    seed: z.int(),
    quantile_shares: z.array(z.number()),
    quantile_error_pct_of_income: z.number(),
    shocks: shocksSchema,
    municipalities: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        ever_overdue: known,
        years: z.array(
          z.strictObject({
            year: z.int(),
            tax_and_grants: z.number(),
            ...Object.fromEntries(fanQuantities.map((quantity) => [quantity, fan])),
            probabilities: z.strictObject(Object.fromEntries(simulatedEvents.map((event) => [event, known]))),
          }),
        ),
      }),
    ),
    manifest: manifestField,
  }),
);

/** How often the outcome fell inside the bands. */
export const backTestSchema = named(
  "BandsBackTest",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    paths: z.int(),
    seed: z.int(),
    coverage: z.array(
      z.strictObject({
        start: z.int(),
        year: z.int(),
        quantity: z.string(),
        within50: known,
        within90: known,
        below: known,
        above: known,
        municipalities: z.int(),
      }),
    ),
  }),
);
