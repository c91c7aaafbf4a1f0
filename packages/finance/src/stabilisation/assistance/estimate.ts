import { exactSum, InputError, leastSquares } from "@barkraft/core";
import { clusteredCovariance } from "./clustered.ts";
import { type AssistancePanel, changeRows } from "./panel.ts";
import { withoutMeans } from "./without-means.ts";

/**
 * What is taken out before the places are compared: the mean of each place and each year, so that only differences
 * between places in the same year speak, or the mean of each place alone, so that the whole country's ups and downs
 * speak too.
 */
export const assistanceReadings = ["place-and-year", "place"] as const;
export type AssistanceReading = (typeof assistanceReadings)[number];

/** How much social assistance follows unemployment, and when. */
export interface AssistanceEstimate {
  readonly reading: AssistanceReading;
  /** SEK per inhabitant for each percentage point of unemployment, in the same year, the year after, and so on. */
  readonly effects: readonly number[];
  readonly standardErrors: readonly number[];
  /** Covariance of the effects; places are clusters. */
  readonly covariance: readonly (readonly number[])[];
  /** All years together. */
  readonly total: number;
  readonly totalError: number;
  /** Standard deviation of what is not explained, SEK per inhabitant and year, in a place of mean size. */
  readonly residualDeviation: number;
  /** Share of the variance left by the means that unemployment explains. */
  readonly explained: number;
  readonly rows: number;
  readonly places: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/**
 * Fits yearly changes of social assistance per inhabitant on the changes of unemployment of the same year and `lags`
 * years before, less means as `reading` says, weighted by population, with standard errors that allow the years of
 * one place to hang together. Throws an `InputError` when too few changes are known.
 */
export function estimateAssistance(
  panel: AssistancePanel,
  lags: number,
  reading: AssistanceReading,
  from?: number,
  to?: number,
): AssistanceEstimate {
  const rows = changeRows(panel, lags, from, to);
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length < 2) throw tooFew(years.length);
  const places = rows.map(({ place }) => place);
  const weights = Float64Array.from(rows, ({ weight }) => weight);
  const kinds = [places, ...(reading === "place" ? [] : [rows.map(({ year }) => years.indexOf(year))])];
  const clean = (column: Float64Array) => withoutMeans(column, { kinds, weights });
  const response = clean(Float64Array.from(rows, ({ change }) => change));
  const columns = Array.from({ length: lags + 1 }, (_, lag) =>
    clean(Float64Array.from(rows, ({ unemployment }) => unemployment[lag]!)),
  );
  const fit = leastSquares(columns, response, weights);
  if ("dependent" in fit) throw tooFew(years.length);
  const covariance = clusteredCovariance(columns, fit.residuals, weights, places);
  const square = (values: Float64Array) =>
    exactSum(values.map((value, row) => value * value * weights[row]!));
  return {
    reading,
    effects: [...fit.coefficients],
    standardErrors: covariance.map((row, at) => Math.sqrt(row[at]!)),
    covariance,
    total: exactSum(fit.coefficients),
    totalError: Math.sqrt(exactSum(covariance.flat())),
    residualDeviation: Math.sqrt(square(fit.residuals) / exactSum(weights)),
    explained: 1 - square(fit.residuals) / square(response),
    rows: rows.length,
    places: new Set(places).size,
    firstYear: years[0]!,
    lastYear: years.at(-1)!,
  };
}

function tooFew(years: number): InputError {
  return new InputError([
    {
      code: "too_few_changes",
      place: "unemployment and social assistance",
      found: `changes of ${years} years`,
      expected: "changes of two years or more",
      advice: "Choose fewer years of delay, or a longer period.",
    },
  ]);
}
