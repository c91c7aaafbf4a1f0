import { InputError } from "@barkraft/core";

/** The equalisation years whose law this package holds. */
export const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;

/** Throws an `InputError` for an equalisation year whose law is not held. */
export function requireLaw(year: number): void {
  if ((years as readonly number[]).includes(year)) return;
  throw new InputError([
    {
      code: "year_without_law",
      place: "equalisation year",
      found: String(year),
      expected: `a year from ${years[0]} to ${years.at(-1)}`,
      advice: "Other years have other rules, which are not covered.",
    },
  ]);
}
