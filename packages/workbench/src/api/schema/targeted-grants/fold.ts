import { costModels } from "@barkraft/sweden";
import { z } from "zod";
import { foldSchema } from "../../../services/targeted-grants/fold-document.ts";
import { figureStatus, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { bounded } from "./register.ts";

const amount = z.number().nullable();

/** What folding targeted grants does. */
export const foldAnswerSchema = named(
  "GrantFold",
  z.strictObject({
    country: z.literal("se"),
    ...versionFields,
    price_level: z.literal("nominal"),
    unit: z.string(),
    status: figureStatus,
    document: named("GrantFoldRequest", foldSchema),
    figures_year: z.int().meta({ description: "Year of what the keys count." }),
    municipal_pot_sek: z.number(),
    regional_pot_sek: z.number(),
    years_until_arrived: z.int(),
    grants: z.array(
      z.strictObject({
        id: z.string(),
        name_sv: z.string(),
        name_en: z.string(),
        receiver: z.string(),
        sector: z.string(),
        assumed_key: z.string().nullable(),
        amount_msek: amount,
        status: figureStatus,
        counted: z
          .boolean()
          .meta({ description: "False where its distribution is not known or it paid nothing." }),
      }),
    ),
    administration: z
      .strictObject({
        local_hours: bounded,
        state_hours: bounded,
        local_sek: bounded,
        state_sek: bounded,
        together_sek: bounded,
        without_hours: z.array(z.string()),
        status: figureStatus,
      })
      .meta({
        description: "What the administration of the grants costs by the stated hours, and would be saved.",
      }),
    cost_equalisation: z.strictObject({
      law_year: z.int().nullable(),
      unknown_because: z.string().nullable(),
      models: z.array(z.strictObject({ model: z.enum(costModels), amount_msek: z.number() })),
      sectors_without_model: z.array(z.string()),
    }),
    rows: z.array(
      named(
        "GrantFoldRow",
        z.strictObject({
          code: z.string(),
          name: z.string(),
          kind: z.enum(["municipality", "region"]),
          before_sek: z.number().meta({ description: "By the assumed keys of the grants." }),
          after_sek: z.number(),
          change_sek: z.number(),
          change_pc: amount,
          cost_equalisation_pc: amount.meta({ description: "Arrives two years later." }),
          total_pc: amount,
          change_by_year_sek: z.array(z.number()),
        }),
      ),
    ),
    manifest: manifestField,
  }),
);
