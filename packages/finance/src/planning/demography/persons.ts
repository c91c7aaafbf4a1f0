import { exactSum, InputError } from "@barkraft/core";

/** Persons in each age group at one time; the groups are the caller's, in the caller's order. */
export interface DatedPersons {
  readonly year: number;
  readonly persons: readonly number[];
}

/** Persons in each age group, year by year. */
export interface AgePath {
  readonly groups: readonly string[];
  readonly years: readonly number[];
  /** By year, then by group. */
  readonly persons: readonly (readonly number[])[];
}

/** All ages together; NaN when a group is unknown. */
export const inhabitantsOf = (persons: readonly number[]): number => exactSum(persons);

/**
 * Persons in each age group for every year of `years`, straight lines between the years that are known. A projection
 * is published for a few years only, so what lies between is estimated. Throws an `InputError` for a year before the
 * first or after the last known one.
 */
export function pathThrough(
  groups: readonly string[],
  known: readonly DatedPersons[],
  years: readonly number[],
): AgePath {
  const dated = known.toSorted((a, b) => a.year - b.year);
  const [first, last] = [dated[0], dated.at(-1)];
  const outside = years.filter((year) => !first || !last || year < first.year || year > last.year);
  if (outside.length > 0 || !first || !last) throw pastTheProjection(outside, first?.year, last?.year);
  return { groups, years, persons: years.map((year) => personsIn(dated, year)) };
}

function personsIn(dated: readonly DatedPersons[], year: number): readonly number[] {
  const after = dated.findIndex((each) => each.year >= year);
  const later = dated[after]!;
  const earlier = dated[after - 1];
  if (later.year === year || !earlier) return later.persons;
  const share = (year - earlier.year) / (later.year - earlier.year);
  return later.persons.map((there, group) => {
    const here = earlier.persons[group]!;
    return here + (there - here) * share;
  });
}

function pastTheProjection(
  years: readonly number[],
  first: number | undefined,
  last: number | undefined,
): InputError {
  return new InputError([
    {
      code: "past_the_projection",
      place: "years",
      found: years.length === 0 ? "no years" : `${years[0]}–${years.at(-1)}`,
      expected: first === undefined ? "a projection of the population" : `years from ${first} to ${last}`,
      advice: "Ask for fewer years ahead, or supply a projection that goes further.",
    },
  ]);
}
