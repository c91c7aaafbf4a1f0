import { statuses } from "@barkraft/core";
import { measureKinds, measureReceivers, measureRoutes, measureScopes, repayments } from "@barkraft/finance";
import { z } from "zod";
import { labels, named } from "../common.ts";

const words = z.union([z.string().min(1).max(5000), labels]);
const date = z.string().max(10).meta({ description: "A date or a month: `2020-07-01` or `2020-07`." });
const kronor = z.int().min(-1e13).max(1e13);
const share = z.number().min(0).max(1);
const unknownWord = z.literal("unknown");
const data = z.record(z.string(), z.unknown());

const range = z
  .union([
    z.number(),
    z.strictObject({ low: z.number(), middle: z.number(), high: z.number(), source: words }),
  ])
  .meta({ description: "A number that is exact, or the least, the likely and the most with a source." });

const municipalShare = z.union([unknownWord, z.strictObject({ share, source: words })]);
const jobs = z.union([unknownWord, range]);

const payment = z
  .strictObject({
    date: date.optional(),
    from: date.optional(),
    to: date.optional(),
    amount: kronor.optional(),
    share: share.optional(),
  })
  .meta({ description: "One payment at `date`, or the same every month from `from` to `to`." });

const terms = z.strictObject({
  months: z.int().min(1).max(600),
  repayment: z.enum(repayments).optional(),
  charge: share.meta({ description: "Interest or fee that the receiver pays, share per year." }),
  state_interest: range.optional(),
  loss: range.meta({ description: "Share that is never repaid." }),
});

const measure = named(
  "PackageMeasure",
  z.strictObject({
    id: z.string().min(1).max(60),
    name: words,
    purpose: words.optional(),
    kind: z.enum(measureKinds),
    receiver: z.enum(measureReceivers),
    municipal_share: municipalShare.optional(),
    scope: z.enum(measureScopes).optional(),
    route: z.enum(measureRoutes).optional(),
    duration: z.enum(["temporary", "permanent"]).optional(),
    ends: date.optional(),
    decided: date.optional(),
    amount: z.union([kronor, unknownWord]).optional(),
    status: z.enum(statuses).optional(),
    payments: z.array(payment).max(60).optional(),
    key: z
      .union([z.literal("per-inhabitant"), data])
      .optional()
      .meta({ description: "How it is shared among places; a key as the allocation describes it." }),
    rules: data.optional(),
    terms: terms.optional(),
    jobs_per_million: jobs.optional(),
    source: words,
  }),
);

/** A support package, as a file holds it. */
export const packageDocument = named(
  "SupportPackage",
  z.strictObject({
    title: words,
    description: words.optional(),
    year: z.int().min(1900).max(2999).meta({ description: "The year whose places share the money." }),
    last_year: z
      .int()
      .min(1900)
      .max(2999)
      .optional()
      .meta({ description: "The last year that permanent measures are counted to." }),
    need: z
      .strictObject({
        source: words.optional(),
        months: z.record(z.string(), z.number()).optional(),
        unemployment: z.strictObject({ from: date, to: date, base_from: date, base_to: date }).optional(),
      })
      .optional(),
    columns: z
      .record(
        z.string(),
        z.strictObject({ unit: z.string(), source: words, values: z.record(z.string(), z.number()) }),
      )
      .optional()
      .meta({
        description: "Figures that the document brings along for its keys, by name: a number for each code.",
      }),
    defaults: z
      .strictObject({ municipal_share: municipalShare.optional(), jobs_per_million: jobs.optional() })
      .optional(),
    measures: z.array(measure).max(100),
  }),
);
