import { InputError, type Manifest, manifestKind } from "@barkraft/core";
import { z } from "zod";
import { reformSchema } from "../reform-document/reform-document.ts";
import { mostReforms } from "../reforms/reformed.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const short = z.string().max(200);
const scenario = reformSchema.omit({ description: true, descriptions: true, baseline: true });

/** The form of a manifest; unknown fields are errors. */
export const manifestSchema = z.strictObject({
  kind: z.literal(manifestKind),
  model_version: short,
  data_version: short,
  year: z.int().min(1900).max(2999),
  request: z.strictObject({
    command: short,
    format: short,
    language: z.enum(["sv", "da", "en"]),
    options: z.record(short, z.union([short, z.number(), z.boolean(), z.array(short).max(400)])),
    given: z.record(short, z.unknown()).optional(),
  }),
  scenario: z.union([scenario, z.array(scenario).min(1).max(mostReforms)]).nullable(),
  seed: z.int().nullable(),
  digests: z.strictObject({
    data: digest,
    user_tables: z.array(z.strictObject({ file: z.string().max(300), digest })).max(200),
    parameters: digest,
    formulas: digest,
    // Exports from before it was there are read; that it is missing is told as a difference.
    request: digest.optional(),
    scenario: digest.nullable(),
    result: digest,
  }),
});

/** Checks a manifest that was read from a file. Throws an `InputError` with what is not as it should be. */
export function checkManifest(data: unknown, file: string): Manifest {
  const parsed = manifestSchema.safeParse(data);
  if (parsed.success) return parsed.data as Manifest;
  const [issue] = parsed.error.issues;
  throw foreignFile(`${file}${issue && issue.path.length > 0 ? `, ${issue.path.join(".")}` : ""}`);
}

/** A file that was not exported from here. */
export function foreignFile(place: string): InputError {
  return new InputError([
    {
      code: "no_manifest",
      place,
      found: "no manifest, or one of another form",
      expected: "a file exported with its manifest",
      advice: "Export it again; a CSV file needs FILE.manifest.json beside it.",
    },
  ]);
}
