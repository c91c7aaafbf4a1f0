import {
  type FigureSource,
  InputError,
  type LeastSquares,
  leastSquares,
  type Places,
  type Problem,
  type Status,
  type Table,
  weightedAverage,
} from "@barkraft/core";
import type { AnalysisColumn } from "../figures/analysis-column.ts";
import { NeedColumns, type OwnColumns } from "./columns.ts";
import { equalisationOf } from "./equalisation.ts";
import { correlationMatrix, type Fit, fitOf } from "./statistics.ts";

export const needWeightings = ["population", "equal"] as const;

/** How much each municipality counts in the regression. */
export type NeedWeighting = (typeof needWeightings)[number];

export interface NeedQuestion {
  /** A net cost of the panel, or a service area of the reference costs. */
  readonly cost: string;
  /** Cost drivers: columns, or share(), log() or sqrt() of them. */
  readonly by: readonly string[];
  readonly year: number;
  /** Weights by hand, by driver, with `constant` for what everybody has; found by regression when there are none. */
  readonly weights?: Readonly<Record<string, number>> | undefined;
  readonly weighting?: NeedWeighting | undefined;
  readonly own?: OwnColumns | undefined;
}

/** A column that the model uses, with what is known of it. */
export interface NeedColumn {
  readonly id: string;
  readonly unit: string;
  readonly year: number | null;
  readonly status: Status;
  readonly sources: readonly FigureSource[];
  /** Over the inhabitants. */
  readonly mean: number;
}

/** A cost driver with its weight, SEK per inhabitant and unit of the driver. */
export interface NeedDriver extends NeedColumn {
  readonly weight: number;
  /** Null for weights by hand. */
  readonly standardError: number | null;
  readonly t: number | null;
  readonly robustStandardError: number | null;
  readonly robustT: number | null;
}

export interface NeedRow {
  readonly code: string;
  readonly name: string;
  readonly inhabitants: number;
  readonly cost: number;
  readonly standardCost: number;
  readonly equalisation: number;
  /** Cost less what the model explains before rounding. */
  readonly residual: number;
  readonly lawStandardCost: number | null;
  readonly lawEqualisation: number | null;
  /** Equalisation by the model less that by the law. */
  readonly difference: number | null;
}

export interface NeedModel {
  readonly year: number;
  readonly method: "regression" | "by hand";
  readonly weighting: NeedWeighting;
  readonly cost: NeedColumn;
  /** The constant first. */
  readonly drivers: readonly NeedDriver[];
  readonly fit: Fit;
  readonly adjusted: number | null;
  readonly residualDeviation: number | null;
  readonly degreesOfFreedom: number | null;
  readonly conditionNumber: number | null;
  readonly correlations: {
    readonly ids: readonly string[];
    readonly matrix: readonly (readonly (number | null)[])[];
  };
  readonly factor: number;
  /** SEK over all inhabitants, and per inhabitant. */
  readonly remainder: { readonly amount: number; readonly perInhabitant: number };
  /** The law's standard costs of the same service and year, corrected to the same mean; null where there are none. */
  readonly law: (Fit & { readonly column: NeedColumn; readonly remainder: number }) | null;
  readonly rows: readonly NeedRow[];
  /** Codes without a known cost, driver or population. */
  readonly leftOut: readonly string[];
}

const constant = "constant";
const mostDrivers = 20;
/** Above this the drivers say nearly the same thing and their weights mean little (Belsley, Kuh and Welsch 1980). */
export const highConditionNumber = 30;

/**
 * A need model of one service: the weights of its cost drivers, by hand or by weighted least squares on the net cost
 * per inhabitant, and the equalisation that would follow, beside the law's standard costs. Municipalities with an
 * unknown figure are left out. Throws an `InputError` for columns, weights or years that do not exist or do not do.
 */
