import { z } from "zod";
import { figureColumns, resultLevels, unitOf } from "../../services/index.ts";
import { catalogueQuantity } from "../../services/law/catalogue.ts";
import { figureStatus, named, versionFields } from "./common.ts";
import { manifestField } from "./manifest.ts";

/** The fields that say what a computed answer is about. */
export const computedFields = {
  equalisation_year: z.int(),
  price_level: z.literal("nominal").meta({ description: "Current prices: nothing is deflated." }),
  source: z.string(),
  ...versionFields,
};

const figures = Object.fromEntries(
  figureColumns.map(({ name, quantity }) => {
    const { label, description } = catalogueQuantity(quantity.municipality);
    const text = `${label.en} (${label.sv}), ${unitOf(name)}. ${description.en} Null where unknown.`;
    return [name, z.number().nullable().meta({ description: text })];
  }),
);

const statusOfFigures = Object.fromEntries(figureColumns.map(({ name }) => [name, figureStatus]));

/** Rows of an evaluation. */
export const evaluationSchema = named(
  "Evaluation",
  z.strictObject({
    country: z.literal("se"),
    level: z.enum(resultLevels),
    reform: z.boolean().meta({ description: "Whether the rows are those of a reform." }),
    ...computedFields,
    units: z.record(z.string(), z.string()).meta({ description: "Unit of each figure." }),
    own_tables: z
      .array(z.strictObject({ file: z.string(), rows: z.int() }))
      .meta({ description: "Files of the operator's own that stand over the shipped tables." }),
    left_out: z.int().meta({ description: "Places about which nothing is known in the year." }),
    manifest: manifestField,
    rows: z.array(
      named(
        "EvaluationRow",
        z.strictObject({
          code: z.string(),
          name: z.string(),
          ...figures,
          status: z.strictObject(statusOfFigures),
        }),
      ),
    ),
  }),
);

const moved = z.array(
  named("Difference", z.strictObject({ code: z.string(), name: z.string(), difference_pc: z.number() })),
);

const reading = named(
  "Reading",
  z.strictObject({
    winners: z.int(),
    losers: z.int(),
    unchanged: z.int(),
    biggest_winners: moved,
    biggest_losers: moved,
  }),
);

/** Income equalisation before and after a reform. */
export const comparisonSchema = named(
  "Comparison",
  z.strictObject({
    country: z.literal("se"),
    ...computedFields,
    quantity: z.string().meta({
      description:
        "Item that is compared: income or cost equalisation where the reform changes it alone, else the known total.",
    }),
    unit: z.string().meta({ description: "Unit of every field that ends in `_pc`." }),
    reform: z.strictObject({
      title: z.string().optional(),
      author: z.string().optional(),
      changes: z.record(z.string(), z.union([z.number(), z.record(z.string(), z.number())])),
      replace: z.record(z.string(), z.string()),
    }),
    manifest: manifestField,
    cost_sek: z
      .number()
      .meta({ description: "What the reform costs the state over known municipalities, SEK." }),
    region_cost_sek: z
      .number()
      .nullable()
      .meta({ description: "The same over the regions; null when unknown." }),
    regulating_item_change_pc: z.number().nullable().meta({
      description: "Change of the regulating item that keeps the appropriation unchanged.",
    }),
    unknown: z.int().meta({ description: "Municipalities that are unknown before or after." }),
    item_alone: reading.meta({ description: "Who gains and loses by the income item alone." }),
    appropriation_unchanged: reading.nullable().meta({
      description: "Who gains and loses when the regulating item keeps the appropriation unchanged.",
    }),
    rows: z.array(
      named(
        "ComparedRow",
        z.strictObject({
          code: z.string(),
          name: z.string(),
          before_pc: z.number(),
          after_pc: z.number(),
          difference_pc: z.number(),
          difference_closed_pc: z.number().nullable().meta({
            description: "The difference when the regulating item keeps the appropriation unchanged.",
          }),
          status: figureStatus,
        }),
      ),
    ),
  }),
);
