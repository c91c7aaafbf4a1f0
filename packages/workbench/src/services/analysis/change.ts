import { type Change, type ChangeMethod, changeBetween } from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";

export interface ChangeAnswer extends Change {
  readonly versions: Versions;
}

/** The nation as a place. */
export const nationCode = "00";

/** The change of a municipality, by code or name, or of the nation, divided among its causes. */
export function changeOf(
  country: Country,
  place: string,
  years: { readonly from: number; readonly to: number },
  method: ChangeMethod,
): ChangeAnswer {
  const code = place === nationCode ? place : findPlace(country, "municipality", place);
  const [from, to] = [country.ground(years.from), country.ground(years.to)];
  return { ...changeBetween(from, to, code, method), versions: country.versions };
}
