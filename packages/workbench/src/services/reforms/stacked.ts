import { InputError, type Reform, type Stack, stack } from "@barkraft/core";
import { inhabitantsAt } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { askedQuantity } from "./asked-quantity.ts";
import { reformed } from "./reformed.ts";

/** One reform, part by part. */
export interface StackResult extends Stack {
  readonly year: number;
  readonly versions: Versions;
  readonly title: string;
  readonly reform: Reform;
  readonly places: readonly { readonly code: string; readonly name: string }[];
}

/** Parts that a reform can be taken apart into; each costs two evaluations. */
const mostParts = 200;

/** Takes a reform apart into its lines. Throws an `InputError` for a reform that is wrong or has no lines. */
export function stackReform(
  country: Country,
  year: number,
  title: string,
  reform: Reform,
  quantity?: string,
): StackResult {
  const { id, level } = askedQuantity(quantity);
  const parts = Object.keys(reform.changes ?? {}).length + Object.keys(reform.replace ?? {}).length;
  if (parts === 0 || parts > mostParts) {
    throw new InputError([
      {
        code: "no_parts",
        place: "reform",
        found: `${parts} changes`,
        expected: `a reform with 1 to ${mostParts} changes`,
        advice: "Name parameters under 'changes' or steps under 'replace'.",
      },
    ]);
  }
  reformed(country, year, reform);
  const baseline = country.baseline(year);
  const { codes, names } = country.places.levels[level]!;
  return {
    ...stack(baseline, reform, id, inhabitantsAt(level)),
    year,
    versions: country.versions,
    title,
    reform,
    places: codes.map((code, row) => ({ code, name: names[row]! })),
  };
}
