import {
  ageGroups,
  appropriations,
  type DemographicNeed,
  demographicNeed,
  type ProjectionError,
  personsByCode,
  personsTogether,
  projectionErrors,
  serviceLabels,
} from "@barkraft/sweden";
import type { Country, Versions } from "../country.ts";
import { findPlace } from "../find-place.ts";
import { planningTables } from "./tables.ts";

export interface NeedAsked {
  /** Code or name; the nation unless said. */
  readonly place?: string | undefined;
  readonly costYear: number;
  readonly projectionFrom: number;
  readonly lastYear: number;
}

export interface NeedAnswer extends DemographicNeed {
  readonly name: string | null;
  readonly ageGroups: readonly string[];
  readonly serviceLabels: typeof serviceLabels;
  /** Persons by age group in every year that is counted. */
  readonly counted: readonly { readonly year: number; readonly persons: readonly number[] }[];
  readonly checks: readonly ProjectionError[];
  /** What the state paid over the appropriation for equalisation, SEK by year. */
  readonly appropriations: readonly { readonly year: number; readonly amount: number }[];
  readonly versions: Versions;
}

/** The year of the costs, the projection and the last year that are shown unless others are asked for. */
export const usualNeed = { costYear: 2022, projectionFrom: 2021, lastYear: 2031 } as const;

/** What the inhabitants of the coming years cost at unchanged cost per person of each age. */
export async function needOfPlace(country: Country, asked: NeedAsked): Promise<NeedAnswer> {
  const code = asked.place === undefined ? undefined : findPlace(country, "municipality", asked.place);
  const tables = await planningTables(country);
  const counted = personsByCode(tables, asked.costYear);
  const known = code === undefined ? personsTogether(counted.values()) : (counted.get(code) ?? []);
  return {
    ...demographicNeed(tables, { ...asked, code }),
    name: country.municipalities.find((each) => each.code === code)?.name ?? null,
    ageGroups,
    serviceLabels,
    counted: known.filter(({ year }) => year <= asked.costYear),
    checks: projectionErrors(tables),
    appropriations: [...appropriations(tables)].map(([year, amount]) => ({ year, amount })),
    versions: country.versions,
  };
}
