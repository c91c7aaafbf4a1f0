import { z } from "zod";
import { programmeDocument, serviceDocument } from "../../../services/digital/document.ts";
import { figureStatus, named } from "../common.ts";
import { about, kronor } from "./about.ts";

/** A service or a programme of the user's own. */
export const digitalRequest = named(
  "DigitalRequest",
  z.strictObject({ document: z.discriminatedUnion("kind", [serviceDocument, programmeDocument]) }),
);

const summary = z.strictObject({
  present_value_sek: z.number(),
  payback_years: z.number().nullable(),
  deepest_sek: z.number(),
});
const moves = z.array(z.strictObject({ assumption: z.string(), low_sek: z.number(), high_sek: z.number() }));

export const digitalSchema = named(
  "Digital",
  z.strictObject({
    ...about,
    price_level: z.string(),
    programme: z
      .strictObject({
        document: programmeDocument,
        status: figureStatus,
        financing: z.array(
          z.strictObject({
            year: z.int(),
            amount_sek: z.number(),
            parts: z.array(z.strictObject({ payer: z.string(), amount_sek: z.number() })),
          }),
        ),
        infrastructure: z.strictObject({
          years: z.array(z.strictObject({ year: z.int(), separate_sek: z.number(), shared_sek: z.number() })),
          separate_present_value_sek: z.number(),
          shared_present_value_sek: z.number(),
          break_even_organisations: z.int().nullable(),
          saved_low_sek: z.number(),
          saved_high_sek: z.number(),
        }),
        sensitivity: moves,
      })
      .nullable(),
    services: z.array(
      named(
        "DigitalService",
        z.strictObject({
          document: serviceDocument,
          persons_year: z.int(),
          persons: z.number(),
          organisations: z.int(),
          status: figureStatus,
          result: summary,
          low: summary,
          high: summary,
          without_programme: summary,
          years: z.array(z.record(z.string(), z.number().nullable())),
          sensitivity: moves,
          municipalities: z.array(
            z.strictObject({
              code: z.string(),
              name: z.string(),
              persons: kronor,
              users: kronor,
              start_sek: kronor,
              yearly_sek: kronor,
              payback_years: kronor,
            }),
          ),
        }),
      ),
    ),
  }),
);
