import { z } from "zod";
import { figureStatus, labels, named } from "../common.ts";
import { about, kronor } from "./about.ts";

export const needByAgeSchema = named(
  "NeedByAge",
  z.strictObject({
    ...about,
    code: z.string().nullable(),
    name: z.string().nullable(),
    cost_year: z.int(),
    projection_from: z.int(),
    age_groups: z.array(z.string()),
    services: z.array(
      z.strictObject({ service: z.string(), label: labels, cost_per_person_sek: z.array(kronor) }),
    ),
    years: z.array(
      z.strictObject({
        year: z.int(),
        inhabitants: kronor,
        persons: z.array(kronor),
        need_sek: kronor,
        index: kronor,
        services_sek: z.array(kronor),
        regional_index: kronor,
        status: figureStatus,
      }),
    ),
    counted: z.array(z.strictObject({ year: z.int(), persons: z.array(z.number()) })),
    appropriations: z.array(z.strictObject({ year: z.int(), amount_sek: z.number() })),
    projection_checks: z.array(
      z.strictObject({
        base_year: z.int(),
        year: z.int(),
        age_group: z.string(),
        projected: kronor,
        counted: z.number(),
        error_pct: kronor,
        mean_error_of_municipalities_pct: kronor,
      }),
    ),
  }),
);
