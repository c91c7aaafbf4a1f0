import { InputError, nearestNames, type Problem } from "@barkraft/core";
import type { AssumptionValues, NamedAssumption } from "./assumption.ts";

/** What a user puts in the place of assumptions, by name; in the unit of each. */
export type AssumptionChanges = Readonly<Record<string, number>>;

/**
 * The values of assumptions after a user's changes. Throws an `InputError` with every name that is unknown and every
 * value that cannot be.
 */
export function assumptionValues<Id extends string>(
  assumptions: readonly NamedAssumption<Id>[],
  changes: AssumptionChanges = {},
): AssumptionValues<Id> {
  const problems = Object.entries(changes).flatMap(([id, value]) => problemOf(assumptions, id, value));
  if (problems.length > 0) throw new InputError(problems);
  return Object.fromEntries(
    assumptions.map(({ id, value }) => [id, changes[id] ?? value]),
  ) as AssumptionValues<Id>;
}

/** The values at the low or the high end of every assumption, but for those that the user has set. */
export function assumptionEnds<Id extends string>(
  assumptions: readonly NamedAssumption<Id>[],
  end: "low" | "high",
  changes: AssumptionChanges = {},
): AssumptionValues<Id> {
  return {
    ...assumptionValues(assumptions.map((each) => ({ ...each, value: each[end] }))),
    ...changes,
  } as AssumptionValues<Id>;
}

function problemOf(assumptions: readonly NamedAssumption[], id: string, value: number): Problem[] {
  const found = assumptions.find((each) => each.id === id);
  if (!found) {
    const names = assumptions.map((each) => each.id);
    const near = nearestNames(id.slice(0, 100), names, 1);
    return [
      {
        code: "unknown_assumption",
        place: "assume",
        found: `'${id.slice(0, 60)}'`,
        expected: `one of ${names.join(", ")}`,
        advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Leave it out.",
      },
    ];
  }
  const { least, most, unit } = found;
  if (value >= least && value <= most) return [];
  return [
    {
      code: "impossible_assumption",
      place: id,
      found: String(value),
      expected: `a number from ${least} to ${most} (${unit})`,
      advice: "Percent is written in percent: 2 is two percent.",
    },
  ];
}
