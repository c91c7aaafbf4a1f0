import { costModels } from "@barkraft/sweden";
import { z } from "zod";
import { grantKeys, largestGrant } from "../../services/grant.ts";
import { figureStatus, named } from "./common.ts";
import { computedFields } from "./computation.ts";
import { manifestField } from "./manifest.ts";

/** A grant to send through the system. */
export const grantRequest = named(
  "GrantRequest",
  z.strictObject({
    year: z.int().min(1900).max(2999).meta({ description: "Equalisation year." }),
    amount_sek: z
      .number()
      .min(-largestGrant)
      .max(largestGrant)
      .refine((amount) => amount !== 0)
      .meta({ description: "What the state pays all municipalities together, SEK; not zero." }),
    key: z.enum(grantKeys).default("per-capita").meta({ description: "How the grant is shared." }),
    cost_models: z
      .array(z.enum(costModels))
      .min(1)
      .max(costModels.length)
      .default(["individual_and_family_care"])
      .meta({ description: "Cost models whose national cost rises by as much, each by itself." }),
    municipalities: z
      .array(z.string().min(1).max(40))
      .min(1)
      .max(300)
      .optional()
      .meta({ description: "Codes or names of the rows; all unless said." }),
  }),
);

/** What a grant does to every municipality. */
export const grantSchema = named(
  "Grant",
  z.strictObject({
    country: z.literal("se"),
    ...computedFields,
    unit: z.string().meta({ description: "Unit of every field that ends in `_pc`." }),
    amount_sek: z.number(),
    key: z.enum(grantKeys),
    inhabitants: z.number(),
    grant_pc: z.number().meta({ description: "The grant per inhabitant, the same for everyone." }),
    cost_models: z.array(z.enum(costModels)),
    rows: z.array(
      named(
        "GrantRow",
        z.strictObject({
          code: z.string(),
          name: z.string(),
          cost_model: z.enum(costModels),
          grant_pc: z.number(),
          cost_equalisation_item_pc: z
            .number()
            .meta({ description: "Standard cost of the model less the national mean." }),
          change_of_item_pc: z.number().meta({
            description:
              "Change of the item when the national cost rises by the grant; arrives two years later.",
          }),
          total_pc: z.number().meta({ description: "Grant and change of the item together." }),
          status: figureStatus,
        }),
      ),
    ),
    manifest: manifestField,
  }),
);
