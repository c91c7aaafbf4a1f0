import { InputError, type Problem } from "@barkraft/core";
import type { EconomyAssumptions, EconomyDrivers } from "./drivers.ts";
import type { EconomyOpening } from "./opening.ts";

/** The farthest that anything is projected, years. */
export const longestHorizon = 25;

/** Throws an `InputError` with every driver or opening figure that cannot be, each with its place and year. */
export function checkProjection(
  opening: EconomyOpening,
  drivers: EconomyDrivers,
  assumptions: EconomyAssumptions,
): void {
  const problems = [
    ...horizonProblems(drivers.years),
    ...nationalProblems(opening, drivers),
    ...unknownIn(opening, drivers),
    ...assumptionProblems(assumptions),
  ];
  if (problems.length > 0) throw new InputError(problems);
}

function horizonProblems(years: number): Problem[] {
  if (Number.isInteger(years) && years >= 1 && years <= longestHorizon) return [];
  return [
    {
      code: "impossible_horizon",
      place: "years",
      found: String(years),
      expected: `a whole number from 1 to ${longestHorizon}`,
      advice: "Project fewer years.",
    },
  ];
}

/** Largest share that a yearly rate may be before it is taken for percent. */
const largestRate = 0.5;

function nationalProblems(opening: EconomyOpening, { years, national }: EconomyDrivers): Problem[] {
  const rates = ["taxBaseGrowth", "unitCostGrowth", "efficiency", "interest", "grantGrowth"] as const;
  return rates.flatMap((name) =>
    Array.from({ length: Math.max(0, years) }, (_, year) => national[name][year] ?? Number.NaN).flatMap(
      (value, year) =>
        Math.abs(value) <= largestRate
          ? []
          : [
              {
                code: Number.isNaN(value) ? "driver_unknown" : "rate_in_wrong_unit",
                place: `${name} ${opening.year + year + 1}`,
                found: Number.isNaN(value) ? "no known value" : String(value),
                expected: `a share between -${largestRate} and ${largestRate}`,
                advice: "Rates are shares: 0.02 is two percent.",
              },
            ],
    ),
  );
}

const mostUnknown = 20;

function unknownIn(opening: EconomyOpening, { years, local }: EconomyDrivers): Problem[] {
  const problems: Problem[] = [];
  const count = opening.places.length;
  const look = (name: string, column: Float64Array, size: number, firstYear: number) => {
    for (let at = 0; at < size && problems.length < mostUnknown; at++) {
      if (Number.isFinite(column[at]!)) continue;
      problems.push({
        code: "projection_unknown",
        place: `${name}, ${opening.places[at % count]} ${firstYear + Math.floor(at / count)}`,
        found: "no known value",
        expected: "a number for every place and year",
        advice: "Leave the place out, or supply its figures.",
      });
    }
  };
  for (const [name, value] of Object.entries(opening)) {
    const columns: unknown[] = Array.isArray(value) ? value : [value];
    for (const column of columns) {
      if (column instanceof Float64Array) look(name, column, count, opening.year);
    }
  }
  for (const [name, value] of Object.entries(local)) {
    // A planned investment that is not given is set by the self-financing share.
    if (name === "plannedInvestment") continue;
    const columns: readonly Float64Array[] = Array.isArray(value) ? value : [value];
    for (const column of columns) look(name, column, years * count, opening.year + 1);
  }
  return problems;
}

function assumptionProblems({
  lifetime,
  renewedDebt,
  retiredDepreciation,
  leastInvestment,
}: EconomyAssumptions): Problem[] {
  const wrong = (place: string, found: number, expected: string): Problem => ({
    code: "impossible_assumption",
    place,
    found: String(found),
    expected,
    advice: "Choose a value within the range.",
  });
  return [
    ...(lifetime >= 1 && lifetime <= 200 ? [] : [wrong("lifetime", lifetime, "years from 1 to 200")]),
    ...Object.entries({ renewedDebt, retiredDepreciation, leastInvestment }).flatMap(([name, value]) =>
      value >= 0 && value <= 1 ? [] : [wrong(name, value, "a share from 0 to 1")],
    ),
  ];
}
