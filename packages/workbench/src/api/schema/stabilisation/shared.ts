import { z } from "zod";
import { figureStatus, labels, named } from "../common.ts";

/** Values in the place of assumptions, by name. */
export const assumeField = z
  .record(z.string().max(60), z.number())
  .optional()
  .meta({ description: "Values in the place of assumptions, by their names and in their units." });

/** Municipalities to answer about. */
export const municipalitiesField = z
  .array(z.string().max(60))
  .max(400)
  .optional()
  .meta({ description: "Codes of the municipalities to answer about; all of them unless said." });

/** The assumptions that an answer rests on. */
export const assumptionsField = z
  .array(
    named(
      "Assumption",
      z.strictObject({
        id: z.string(),
        label: labels,
        unit: z.string(),
        value: z.number(),
        low: z.number(),
        high: z.number(),
        source: labels,
        status: figureStatus,
      }),
    ),
  )
  .meta({ description: "What the answer rests on, with the range and the source of each." });

export const sek = z.number().meta({ description: "Whole kronor of the year." });
export const nullableNumber = z.number().nullable();
