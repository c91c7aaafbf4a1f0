import { z } from "zod";
import { deviationKinds } from "../../services/accuracy/declared.ts";
import { labels, named, reference, versionFields } from "./common.ts";

const scheme = named(
  "SchemeAccuracy",
  z.strictObject({
    id: z.string(),
    term: labels,
    quantity: z.string().nullable().meta({ description: "The step that the scheme ends in." }),
    law: z.array(z.string()),
    checked_against: labels.nullable(),
    not_checkable: labels.nullable().meta({ description: "Why it cannot be checked against an outcome." }),
    years: z.array(
      z.strictObject({
        year: z.int(),
        computed: z.enum(["from_the_repository", "with_supplied_tables", "refused"]),
        needs: labels.nullable(),
        agreement: z
          .strictObject({ published: z.int(), exact: z.int(), largest_deviation: z.number() })
          .nullable()
          .meta({ description: "Agreement with the published outcomes of the year, where there are any." }),
      }),
    ),
    deviations: z.array(z.strictObject({ kind: z.enum(deviationKinds), text: labels })),
  }),
);

const reading = named(
  "ReadingEffect",
  z.strictObject({
    step: z.string().meta({ description: "The step whose reading differs." }),
    name: z.string().meta({ description: "What a reform calls the other reading under `replace`." }),
    label: labels,
    description: labels,
    law: z.array(reference),
    years: z.array(
      z.strictObject({
        year: z.int(),
        measured: z.string().meta({ description: "Id of the quantity in which the difference is measured." }),
        unit: z.string(),
        places: z.int(),
        largest: z.number().nullable().meta({
          description: "Null where the reading cannot be computed with the figures at hand.",
        }),
        largest_place: z.string().nullable(),
        mean_absolute: z.number().nullable(),
      }),
    ),
  }),
);

const place = z.strictObject({ code: z.string(), name: z.string() });

const restSpread = named(
  "RestSpread",
  z.strictObject({
    year: z.int(),
    total: z.enum(["grants", "tax"]),
    unknown_parts: z.array(z.string()),
    places: z.int(),
    percentiles: z.array(z.strictObject({ percent: z.number(), rest: z.number() })),
    bins: z.array(
      z.strictObject({ from: z.number().nullable(), to: z.number().nullable(), places: z.int() }),
    ),
    lowest: place,
    highest: place,
  }),
);

/** How accurate the computation is. */
export const accuracySchema = named(
  "Accuracy",
  z.strictObject({
    country: z.literal("se"),
    schemes: z.array(scheme),
    readings: z.array(reading),
    reconciliation: z
      .array(restSpread)
      .meta({ description: "The unexplained rest per inhabitant, SEK, by year, total and unknown parts." }),
    estimated_population: z.array(
      z.strictObject({
        year: z.int(),
        estimated: z.int(),
        checked: z.int(),
        exact: z.int(),
        median: z.number(),
        largest: z.number(),
        largest_place: z.string(),
      }),
    ),
    cost_equalisation: z
      .array(
        z.strictObject({
          year: z.int(),
          places: z.array(
            place.extend({
              published: z.number(),
              computed: z.number(),
              remainder: z.number().meta({ description: "The published item less the computed one." }),
            }),
          ),
          median: z.number(),
          largest: z.number().meta({ description: "The remainder farthest from zero." }),
          largest_place: z.string(),
        }),
      )
      .meta({ description: "Computed against published cost equalisation, SEK per inhabitant." }),
    ...versionFields,
  }),
);
