import { InputError, type Table } from "@barkraft/core";
import { type CostByAge, costByAge, type NeedYear, needOver, pathThrough } from "@barkraft/finance";
import { ageGroups, personsByCode, personsTogether, projectionBaseYears } from "./ages.ts";
import { serviceCosts } from "./service-costs.ts";
import { healthCareWeights } from "./weights.ts";

/** The accounts' years in which every area's cost is published. */
export const costYears = { first: 2015, last: 2022 } as const;

export interface DemographicNeed {
  /** A municipality's code; undefined for the nation. */
  readonly code: string | undefined;
  /** The year of the prices and of the cost per person. */
  readonly costYear: number;
  readonly projectionFrom: number;
  /** Persons by age group, year by year. */
  readonly persons: readonly { readonly year: number; readonly persons: readonly number[] }[];
  readonly costs: readonly CostByAge[];
  readonly municipal: readonly NeedYear[];
  /** The regions' health care in proportion to the first year; their costs are not among the figures. */
  readonly regional: readonly { readonly year: number; readonly index: number }[];
}

/**
 * What the inhabitants of each coming year would cost at the cost per person and age of `costYear`, from that year to
 * the end of the projection made in `projectionFrom`. Throws an `InputError` for years without figures.
 */
export function demographicNeed(
  tables: ReadonlyMap<string, Table>,
  asked: {
    readonly costYear: number;
    readonly projectionFrom: number;
    readonly lastYear: number;
    readonly code?: string | undefined;
  },
): DemographicNeed {
  const { costYear, projectionFrom, lastYear, code } = asked;
  requireYears(costYear, projectionFrom);
  const byCode = personsByCode(tables, Math.max(projectionFrom, costYear));
  const projected = projectionFrom < costYear ? personsByCode(tables, projectionFrom) : byCode;
  const places = (from: typeof byCode) =>
    code === undefined ? personsTogether(from.values()) : (from.get(code) ?? []);
  const known = [
    ...places(byCode).filter(({ year }) => year <= costYear),
    ...places(projected).filter(({ year }) => year > costYear),
  ];
  const years = Array.from({ length: lastYear - costYear + 1 }, (_, at) => costYear + at);
  const path = pathThrough(ageGroups, known, years);
  const costs = costByAge(serviceCosts(tables, costYear, code), path.persons[0]!);
  const health = needOver(path, [
    { service: "health_care", perPerson: ageGroups.map((group) => healthCareWeights[group]) },
  ]);
  return {
    code,
    costYear,
    projectionFrom,
    persons: years.map((year, at) => ({ year, persons: path.persons[at]! })),
    costs,
    municipal: needOver(path, costs),
    regional: health.map(({ year, index }) => ({ year, index })),
  };
}

function requireYears(costYear: number, projectionFrom: number): void {
  const problems = [];
  if (!(costYear >= costYears.first && costYear <= costYears.last)) {
    problems.push({
      code: "no_service_costs",
      place: "cost year",
      found: String(costYear),
      expected: `a year from ${costYears.first} to ${costYears.last}`,
      advice: "Choose a year whose accounts are published by service.",
    });
  }
  if (!(projectionBaseYears as readonly number[]).includes(projectionFrom)) {
    problems.push({
      code: "no_projection",
      place: "projection",
      found: String(projectionFrom),
      expected: `a year from ${projectionBaseYears[0]} to ${projectionBaseYears.at(-1)}`,
      advice: "Choose a year whose projection is published by age group.",
    });
  }
  if (problems.length > 0) throw new InputError(problems);
}
