import type { Problem } from "@barkraft/core";
import type { PlaceDrivers } from "@barkraft/finance";
import type { PlaceChanges } from "./changes.ts";

interface Where {
  readonly codes: readonly string[];
  /** The first projected year. */
  readonly first: number;
  readonly years: number;
}

const largestAmount = 1e12;
const largestTaxChange = 0.1;

/** Writes what places choose into the drivers, and returns everything that cannot be. */
export function applyPlaceChanges(
  drivers: PlaceDrivers,
  changes: Readonly<Record<string, PlaceChanges>>,
  { codes, first, years }: Where,
): Problem[] {
  const problems: Problem[] = [];
  for (const [code, change] of Object.entries(changes)) {
    const place = codes.indexOf(code);
    if (place < 0) {
      problems.push({
        code: "accounts_missing",
        place: code.slice(0, 20),
        found: "a municipality whose accounts are not known in the opening year",
        expected: "a municipality with accounts",
        advice: "Choose another opening year, or supply the rows in panel.csv through --data.",
      });
      continue;
    }
    const write = (
      name: string,
      column: Float64Array,
      list: Readonly<Record<string, number>> | undefined,
      largest: number,
      put: (at: number, value: number) => void = (at, value) => {
        column[at] = value;
      },
    ) => {
      for (const [year, value] of Object.entries(list ?? {})) {
        const step = Number(year) - first;
        if (!(Number.isInteger(step) && step >= 0 && step < years)) {
          problems.push(yearProblem(`${name}.${code}`, year, first, years));
        } else if (!(Math.abs(value) <= largest)) {
          problems.push(amountProblem(`${name}.${code}.${year}`, value, largest));
        } else put(step * codes.length + place, value);
      }
    };
    const { taxRate } = change;
    const byYear = typeof taxRate === "number" ? { [first]: taxRate } : taxRate;
    write("tax_rate", drivers.taxRate, byYear, largestTaxChange, (at, value) => {
      for (let each = at; each < drivers.taxRate.length; each += codes.length)
        drivers.taxRate[each]! += value;
    });
    write("planned_investment", drivers.plannedInvestment, change.plannedInvestment, largestAmount);
    write("cost_growth", drivers.localCostGrowth, change.costGrowth, 0.5);
    write("local_tax_base_growth", drivers.localTaxBaseGrowth, change.taxBaseGrowth, 0.5);
    write("added_grants", drivers.addedGrants, change.addedGrants, largestAmount);
  }
  return problems;
}

/** The problem with a year that is not one of the projected ones. */
export function yearProblem(place: string, year: string, first: number, years: number): Problem {
  return {
    code: "year_not_projected",
    place,
    found: year.slice(0, 20),
    expected: `a year from ${first} to ${first + years - 1}`,
    advice: "Name a projected year.",
  };
}

function amountProblem(place: string, value: number, largest: number): Problem {
  const isShare = largest <= 1;
  return {
    code: isShare ? "rate_in_wrong_unit" : "impossible_assumption",
    place,
    found: String(value),
    expected: isShare
      ? `a share between -${largest} and ${largest}`
      : `an amount between -${largest} and ${largest}`,
    advice: isShare ? "Rates are shares: 0.02 is two percent." : "Choose a value within the range.",
  };
}
