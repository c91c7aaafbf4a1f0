import {
  type BookedInvestment,
  bookedInvestments,
  debtShares,
  meanSelfFinancing,
  openingYears,
  reportYears,
} from "@barkraft/sweden";
import type { Country } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { versionFields } from "../version-fields.ts";
import { shareOrNull, wholeOrNull } from "./plain-figures.ts";
import { economyTables, groundOf } from "./tables.ts";

/** The nation as a place. */
const nation = "00";

/** What the page of investment starts from, as plain fields. Throws an `InputError` for a code that is none. */
export async function investmentGroundOf(country: Country, code: string) {
  const place = code === nation ? undefined : findPlace(country, "municipality", code);
  const tables = await economyTables(country);
  const history = bookedInvestments(tables, country.places, place, openingYears.last);
  const { share, years } = meanSelfFinancing(history, reportYears.first, reportYears.last);
  const { codes, names } = country.places.levels.municipality!;
  const growth: Record<string, number> = {};
  for (let year: number = openingYears.first; year <= openingYears.last; year++) {
    const { stated } = await groundOf(country, year);
    growth[year] = Number(stated.find(({ id }) => id === "tax_base_growth")!.value.toFixed(6));
  }
  return {
    country: "se" as const,
    ...versionFields(country.versions),
    code,
    name: place === undefined ? "Sverige" : names[codes.indexOf(place)]!,
    unit: "SEK",
    self_financing: shareOrNull(share),
    mean_of_years: [...years],
    history: history.map(bookedFields),
    growth,
    debt: debtShares(tables.get("national")!).map((each) => ({ ...each, share: shareOrNull(each.share) })),
  };
}

/** A booked year as it is sent: whole SEK, shares to six decimals, null where unknown. */
export function bookedFields(year: BookedInvestment) {
  return {
    year: year.year,
    tax_and_grants: wholeOrNull(year.taxAndGrants),
    result: wholeOrNull(year.result),
    depreciation: wholeOrNull(year.depreciation),
    investment: wholeOrNull(year.investment),
    self_financing: shareOrNull(year.selfFinancing),
    covered: shareOrNull(year.covered),
  };
}
