import { z } from "zod";
import { labels, named, reference } from "./common.ts";

const numberByCode = z.record(z.string(), z.number());

/** A parameter with its history. */
export const parameterSchema = named(
  "Parameter",
  z.strictObject({
    id: z.string().meta({ description: "Path, as a reform names it under `changes`." }),
    label: labels,
    description: labels,
    unit: z.string(),
    level: z
      .string()
      .meta({ description: "`nation` for one number, another level for one number per place." }),
    range: z
      .tuple([z.number(), z.number()])
      .meta({ description: "Lowest and highest value a reform may set." }),
    lasts: z.enum(["until_changed", "one_year"]),
    when_unknown: z.enum(["refuse", "leave_unknown"]).meta({
      description: "Whether a year without a value is refused or leaves what depends on it unknown.",
    }),
    values: z.array(
      z.strictObject({
        from: z.iso.date().meta({ description: "First day in force." }),
        value: z
          .union([z.number(), numberByCode, z.null()])
          .meta({ description: "A number, numbers by code, or null where it is not known." }),
        status: z
          .enum(["enacted", "derived", "estimated", "recalled", "assumed", "proposed", "forecast", "reform"])
          .meta({ description: "How the value is known." }),
        status_by_code: z.record(z.string(), z.string()).nullable(),
        reference,
        note: labels.nullable(),
        interval: z
          .tuple([z.number(), z.number()])
          .nullable()
          .meta({ description: "What publications allow, where the value is a midpoint." }),
      }),
    ),
  }),
);

const source = named(
  "StepSource",
  z.strictObject({
    name: z.string().meta({ description: "Name in the formula." }),
    id: z.string().meta({ description: "Id of the quantity read." }),
    taken_as: z.enum(["value", "sum", "mean"]).meta({
      description: "The value at the place or the one above, or the sum or weighted mean of those below.",
    }),
    weight: z.string().nullable().meta({ description: "Of a mean: id of what weighs." }),
  }),
);

/** A declared quantity. */
export const stepSchema = named(
  "Step",
  z.strictObject({
    id: z.string(),
    kind: z.enum(["input", "first_known", "step"]),
    label: labels,
    description: labels,
    unit: z.string(),
    level: z.string(),
    law: z.array(reference),
    inputs: z.array(source),
    parameters: z.array(source),
    rounding: z.string().nullable(),
    formula: z
      .string()
      .nullable()
      .meta({ description: "As it runs, by the names of inputs and parameters." }),
    replaces: z.strictObject({ id: z.string(), name: z.string() }).nullable().meta({
      description: "Of a named replacement: which step, and what a reform calls it under `replace`.",
    }),
  }),
);
