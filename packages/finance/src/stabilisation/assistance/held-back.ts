import { type AssistanceReading, estimateAssistance } from "./estimate.ts";
import { type AssistancePanel, changeRows } from "./panel.ts";

/** How an estimate from the years before did in one year it had not seen. SEK per inhabitant, weighted by population. */
export interface AssistanceHeldBack {
  readonly year: number;
  /** Mean distance between forecast and outcome. */
  readonly error: number;
  /** The same for a forecast that gives every place the usual change and asks nothing about unemployment. */
  readonly errorWithout: number;
  /** Share of the places whose change lay within nine-in-ten bounds. */
  readonly inside: number;
  readonly places: number;
}

const nineInTen = 1.6448536269514722;

/**
 * Estimates from the years before each of `years` and forecasts it from its unemployment, which is taken as known. The
 * usual change is the mean of the years before, so that neither forecast knows anything of the year.
 */
export function heldBackAssistance(
  panel: AssistancePanel,
  lags: number,
  reading: AssistanceReading,
  years: readonly number[],
): AssistanceHeldBack[] {
  return years.map((year) => {
    const estimate = estimateAssistance(panel, lags, reading, undefined, year - 1);
    const before = changeRows(panel, lags, undefined, year - 1);
    const usual = weightedMean(before, ({ change }) => change);
    const usualUnemployment = Array.from({ length: lags + 1 }, (_, lag) =>
      weightedMean(before, ({ unemployment }) => unemployment[lag]!),
    );
    const rows = changeRows(panel, lags, year, year).map((row) => {
      const expected = row.unemployment.reduce(
        (sum, change, lag) => sum + estimate.effects[lag]! * (change - usualUnemployment[lag]!),
        usual,
      );
      return { ...row, error: row.change - expected, errorWithout: row.change - usual };
    });
    const bound = nineInTen * estimate.residualDeviation;
    return {
      year,
      error: weightedMean(rows, ({ error }) => Math.abs(error)),
      errorWithout: weightedMean(rows, ({ errorWithout }) => Math.abs(errorWithout)),
      inside: rows.filter(({ error }) => Math.abs(error) <= bound).length / rows.length,
      places: rows.length,
    };
  });
}

function weightedMean<Row extends { readonly weight: number }>(
  rows: readonly Row[],
  value: (row: Row) => number,
): number {
  let sum = 0;
  let weights = 0;
  for (const row of rows) {
    sum += value(row) * row.weight;
    weights += row.weight;
  }
  return sum / weights;
}
