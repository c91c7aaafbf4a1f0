import { stages } from "@barkraft/sweden";
import { z } from "zod";
import { figureStatus, labels, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";

const amount = z.number().nullable();
const basis = z.enum(["formula", "partly_by_formula", "fixed_per_inhabitant", "unknown"]).meta({
  description: "Whether the law's formula was used, or an amount per inhabitant that was held.",
});

/** What one more inhabitant changes. */
export const inhabitantSchema = named(
  "MarginalInhabitant",
  z.strictObject({
    country: z.literal("se"),
    equalisation_year: z.int(),
    price_level: z.literal("nominal"),
    unit: z.literal("SEK"),
    ...versionFields,
    code: z.string(),
    name: z.string(),
    inhabitants: z.number(),
    inhabitants_status: figureStatus,
    person: z.strictObject({
      age: z.int(),
      tax_base_sek: z.number(),
      tax_base_from: z.enum(["asked", "mean", "age"]),
      counted_in: z.array(z.string()),
    }),
    change_sek: z.number().meta({ description: "A year, when all has arrived, before rounding." }),
    paid_sek: z
      .number()
      .meta({ description: "The same with the law's rounding to whole kronor per inhabitant." }),
    flat_amount_sek: z.number().meta({ description: "What an inhabitant brings on average." }),
    arrived: z.array(
      z.strictObject({
        stage: z.enum(stages),
        years_after: z.int(),
        change_sek: z.number(),
        paid_sek: z.number(),
      }),
    ),
    items: z.array(
      named(
        "MarginalItem",
        z.strictObject({
          item: z.string(),
          label: labels,
          basis,
          average_pc: amount,
          first_year_sek: amount,
          second_year_sek: amount,
          third_year_sek: amount,
          before_rounding_sek: amount,
          paid_sek: amount,
          elsewhere_sek: amount,
          status: figureStatus,
        }),
      ),
    ),
    standard_costs: z.array(
      z.strictObject({
        id: z.string(),
        label: labels,
        basis,
        before_pc: amount,
        after_pc: amount,
        status: figureStatus,
      }),
    ),
    inputs: z
      .array(
        z.strictObject({
          input: z.string(),
          stage: z.enum(stages),
          years_after: z.int(),
          added: z.number(),
          held: z.boolean().meta({ description: "Whether a figure is held; otherwise it changes nothing." }),
        }),
      )
      .meta({ description: "The inputs in which the person is counted." }),
    backgrounds: z.array(
      z.strictObject({ id: z.string(), label: labels, counted: z.boolean(), held: z.boolean() }),
    ),
    unknown: z.array(z.string()).meta({ description: "Items left out of the sums." }),
    manifest: manifestField,
  }),
);
