import { bookedYears, openingYears } from "@barkraft/sweden";
import type { Country } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { versionFields } from "../version-fields.ts";
import { plainFields } from "./plain-figures.ts";
import { economyTables } from "./tables.ts";

/** The nation as a place. */
const nation = "00";

/** What the accounts say year by year, SEK, as plain fields. Throws an `InputError` for a code that is none. */
export async function economyHistory(country: Country, code: string) {
  const place = code === nation ? undefined : findPlace(country, "municipality", code);
  const { codes, names } = country.places.levels.municipality!;
  const years = bookedYears(await economyTables(country), country.places, place, openingYears.last);
  return {
    country: "se" as const,
    ...versionFields(country.versions),
    code,
    name: place === undefined ? "Sverige" : names[codes.indexOf(place)]!,
    unit: "SEK",
    price_level: "nominal" as const,
    years: years.map((year) => plainFields(year)),
  };
}
