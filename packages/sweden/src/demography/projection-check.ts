import { exactSum, type Table } from "@barkraft/core";
import { ageGroups, personsByCode, projectionBaseYears } from "./ages.ts";

/** How a projection five years ahead came out, by age group; the last group is all ages. */
export interface ProjectionError {
  readonly baseYear: number;
  readonly year: number;
  readonly group: string;
  readonly projected: number;
  readonly counted: number;
  /** Projected less counted, percent of the counted. */
  readonly error: number;
  /** The mean over the municipalities of the size of the error, percent. */
  readonly meanOfPlaces: number;
}

/** Every projection five years ahead whose year has been counted since, against the count. */
export function projectionErrors(tables: ReadonlyMap<string, Table>): readonly ProjectionError[] {
  const counted = personsByCode(tables, Number.POSITIVE_INFINITY);
  const lastCounted = Math.max(...[...counted.values()].flatMap((dated) => dated.map(({ year }) => year)));
  return projectionBaseYears
    .filter((baseYear) => baseYear + 5 <= lastCounted)
    .flatMap((baseYear) => errorsOf(tables, counted, baseYear));
}

function errorsOf(
  tables: ReadonlyMap<string, Table>,
  counted: ReturnType<typeof personsByCode>,
  baseYear: number,
): ProjectionError[] {
  const year = baseYear + 5;
  const pairs = [...personsByCode(tables, baseYear)].flatMap(([code, dated]) => {
    const there = dated.find((each) => each.year === year)?.persons;
    const count = counted.get(code)?.find((each) => each.year === year)?.persons;
    return there && count ? [{ there: [...there, exactSum(there)], count: [...count, exactSum(count)] }] : [];
  });
  return [...ageGroups, "all"].map((group, at) => {
    const projected = exactSum(pairs.map(({ there }) => there[at]!));
    const inYear = exactSum(pairs.map(({ count }) => count[at]!));
    const sizes = pairs.map(({ there, count }) => Math.abs(there[at]! / count[at]! - 1));
    return {
      baseYear,
      year,
      group,
      projected,
      counted: inYear,
      error: 100 * (projected / inYear - 1),
      meanOfPlaces: (100 * exactSum(sizes)) / sizes.length,
    };
  });
}
