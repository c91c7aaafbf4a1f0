import { InputError, nearestNames } from "@barkraft/core";
import { levels } from "@barkraft/sweden";
import type { Country } from "../country.ts";

/** Every level that places are listed for, from the whole to the part. */
export const entityLevels = levels;

export type EntityLevel = (typeof levels)[number];

/** A municipality, a region, a county or the nation. */
export interface Entity {
  readonly code: string;
  readonly name: string;
  readonly level: EntityLevel;
  /** Of a municipality: the county, which has the code of the region. */
  readonly countyCode: string | null;
  readonly countyName: string | null;
  /** Of a municipality: its group by the Swedish Association of Local Authorities and Regions. */
  readonly group: string | null;
  readonly groupName: string | null;
  readonly landAreaSquareKilometres: number | null;
}

export interface EntityFilter {
  /** Part of a name, whatever the case. */
  readonly name?: string | undefined;
  /** Code of a county. */
  readonly county?: string | undefined;
  /** A group such as `A2`, or the letter that several share. */
  readonly group?: string | undefined;
}

/** The places of a level that a filter leaves, in code order. Throws an `InputError` for an unknown county or group. */
export function listEntities(country: Country, level: EntityLevel, filter: EntityFilter): Entity[] {
  const counties = country.places.levels.county!;
  const groups = [...new Set(country.municipalities.map(({ group }) => group))].sort();
  const letters = [...new Set(groups.map((group) => group.slice(0, 1)))];
  requireKnown("county", filter.county, counties.codes);
  requireKnown("group", filter.group, [...groups, ...letters]);
  const wanted = filter.name?.toLocaleLowerCase("sv");
  return entitiesOf(country, level).filter(
    ({ name, countyCode, group }) =>
      (wanted === undefined || name.toLocaleLowerCase("sv").includes(wanted)) &&
      (filter.county === undefined || countyCode === filter.county) &&
      (filter.group === undefined || group?.startsWith(filter.group) === true),
  );
}

function entitiesOf(country: Country, level: EntityLevel): Entity[] {
  const { codes, names } = country.places.levels[level]!;
  const counties = country.places.levels.county!;
  if (level !== "municipality") {
    const ofCounty = level === "county" || level === "region";
    return codes.map((code, row) => ({
      code,
      name: names[row]!,
      level,
      countyCode: ofCounty ? code : null,
      countyName: ofCounty ? (counties.names[counties.codes.indexOf(code)] ?? null) : null,
      group: null,
      groupName: null,
      landAreaSquareKilometres: null,
    }));
  }
  return country.municipalities.map(
    ({ code, name, countyCode, group, groupName, landAreaSquareKilometres }) => ({
      code,
      name,
      level,
      countyCode,
      countyName: counties.names[counties.codes.indexOf(countyCode)] ?? null,
      group,
      groupName,
      landAreaSquareKilometres,
    }),
  );
}

function requireKnown(place: string, asked: string | undefined, known: readonly string[]): void {
  if (asked === undefined || known.includes(asked)) return;
  const near = nearestNames(asked.slice(0, 40), known);
  throw new InputError([
    {
      code: `unknown_${place}`,
      place,
      found: `'${asked.slice(0, 40)}'`,
      expected: `one of ${known.join(", ")}`,
      advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Codes keep their leading zero.",
    },
  ]);
}
