import { needWeightings } from "@barkraft/sweden";
import { z } from "zod";
import { figureStatus, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { mostColumns, ownColumns } from "../own-columns.ts";
import { figureSource } from "./source.ts";

const name = z.string().min(1).max(120);

/** What a need model is asked for. */
export const needRequest = named(
  "NeedModelRequest",
  z.strictObject({
    cost: name.meta({ description: "A net cost of the panel, or a service area of the reference costs." }),
    by: z
      .array(name)
      .min(1)
      .max(mostColumns)
      .meta({ description: "Cost drivers: columns of the panel, or share(), log() or sqrt() of them." }),
    year: z.int().min(1900).max(2999).meta({ description: "Accounting year." }),
    weights: z
      .record(name, z.number())
      .optional()
      .meta({ description: "Weights by hand, `constant` among them; found by regression when left out." }),
    weighting: z
      .enum(needWeightings)
      .default("population")
      .meta({ description: "How much each municipality counts in the regression." }),
    columns: ownColumns(120).meta({
      description: "Columns of your own: name to value by municipality code.",
    }),
  }),
);

const column = {
  id: z.string(),
  unit: z.string(),
  year: z.int().nullable(),
  status: figureStatus,
  mean: z.number().meta({ description: "Over the inhabitants." }),
  sources: z.array(figureSource),
};
const share = z.number().meta({ description: "Share of the variation of the net cost." });

/** A need model beside the law. Fields that end in `_pc` are SEK per inhabitant. */
export const needSchema = named(
  "NeedModel",
  z.strictObject({
    country: z.literal("se"),
    year: z.int(),
    price_level: z.literal("nominal"),
    ...versionFields,
    method: z.enum(["regression", "by_hand"]),
    weighting: z.enum(needWeightings),
    cost: z.strictObject(column),
    drivers: z
      .array(
        z.strictObject({
          ...column,
          weight: z.number(),
          standard_error: z.number().nullable(),
          t: z.number().nullable(),
          robust_standard_error: z.number().nullable(),
          robust_t: z.number().nullable(),
        }),
      )
      .meta({ description: "The constant first." }),
    observations: z.int(),
    degrees_of_freedom: z.int().nullable(),
    explained: share,
    explained_adjusted: z.number().nullable(),
    correlation_squared: z.number(),
    residual_deviation: z.number().nullable(),
    condition_number: z.number().nullable(),
    condition_warning: z.boolean().meta({ description: "The drivers say nearly the same thing." }),
    correlations: z.strictObject({
      ids: z.array(z.string()),
      matrix: z.array(z.array(z.number().nullable())),
    }),
    correction_factor: z.number(),
    remainder_sek: z.number().meta({ description: "What rounding to whole kronor leaves over." }),
    remainder_pc: z.number(),
    law: z
      .strictObject({
        ...column,
        explained: share,
        correlation_squared: z.number(),
        remainder_sek: z.number(),
      })
      .nullable(),
    rows: z.array(
      named(
        "NeedRow",
        z.strictObject({
          code: z.string(),
          name: z.string(),
          inhabitants: z.number(),
          net_cost_pc: z.number(),
          standard_cost_pc: z.number(),
          equalisation_pc: z.number(),
          residual_pc: z.number(),
          law_standard_cost_pc: z.number().nullable(),
          law_equalisation_pc: z.number().nullable(),
          difference_pc: z.number().nullable(),
          status: figureStatus,
        }),
      ),
    ),
    left_out: z.array(z.string()),
    manifest: manifestField,
  }),
);
