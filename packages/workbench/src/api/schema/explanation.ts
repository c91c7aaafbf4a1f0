import { z } from "zod";
import { figureStatus, labels, named, reference } from "./common.ts";
import { computedFields } from "./computation.ts";

const interval = z.tuple([z.number(), z.number()]).nullable().meta({
  description: "What publications allow, where the figure is a midpoint.",
});

const parameter = z.strictObject({
  from: z.iso.date(),
  status: z.string(),
  reference,
  note: labels.nullable(),
  interval,
  before: z
    .strictObject({
      value: z.union([z.number(), z.record(z.string(), z.number()), z.null()]),
      from: z.iso.date(),
      reference,
    })
    .nullable()
    .meta({ description: "Under a reform: what the law says." }),
});

const source = z.strictObject({
  publisher: z.string(),
  table: z.string(),
  file: z.string(),
  kind: z.enum(["shipped", "user"]),
  licence: z.string(),
  vintage: z.string(),
  note: labels.nullable(),
  interval,
});

/** A figure and what it is made of; the same form again for each of its inputs. */
export const explainedFigure = z
  .strictObject({
    quantity: z.string(),
    kind: z.enum(["input", "parameter", "step", "first known", "sum", "mean"]),
    label: labels,
    description: labels,
    place: z.strictObject({ level: z.string(), code: z.string(), name: z.string() }),
    value: z.number().nullable(),
    before: z
      .number()
      .nullable()
      .optional()
      .meta({ description: "The figure before the reform, when there is one." }),
    unit: z.string(),
    price_level: z.literal("nominal").nullable().meta({ description: "Null for what is not money." }),
    year: z.int().meta({ description: "The calendar year that the figure describes." }),
    status: figureStatus,
    law: z.array(reference),
    formula: z.string().nullable(),
    rounding: z.string().nullable(),
    replacement: z
      .string()
      .nullable()
      .meta({ description: "Name of the replacement that stands in for the step." }),
    parameter: parameter.nullable(),
    source: source.nullable(),
    chosen: z
      .string()
      .nullable()
      .meta({ description: "Of a choice between sources: the one that was used." }),
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
    ...computedFields,
    reform: z.boolean(),
    depth: z.int(),
    figures: z.int().meta({ description: "Figures in the answer." }),
    truncated: z.boolean().meta({
      description: "Whether the largest size of an answer kept something within the depth closed.",
    }),
    figure: explainedFigure,
  }),
);