export function needModel(
  tables: ReadonlyMap<string, Table>,
  places: Places,
  question: NeedQuestion,
): NeedModel {
  const { year, weights, weighting = "population" } = question;
  const columns = new NeedColumns(tables, places, year, question.own);
  columns.requireYear();
  const { cost, reference, drivers } = chosen(columns, question);
  const population = columns.population();
  const all = [cost, population, ...drivers];
  const { codes, names } = places.levels.municipality!;
  const rows = codes.flatMap((_, place) =>
    all.every(({ values }) => Number.isFinite(values[place]!)) ? [place] : [],
  );
  if (rows.length <= drivers.length + 1) throw tooFew(rows.length, year);
  const at = (column: AnalysisColumn) => Float64Array.from(rows, (place) => column.values[place]!);
  const inhabitants = at(population);
  const costs = at(cost);
  const counts = weighting === "population" ? inhabitants : inhabitants.map(() => 1);
  const design = [new Float64Array(rows.length).fill(1), ...drivers.map(at)];
  const labels = [constant, ...drivers.map(({ id }) => id)];
  const fitted = weights ? undefined : regression(design, costs, counts, labels);
  const coefficients = fitted?.coefficients ?? byHand(weights!, labels);
  const needs = costs.map((_, row) =>
    design.reduce((sum, column, driver) => sum + column[row]! * coefficients[driver]!, 0),
  );
  const nationalCost = weightedAverage(costs, inhabitants);
  const { factor, standardCosts, items, remainder } = equalisationOf(needs, nationalCost, inhabitants);
  if (!Number.isFinite(factor) || factor <= 0) throw noNeed();
  const explainedBy = needs.map((need) => (fitted ? need : need * factor));
  const law = reference && lawOf(reference, rows, nationalCost, inhabitants, costs, counts);
  const describe = (column: AnalysisColumn): NeedColumn => ({
    id: column.id,
    unit: column.unit,
    year: column.year,
    status: column.status,
    sources: column.sources,
    mean: weightedAverage(at(column), inhabitants),
  });
  return {
    year,
    method: fitted ? "regression" : "by hand",
    weighting,
    cost: describe(cost),
    drivers: design.map((_, driver) => ({
      ...(driver === 0 ? constantColumn : describe(drivers[driver - 1]!)),
      weight: coefficients[driver]!,
      standardError: fitted?.standardErrors[driver] ?? null,
      t: fitted ? coefficients[driver]! / fitted.standardErrors[driver]! : null,
      robustStandardError: fitted?.robustStandardErrors[driver] ?? null,
      robustT: fitted ? coefficients[driver]! / fitted.robustStandardErrors[driver]! : null,
    })),
    fit: fitOf(costs, explainedBy, counts),
    adjusted: fitted?.adjusted ?? null,
    residualDeviation: fitted?.residualDeviation ?? null,
    degreesOfFreedom: fitted?.degreesOfFreedom ?? null,
    conditionNumber: fitted?.conditionNumber ?? null,
    correlations: {
      ids: [cost.id, ...drivers.map(({ id }) => id)],
      matrix: correlationMatrix([costs, ...design.slice(1)], counts),
    },
    factor,
    remainder: {
      amount: remainder,
      perInhabitant: remainder / inhabitants.reduce((sum, each) => sum + each, 0),
    },
    law:
      law && reference
        ? { ...law.fit, column: describeLaw(reference, law, inhabitants), remainder: law.remainder }
        : null,
    rows: rows.map((place, row) => ({
      code: codes[place]!,
      name: names[place]!,
      inhabitants: inhabitants[row]!,
      cost: costs[row]!,
      standardCost: standardCosts[row]!,
      equalisation: items[row]!,
      residual: costs[row]! - explainedBy[row]!,
      lawStandardCost: law ? law.standardCosts[row]! : null,
      lawEqualisation: law ? law.items[row]! : null,
      difference: law ? items[row]! - law.items[row]! : null,
    })),
    leftOut: codes.filter((_, place) => !rows.includes(place)),
  };
}

const constantColumn: NeedColumn = {
  id: constant,
  unit: "number",
  year: null,
  status: "assumed",
  sources: [],
  mean: 1,
};

interface Chosen {
  readonly cost: AnalysisColumn;
  readonly reference?: AnalysisColumn | undefined;
  readonly drivers: readonly AnalysisColumn[];
}

function chosen(columns: NeedColumns, { cost, by, weights }: NeedQuestion): Chosen {
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

function regression(
  design: readonly Float64Array[],
  costs: Float64Array,
  counts: Float64Array,
  names: readonly string[],
): LeastSquares {
  const found = leastSquares(design, costs, counts);
  if (!("dependent" in found)) return found;
  throw new InputError([
    {
      code: "dependent_driver",
      place: "by",
      found: `'${names[found.dependent]}', which follows from the constant and the drivers before it`,
      expected: "cost drivers that each say something of their own",
      advice: "Leave one of them out: shares that add up to a hundred percent always need one fewer.",
    },
  ]);
}

function byHand(weights: Readonly<Record<string, number>>, names: readonly string[]): Float64Array {
  return Float64Array.from(names, (name) => weights[name] ?? 0);
}

function lawOf(
  reference: AnalysisColumn,
  rows: readonly number[],
  nationalCost: number,
  inhabitants: Float64Array,
  costs: Float64Array,
  counts: Float64Array,
) {
  const values = Float64Array.from(rows, (place) => reference.values[place]!);
  if (values.some(Number.isNaN)) return undefined;
  const equalised = equalisationOf(values, nationalCost, inhabitants);
  const corrected = values.map((value) => value * equalised.factor);
  return { ...equalised, values, fit: fitOf(costs, corrected, counts) };
}

function describeLaw(
  reference: AnalysisColumn,
  { values }: { readonly values: Float64Array },
  inhabitants: Float64Array,
): NeedColumn {
  const { id, unit, year, status, sources } = reference;
  return { id, unit, year, status, sources, mean: weightedAverage(values, inhabitants) };
}

function tooFew(rows: number, year: number): InputError {
  return new InputError([
    {
      code: "too_few_municipalities",
      place: "by",
      found: `${rows} municipalities with every figure in ${year}`,
      expected: "more municipalities than cost drivers",
      advice: "Choose other columns or another year.",
    },
  ]);
}

function noNeed(): InputError {
  return new InputError([
    {
      code: "no_need",
      place: "weights",
      found: "weights whose needs have a mean of nought or below",
      expected: "weights that give a need above nought on average",
      advice: "Raise the constant or a weight.",
    },
  ]);
}
