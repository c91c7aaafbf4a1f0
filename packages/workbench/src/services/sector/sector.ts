import { InputError } from "@barkraft/core";
import {
  type CollectedForecasts,
  collectedForecasts,
  type PlaceAccounts,
  type SectorPlace,
  type SectorStatement,
  type SectorYear,
  sectorPlaceOverYears,
  sectorPlaces,
  sectorStatements,
  sectorYears,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { planningTables } from "../planning/tables.ts";
import { type SectorAhead, sectorAhead } from "./sector-ahead.ts";

export interface SectorAnswer {
  /** The year whose municipalities are listed. */
  readonly year: number;
  readonly years: readonly SectorYear[];
  readonly places: readonly (SectorPlace & { readonly name: string })[];
  readonly statements: readonly SectorStatement[];
  readonly forecasts: readonly CollectedForecasts[];
  /** Names of the places that a count is missing, by code. */
  readonly nameOf: ReadonlyMap<string, string>;
  /** One municipality over the years, when it was asked for. */
  readonly place: {
    readonly code: string;
    readonly name: string;
    readonly years: readonly PlaceAccounts[];
  } | null;
  /** The years after the last accounts, simulated. */
  readonly ahead: SectorAhead;
  readonly versions: Versions;
}

/** The year that is shown unless another is asked for: the one of the published counts. */
export const usualSectorYear = 2019;

/** The state of the sector by year, and the municipalities of one year. Throws an `InputError` for a year without accounts. */
export async function sectorOf(
  country: Country,
  year: number,
  place?: string | undefined,
): Promise<SectorAnswer> {
  const code = place === undefined ? undefined : findPlace(country, "municipality", place);
  const tables = await planningTables(country);
  const years = sectorYears(tables);
  if (!years.some((each) => each.year === year)) throw noAccounts(year, years);
  const municipality = country.places.levels.municipality!;
  const region = country.places.levels.region!;
  const nameOf = new Map(
    [municipality, region].flatMap(({ codes, names }) =>
      codes.map((each, row) => [each, names[row]!] as const),
    ),
  );
  return {
    year,
    years,
    places: sectorPlaces(tables, year).map((each) => ({ ...each, name: nameOf.get(each.code) ?? each.code })),
    statements: sectorStatements(tables),
    forecasts: collectedForecasts(tables, { municipality: municipality.codes, region: region.codes }),
    nameOf,
    place:
      code === undefined
        ? null
        : { code, name: nameOf.get(code)!, years: sectorPlaceOverYears(tables, code) },
    ahead: await sectorAhead(country),
    versions: country.versions,
  };
}

function noAccounts(year: number, years: readonly SectorYear[]): InputError {
  return new InputError([
    {
      code: "no_accounts",
      place: "year",
      found: String(year),
      expected: `a year from ${years[0]!.year} to ${years.at(-1)!.year}`,
      advice: "Choose a year whose accounts are published.",
    },
  ]);
}
