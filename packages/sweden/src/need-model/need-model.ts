import {
  InputError,
  type LeastSquares,
  leastSquares,
  type Places,
  type Table,
  weightedAverage,
} from "@barkraft/core";
import type { AnalysisColumn } from "../figures/analysis-column.ts";
import { chosen, constant } from "./choice.ts";
import { NeedColumns } from "./columns.ts";
import { equalisationOf } from "./equalisation.ts";
import type { NeedColumn, NeedModel, NeedQuestion } from "./model.ts";
import { correlationMatrix, fitOf } from "./statistics.ts";

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
  const law = reference && lawOf(reference, { rows, inhabitants, costs, counts }, nationalCost);
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

/** The municipalities of which everything is known, in rows. */
interface Sample {
  readonly rows: readonly number[];
  readonly inhabitants: Float64Array;
  /** Net cost, SEK per inhabitant. */
  readonly costs: Float64Array;
  /** What each municipality weighs in the regression. */
  readonly counts: Float64Array;
}

/** What the law's standard costs would give the same municipalities; undefined where one of them is not known. */
function lawOf(
  reference: AnalysisColumn,
  { rows, inhabitants, costs, counts }: Sample,
  nationalCost: number,
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
