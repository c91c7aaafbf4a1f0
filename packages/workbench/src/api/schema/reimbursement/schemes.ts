import { topUps } from "@barkraft/finance";
import { z } from "zod";
import { labels, named, versionFields } from "../common.ts";

const amount = z.number().nullable().meta({ description: "SEK; null where it is not known." });
const day = z.string().meta({ examples: ["2020-08-31"] });

const round = z.strictObject({
  id: z.string(),
  title: labels,
  costs_from: day,
  costs_to: day,
  deadline: day,
  pot: amount,
  published: z.strictObject({ applied: amount, approved: amount, paid: amount, topped_up: amount }),
  by_the_rules: z
    .strictObject({ paid: amount, topped_up: amount, unpaid: amount, share: z.number().nullable() })
    .meta({ description: "The round paid by the scheme's rules from the published totals." }),
  source: z.string(),
});

/** Schemes that reimburse costs, who may apply, and what is known of pots and work. */
export const schemesSchema = named(
  "ReimbursementSchemes",
  z.strictObject({
    schemes: z.array(
      z.strictObject({
        id: z.string(),
        title: labels,
        law: z.string(),
        source: z.string(),
        applicants: z.array(z.enum(["municipality", "region"])),
        for_providers: z.boolean(),
        categories: z.array(z.strictObject({ id: z.string(), title: labels })),
        top_up: z.enum(topUps),
        payment: labels,
        repayment: labels,
        rounds: z.array(round),
      }),
    ),
    pots: z.array(
      z.strictObject({
        id: z.string(),
        title: labels,
        source: z.string(),
        start: z.string(),
        pot: z.number(),
        per_month: z.strictObject({ low: z.number(), middle: z.number(), high: z.number() }),
        growth: z.number(),
      }),
    ),
    lesson: z.strictObject({
      title: labels,
      year: z.int(),
      state_staff: z.number(),
      local_staff: z.number(),
      wages: z.number(),
      source: z.string(),
    }),
    hours_per_year: z.number().meta({ description: "Hours of a full-time year; an assumption." }),
    receivers: z.array(
      z.strictObject({
        code: z.string(),
        name: z.string(),
        kind: z.enum(["municipality", "region"]),
        inhabitants: z.number().nullable(),
      }),
    ),
    inhabitants_year: z.int(),
    ...versionFields,
  }),
);
