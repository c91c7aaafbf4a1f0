import { compileReform, type Evaluation, InputError, type Reform } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import type { Country } from "../country.ts";
import { refuseSwappedUnits } from "../reform-document/swapped-units.ts";

/** Reforms that can be set side by side at once. */
export const mostReforms = 5;

/** A reform with the name it is shown by. */
export interface TitledReform {
  readonly title: string;
  readonly reform: Reform;
}

/**
 * The year under a reform, beside its baseline. Throws an `InputError` for a reform that is wrong and for a year that
 * cannot be computed as the law is.
 */
export function reformed(country: Country, year: number, reform: Reform): Evaluation {
  const baseline = country.baseline(year);
  const compiled = compileReform(sweden, year, country.places, reform);
  refuseSwappedUnits(country.places, year, reform);
  return baseline.under(compiled);
}

/** Throws an `InputError` when there are no reforms to compare, or more than can be told apart. */
export function requireFew(reforms: readonly unknown[], place: string): void {
  if (reforms.length >= 1 && reforms.length <= mostReforms) return;
  throw new InputError([
    {
      code: "too_many_reforms",
      place,
      found: `${reforms.length} reforms`,
      expected: `1 to ${mostReforms} reforms`,
      advice: "Compare a few at a time.",
    },
  ]);
}
