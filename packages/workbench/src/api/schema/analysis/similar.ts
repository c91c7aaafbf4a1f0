import { z } from "zod";
import { figureStatus, labels, named, versionFields } from "../common.ts";
import { manifestField } from "../manifest.ts";
import { figureSource } from "./source.ts";

const place = named(
  "SimilarMunicipality",
  z.strictObject({
    code: z.string(),
    name: z.string(),
    group: z.string(),
    group_name: z.string(),
    distance: z.number(),
    traits: z.record(
      z.string(),
      z.strictObject({
        value: z.number().nullable(),
        contribution: z.number().meta({ description: "What the trait adds to the squared distance." }),
      }),
    ),
  }),
);

/** Municipalities with a structure like that of one. */
export const similarSchema = named(
  "Similar",
  z.strictObject({
    country: z.literal("se"),
    year: z.int().meta({ description: "Year of the figures." }),
    ...versionFields,
    traits: z.array(
      z.strictObject({
        id: z.string(),
        label: labels,
        unit: z.string(),
        logarithm: z.boolean().meta({ description: "Compared by its logarithm." }),
        weight: z.number(),
        standard_deviation: z.number().nullable(),
        year: z.int().nullable(),
        status: figureStatus,
        sources: z.array(figureSource),
      }),
    ),
    municipality: place,
    similar: z.array(place).meta({ description: "The nearest ones, nearest first." }),
    left_out: z.array(z.string()).meta({ description: "Codes that lack a figure." }),
    manifest: manifestField,
  }),
);
