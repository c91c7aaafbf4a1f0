import { manifestKind } from "@barkraft/core";
import { z } from "zod";
import { named } from "./common.ts";

const record = z.record(z.string(), z.unknown());
const digest = z.string().meta({ description: "SHA-256 as `sha256:` and hexadecimal digits." });

/** What it takes to compute an answer again: `barkraft verify` does it with the answer saved as a file. */
export const manifestField = named(
  "Manifest",
  z
    .strictObject({
      kind: z.literal(manifestKind),
      model_version: z.string(),
      data_version: z.string(),
      year: z.int(),
      request: z.strictObject({
        command: z.string(),
        format: z.string(),
        language: z.string(),
        options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
        given: record
          .optional()
          .meta({ description: "What the request supplied itself: accounts, weights, columns." }),
      }),
      scenario: z
        .union([record, z.array(record)])
        .nullable()
        .meta({ description: "What the reform changes, or each of several; null without a reform." }),
      seed: z.int().nullable().meta({ description: "Null: nothing is drawn at random." }),
      digests: z.strictObject({
        data: digest,
        user_tables: z.array(z.strictObject({ file: z.string(), digest })),
        parameters: digest,
        formulas: digest,
        request: digest,
        scenario: digest.nullable(),
        result: digest,
      }),
    })
    .meta({
      description: "Versions, digests, scenario and seed: `barkraft verify` computes the answer again.",
    }),
);
