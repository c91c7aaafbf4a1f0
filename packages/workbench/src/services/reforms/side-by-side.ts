import { type SideBySide, type Status, sideBySide } from "@barkraft/core";
import { inhabitantsAt } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { askedQuantity } from "./asked-quantity.ts";
import { reformed, requireFew, type TitledReform } from "./reformed.ts";

/** Several reforms of one year beside the law as it is. */
export interface BesideResult extends SideBySide {
  readonly year: number;
  readonly versions: Versions;
  readonly reforms: readonly TitledReform[];
  /** By place in the order of `rows`: how certain the figure is under each reform. */
  readonly statuses: readonly (readonly Status[])[];
}

/** Compares up to five reforms by one quantity. Throws an `InputError` for a reform or a year that is wrong. */
export function compareReforms(
  country: Country,
  year: number,
  reforms: readonly TitledReform[],
  quantity?: string,
): BesideResult {
  requireFew(reforms, "reforms");
  const { id, level } = askedQuantity(quantity);
  const evaluations = reforms.map(({ reform }) => reformed(country, year, reform));
  const beside = sideBySide(country.baseline(year), evaluations, id, inhabitantsAt(level));
  return {
    ...beside,
    year,
    versions: country.versions,
    reforms,
    statuses: beside.rows.map(({ code }) => evaluations.map((each) => each.status(id, code))),
  };
}
