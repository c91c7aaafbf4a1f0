import { InputError, type Problem } from "@barkraft/core";
import { infrastructureAssumptions, serviceAssumptions } from "@barkraft/finance";
import { ageColumns } from "@barkraft/sweden";
import { z } from "zod";
import { readYaml } from "../yaml-document.ts";

const words = z.strictObject({
  sv: z.string().min(1).max(500),
  da: z.string().min(1).max(500),
  en: z.string().min(1).max(500),
});
const largest = 1e13;
const bound = z.number().min(0).max(largest);
const assumption = z
  .strictObject({ value: bound, low: bound, high: bound, note: words })
  .refine(({ value, low, high }) => low <= value && value <= high);

const assumptionsOf = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, assumption])) as Record<Name, typeof assumption>,
  );

const id = z.string().regex(/^[a-z][a-z0-9-]{0,40}$/);
const years = z.int().min(1).max(40);

export const serviceDocument = z.strictObject({
  kind: z.literal("digital-service"),
  id,
  title: words,
  description: words,
  persons: z.array(z.enum(ageColumns)).min(1).max(ageColumns.length),
  organisations: z.enum(["municipality", "region"]),
  years,
  assumptions: assumptionsOf(serviceAssumptions),
});

const share = z.number().min(0).max(1);

export const programmeDocument = z.strictObject({
  kind: z.literal("digital-programme"),
  id,
  title: words,
  description: words,
  years,
  organisations: z.int().min(1).max(10_000),
  financing: z.strictObject({
    first_year: z.int().min(1990).max(2100),
    total_sek: z.int().min(1).max(largest),
    years,
    peak_year: years,
    payers: z
      .array(z.strictObject({ payer: z.string().min(1).max(40), first_share: share, last_share: share }))
      .min(1)
      .max(10),
  }),
  services: z.array(id).max(20),
  assumptions: assumptionsOf(infrastructureAssumptions),
});

export type ServiceDocument = z.infer<typeof serviceDocument>;
export type ProgrammeDocument = z.infer<typeof programmeDocument>;

const document = z.discriminatedUnion("kind", [serviceDocument, programmeDocument]);

/** Checks a service or a programme given as data. Throws an `InputError` with everything in it that is wrong. */
export function checkDigital(name: string, data: unknown): ServiceDocument | ProgrammeDocument {
  const parsed = document.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.error.issues.map((issue): Problem => {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
      const path = [...issue.path, ...(unknown.length === 1 ? unknown : [])].join(".");
      const value = issue.path.reduce<unknown>(
        (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
        data,
      );
      return {
        code: "malformed_digital_document",
        place: path ? `${name}, ${path}` : name,
        found:
          unknown.length > 0
            ? unknown.map((key) => `'${key}'`).join(", ")
            : (JSON.stringify(value ?? undefined)?.slice(0, 100) ?? "nothing"),
        expected:
          issue.code === "custom"
            ? "a value between its low and its high bound"
            : unknown.length > 0
              ? "the fields of a digital service or programme"
              : "a value as in the documents that are shipped",
        advice: "The folder scenarios/digital has examples.",
      };
    }),
  );
}

const maximumBytes = 100_000;

/** Reads a document in YAML. Throws an `InputError` for one that cannot be read or is wrong. */
export async function parseDigital(
  name: string,
  content: string,
): Promise<ServiceDocument | ProgrammeDocument> {
  const advice = "The folder scenarios/digital has examples.";
  if (Buffer.byteLength(content) > maximumBytes) {
    throw new InputError([
      {
        code: "digital_document_too_large",
        place: name,
        found: `${Buffer.byteLength(content)} bytes`,
        expected: `at most ${maximumBytes} bytes`,
        advice,
      },
    ]);
  }
  return checkDigital(name, (await readYaml(name, content, advice)).data);
}
