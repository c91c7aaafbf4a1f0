import type { Labels, Table } from "@barkraft/core";
import { type DatedPersons, longestHorizon } from "@barkraft/finance";
import { ageGroups, personsByCode, projectionBaseYears } from "../../demography/ages.ts";

/** What becomes of the population after the last projected year. */
export const afterProjections = ["trend", "hold", "refuse"] as const;

export type AfterProjection = (typeof afterProjections)[number];

export const afterProjectionLabels: Readonly<Record<AfterProjection, Labels>> = {
  trend: {
    sv: "De senaste fem årens förändring fortsätter",
    da: "De seneste fem års ændring fortsætter",
    en: "The change of the last five years goes on",
  },
  hold: {
    sv: "Befolkningen står stilla",
    da: "Befolkningen står stille",
    en: "The population stands still",
  },
  refuse: {
    sv: "År efter prognosen räknas inte",
    da: "År efter prognosen beregnes ikke",
    en: "Years after the projection are not computed",
  },
};

/** What is known, when a projection is opened, of the persons of each place by age. */
export interface KnownPersons {
  /** By place: the opening year and what the trend needs before it, then the years that are projected. */
  readonly places: readonly (readonly DatedPersons[])[];
  /** Base year of the projection that was known in the opening year; null when none was. */
  readonly projectionFrom: number | null;
  /** Last year of that projection; what comes after follows the rule. */
  readonly projectedUntil: number | null;
}

/** Years whose change goes on where there is no projection. */
const trendYears = 5;
/** However fast an age group shrinks, this share of its last known number remains. */
const leastRemaining = 0.25;

/** The counted persons up to `year` that the trend needs, and the newest projection by age that was published then. */
export function knownPersons(
  tables: ReadonlyMap<string, Table>,
  places: readonly string[],
  year: number,
): KnownPersons {
  const projectionFrom = projectionBaseYears.findLast((base) => base <= year) ?? null;
  const counted = personsByCode(tables, year);
  const projected = projectionFrom === null ? counted : personsByCode(tables, projectionFrom);
  const known = places.map((code) => [
    ...(counted.get(code) ?? []).filter((each) => each.year <= year && each.year >= year - trendYears),
    ...(projected.get(code) ?? []).filter((each) => each.year > year),
  ]);
  const last = Math.max(...known.map((dated) => dated.at(-1)?.year ?? year));
  return { places: known, projectionFrom, projectedUntil: last > year ? last : null };
}

/**
 * Persons by age group in the years after `year`, one column per group of `years × places`: straight lines to the years
 * that the projection gives, then the rule. Where no projection by age was published the rule holds from the start.
 */
export function populationAhead(
  { places }: KnownPersons,
  year: number,
  years: number,
  after: AfterProjection,
): readonly Float64Array[] {
  const population = ageGroups.map(() => new Float64Array(years * places.length));
  places.forEach((known, place) => {
    for (let step = 1; step <= years; step++) {
      const persons = personsAt(known, year + step, after);
      ageGroups.forEach((_, group) => {
        population[group]![(step - 1) * places.length + place] = persons[group] ?? Number.NaN;
      });
    }
  });
  return population;
}

function personsAt(known: readonly DatedPersons[], year: number, after: AfterProjection): readonly number[] {
  const last = known.at(-1);
  if (!last) return [];
  if (year > last.year) {
    if (after === "hold") return last.persons;
    const before = lineThrough(known, last.year - trendYears);
    const steps = Math.min(year - last.year, longestHorizon);
    return last.persons.map((persons, group) =>
      Math.max(persons * leastRemaining, persons + ((persons - before[group]!) * steps) / trendYears),
    );
  }
  return lineThrough(known, year);
}

/** Persons on the straight line between the known years around `year`; the first known ones before that. */
function lineThrough(known: readonly DatedPersons[], year: number): readonly number[] {
  const at = known.findIndex((each) => each.year >= year);
  const later = known[at]!;
  const earlier = known[at - 1];
  if (!earlier || later.year === year) return later.persons;
  const share = (year - earlier.year) / (later.year - earlier.year);
  return later.persons.map((there, group) => {
    const here = earlier.persons[group]!;
    return here + (there - here) * share;
  });
}
