import { z } from "zod";
import { figureStatus, labels, named, reference } from "./common.ts";
import { computedFields } from "./computation.ts";
import { manifestField } from "./manifest.ts";

const interval = z.tuple([z.number(), z.number()]).optional().meta({
  description: "What publications allow, where the figure is a midpoint.",
});

const parameter = z.strictObject({
  from: z.iso.date(),
  status: z.string(),
  reference,
  note: labels.optional(),
  interval,
  before: z
    .strictObject({
      value: z.union([z.number(), z.record(z.string(), z.number()), z.null()]),
      from: z.iso.date(),
      reference,
    })
    .optional()
    .meta({ description: "Under a reform: what the law says." }),
});

const source = z.strictObject({
  publisher: z.string(),
  table: z.string(),
  file: z.string(),
  kind: z.enum(["shipped", "user"]),
  licence: z.string(),
  vintage: z.string(),
  note: labels.optional(),
  interval,
});

/** A figure and what it is made of; the same form again for each of its inputs. */
export const explainedFigure = z
  .strictObject({
    id: z.string(),
    kind: z.enum(["input", "parameter", "step", "first_known", "sum", "mean"]),
    label: labels,
    description: labels,
    place: z.strictObject({ level: z.string(), code: z.string(), name: z.string() }),
    value: z.number().nullable(),
    unit: z.string(),
    year: z.int().meta({ description: "The calendar year that the figure describes." }),
    status: figureStatus,
    formula: z.string().optional().meta({ description: "As it runs, by the names of the inputs." }),
    rounding: z.string().optional(),
    law: z.array(reference).optional(),
    replacement: z
      .string()
      .optional()
      .meta({ description: "Name of the replacement that stands in for the step." }),
    before: z
      .number()
      .nullable()
      .optional()
      .meta({ description: "The figure before the reform, when there is one." }),
    chosen: z
      .string()
      .optional()
      .meta({ description: "Of a choice between sources: the one that was used." }),
    parameter: parameter.optional(),
    source: source.optional(),
    input_count: z.int().meta({ description: "Figures this one is directly made of." }),
    get inputs() {
      return z
        .array(z.strictObject({ name: z.string(), figure: explainedFigure }))
        .meta({ description: "Empty where the answer was not opened this far." });
    },
  })
  .meta({ id: "ExplainedFigure" });

/** An explanation, opened to some depth. */
export const explanationSchema = named(
  "Explanation",
  z.strictObject({
    country: z.literal("se"),
    ...computedFields,
    reform: z.boolean(),
    depth: z.int(),
    figures: z.int().meta({ description: "Figures in the answer." }),
    truncated: z.boolean().meta({
      description: "Whether the largest size of an answer kept something within the depth closed.",
    }),
    manifest: manifestField,
    figure: explainedFigure,
  }),
);
