import { InputError, type Problem } from "@barkraft/core";
import type { AnalysisColumn } from "../figures/analysis-column.ts";
import type { NeedColumns } from "./columns.ts";
import type { NeedQuestion } from "./model.ts";

/** What everybody has: the name of its weight. */
export const constant = "constant";
const mostDrivers = 20;

/** The columns of a question. */
export interface Chosen {
  readonly cost: AnalysisColumn;
  readonly reference?: AnalysisColumn | undefined;
  readonly drivers: readonly AnalysisColumn[];
}

/** The columns that a question names, or an `InputError` with all that is wrong with them and their weights. */
export function chosen(columns: NeedColumns, { cost, by, weights }: NeedQuestion): Chosen {
  const problems: Problem[] = [];
  const costs = columns.cost(cost);
  if ("code" in costs) problems.push(costs);
  if (by.length === 0 || by.length > mostDrivers) {
    problems.push({
      code: "number_of_drivers",
      place: "by",
      found: `${by.length} cost drivers`,
      expected: `from 1 to ${mostDrivers} cost drivers`,
      advice: "For example unemployment_18_64_pct and foreign_born_pct.",
    });
  }
  const drivers: AnalysisColumn[] = [];
  for (const written of by.slice(0, mostDrivers)) {
    const driver = columns.driver(written);
    if ("code" in driver) problems.push(driver);
    else if (drivers.some(({ id }) => id === driver.id)) {
      problems.push({
        code: "driver_twice",
        place: "by",
        found: `'${driver.id}' twice`,
        expected: "each cost driver once",
        advice: "Leave one of them out.",
      });
    } else if (!driver.values.some(Number.isFinite)) {
      problems.push({
        code: "empty_column",
        place: "by",
        found: `'${driver.id}' without a known figure in the year`,
        expected: "a column with figures in the year",
        advice: "Choose another column or another year.",
      });
    } else drivers.push(driver);
  }
  if (problems.length === 0 && weights) problems.push(...weightProblems(weights, drivers));
  if (problems.length > 0 || "code" in costs) throw new InputError(problems);
  return { ...costs, drivers };
}

function weightProblems(
  weights: Readonly<Record<string, number>>,
  drivers: readonly AnalysisColumn[],
): Problem[] {
  const ids = drivers.map(({ id }) => id);
  const strange = Object.keys(weights).filter((id) => id !== constant && !ids.includes(id));
  const missing = ids.filter((id) => !(id in weights));
  return [
    ...strange.map((id) => ({
      code: "weight_without_driver",
      place: "weights",
      found: `a weight for '${id.slice(0, 100)}'`,
      expected: `weights for ${[constant, ...ids].join(", ")}`,
      advice: "Name the cost driver too, or leave the weight out.",
    })),
    ...missing.map((id) => ({
      code: "driver_without_weight",
      place: "weights",
      found: `no weight for '${id}'`,
      expected: "a weight for each cost driver",
      advice: "Add it, or leave all weights out to have them found by regression.",
    })),
    ...Object.entries(weights)
      .filter(([, weight]) => !Number.isFinite(weight))
      .map(([id, weight]) => ({
        code: "impossible_weight",
        place: `weights.${id}`,
        found: String(weight),
        expected: "a number",
        advice: "Write it with digits, for example 12.5.",
      })),
  ];
}
