import { documentFrom, InputError, type Problem } from "@barkraft/core";
import { grantKeysByName } from "@barkraft/sweden";
import { z } from "zod";
import { reformSchema } from "../reform-document/reform-document.ts";
import { readForm } from "./form-file.ts";

export const foldKeys = Object.keys(grantKeysByName) as [string, ...string[]];

/** What to fold and into what, as a file or a request holds it. */
export const foldSchema = z.strictObject({
  title: z.string().min(1).max(200).optional(),
  titles: reformSchema.shape.titles,
  author: z.string().min(1).max(200).optional(),
  description: z.string().max(5000).optional(),
  descriptions: reformSchema.shape.descriptions,
  year: z.int().min(1990).max(2100).meta({ description: "The year whose amounts are folded." }),
  grants: z
    .array(z.string().min(1).max(80))
    .min(1)
    .max(200)
    .meta({ description: "Ids of grants in the register." }),
  into: z
    .enum(foldKeys)
    .default("per_inhabitant")
    .meta({ description: "Key of what takes their place; per_inhabitant is the general grant." }),
  years: z.int().min(1).max(20).default(1).meta({ description: "Equal steps in which it is led in." }),
  limit: z
    .number()
    .min(1)
    .max(100_000)
    .nullable()
    .default(null)
    .meta({ description: "The most that anyone may lose from one year to the next, SEK per inhabitant." }),
});

export type FoldDocument = z.infer<typeof foldSchema>;

/** Reads a fold in Excel, YAML or JSON. Throws an `InputError` with everything that is wrong with it. */
export async function readFoldFile(file: string): Promise<FoldDocument> {
  const data = await readForm(
    file,
    (name, sheets) => documentFrom(name, sheets, []),
    "grants to fold, in Excel, YAML or JSON",
    "The folder scenarios/grant-folds has an example.",
  );
  return checkFold(data, file);
}

/** A fold given as data. Throws an `InputError` with everything that is wrong with it. */
export function checkFold(data: unknown, place: string): FoldDocument {
  const parsed = foldSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new InputError(
    parsed.error.issues.map((issue): Problem => {
      const unknown = issue.code === "unrecognized_keys" ? issue.keys : [];
      const path = issue.path.join(".");
      const value = issue.path.reduce<unknown>(
        (inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key],
        data,
      );
      return {
        code: "malformed_fold",
        place: path ? `${place}, ${path}` : place,
        found:
          unknown.length > 0
            ? unknown.map((key) => `'${key}'`).join(", ")
            : (JSON.stringify(value) ?? "nothing").slice(0, 100),
        expected: expectedAt(issue.path[0]),
        advice: "The folder scenarios/grant-folds has an example.",
      };
    }),
  );
}

function expectedAt(field: PropertyKey | undefined): string {
  switch (field) {
    case "year":
      return "a year in four digits";
    case "grants":
      return "a list of ids of targeted grants";
    case "into":
      return `one of ${foldKeys.join(", ")}`;
    case "years":
      return "a whole number of years from 1 to 20";
    case "limit":
      return "an amount in SEK per inhabitant from 1 to 100000";
    default:
      return "year, grants, into, years and limit, and a title, author and description if you like";
  }
}
