import { InputError, isWrittenNumber, type Problem, type Reform } from "@barkraft/core";
import { z } from "zod";
import { readYaml } from "../yaml-document.ts";

const written = z.union([z.number(), z.string().max(30).refine(isWrittenNumber)]);
const change = z.union([written, z.record(z.string().max(20), written)]);

/** A reform with a title, as a file or a request body holds it. Unknown fields are errors. */
export const reformSchema = z.strictObject({
  title: z.string().min(1).max(200).optional(),
  /** The title in the other languages. */
  titles: z
    .strictObject({ sv: z.string().min(1).max(200).optional(), da: z.string().min(1).max(200).optional() })
    .optional(),
  author: z.string().min(1).max(200).optional(),
  description: z.string().max(5000).optional(),
  /** The description in the other languages. */
  descriptions: z
    .strictObject({ sv: z.string().max(5000).optional(), da: z.string().max(5000).optional() })
    .optional(),
  baseline: z.strictObject({ country: z.literal("se"), year: z.int() }).optional(),
  changes: z.record(z.string().max(200), change).optional(),
  replace: z.record(z.string().max(200), z.string().max(200)).optional(),
});

export type ReformDocument = z.infer<typeof reformSchema>;

const maximumBytes = 100_000;

/** Reads a reform file's text. `name` is how the file is called in messages. */
export async function parseReformDocument(name: string, text: string): Promise<ReformDocument> {
  if (Buffer.byteLength(text) > maximumBytes) {
    throw new InputError([
      {
        code: "reform_too_large",
        place: name,
        found: `${Buffer.byteLength(text)} bytes`,
        expected: `at most ${maximumBytes} bytes`,
        advice: "A reform holds only what it changes.",
      },
    ]);
  }
  const { data, lineOf } = await readYaml(name, text, "The scenarios folder has examples.");
  return checkReform(data, (path) => `${name}${lineOf(path)}`);
}

/** Checks a reform given as data. `place` says where a path of it stands, for messages. */
export function checkReform(data: unknown, place: (path: readonly PropertyKey[]) => string): ReformDocument {
  const parsed = reformSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.error.issues.map((issue): Problem => {
      const path = issue.path.join(".");
      const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
      const found =
        unknown.length > 0 ? unknown.map((key) => `'${key}'`).join(", ") : valueAt(data, issue.path);
      return {
        code: "malformed_reform",
        place: `${place(issue.path)}${path ? `, ${path}` : ""}`,
        found,
        expected:
          issue.path[0] === "changes" && issue.path.length > 1
            ? "a number, such as 1.10 or 110%"
            : expectedAt(issue.path),
        advice: "Write changes as 'PARAMETER: NUMBER'; the scenarios folder has examples.",
      };
    }),
  );
}

function valueAt(data: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
    data,
  );
  return (JSON.stringify(value) ?? "nothing").slice(0, 100);
}

function expectedAt([first, second]: readonly PropertyKey[]): string {
  if (first === "baseline") return second === "year" ? "a year in four digits" : "country: se and a year";
  if (first === "replace") return "the name of a replacement for each step";
  if (first === "changes") return "a number for each parameter";
  if (first === undefined)
    return "title, titles, author, description, descriptions, baseline, changes and replace";
  return "a text";
}

/** The part of a reform document that changes the law. */
export function reformOf(document: ReformDocument): Reform {
  return {
    ...(document.changes ? { changes: document.changes } : {}),
    ...(document.replace ? { replace: document.replace } : {}),
  };
}
