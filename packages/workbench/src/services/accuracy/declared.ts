import { readFile } from "node:fs/promises";
import { z } from "zod";

const texts = z.strictObject({ sv: z.string().min(1), da: z.string().min(1), en: z.string().min(1) });
const year = z.string().regex(/^\d{4}$/);

const scheme = z.strictObject({
  term: texts,
  /** The step that the scheme ends in; null for what is no step. */
  quantity: z.string().nullable(),
  law: z.array(z.string()).min(1),
  checked_against: texts.optional(),
  not_checkable: texts.optional(),
  years: z.record(
    year,
    z.strictObject({
      computed: z.enum(["from the repository", "with supplied tables", "refused"]),
      needs: z.string().min(1).optional(),
    }),
  ),
});

const coverage = z.strictObject({
  needs: z.record(z.string(), texts),
  schemes: z.record(z.string(), scheme),
});

/** The kinds of known deviations, see DEVIATIONS.yaml. */
export const deviationKinds = ["estimate", "recovered", "assumption", "unverified", "limit"] as const;

const deviations = z.array(z.strictObject({ scheme: z.string(), kind: z.enum(deviationKinds), text: texts }));

/** What of the law is computed, for which years and against what it is checked. */
export type Coverage = z.infer<typeof coverage>;
export type CoveredScheme = z.infer<typeof scheme>;
export type Deviation = z.infer<typeof deviations>[number];

async function parsed<Schema extends z.ZodType>(name: string, schema: Schema): Promise<z.infer<Schema>> {
  const { parse } = await import("yaml");
  const text = await readFile(new URL(`../../../../sweden/${name}`, import.meta.url), "utf8");
  return schema.parse(parse(text));
}

/** The coverage declaration of Sweden. */
export function readCoverage(): Promise<Coverage> {
  return parsed("COVERAGE.yaml", coverage);
}

/** Every known deviation of the computation for Sweden. */
export function readDeviations(): Promise<Deviation[]> {
  return parsed("DEVIATIONS.yaml", deviations);
}
