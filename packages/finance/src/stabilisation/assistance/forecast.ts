import type { AssistanceEstimate } from "./estimate.ts";

/** A place for which social assistance is forecast. */
export interface AssistancePlace {
  readonly population: number;
  /** Change of unemployment in each year of the forecast, percentage points. */
  readonly unemployment: readonly number[];
}

/** Added social assistance of one place in one year against an unchanged unemployment, SEK of the estimate's prices. */
export interface AssistanceForecast {
  readonly cost: number;
  /** Nine times in ten the effect of unemployment lies between these, if the estimate is right about its own errors. */
  readonly low: number;
  readonly high: number;
  /** How far anything else may carry the place's cost in the same nine times in ten: ± SEK. */
  readonly otherwise: number;
}

const nineInTen = 1.6448536269514722;

/**
 * What a change of unemployment adds to a place's social assistance in each year: each year's change is spread over
 * the years after it as estimated. `strength` scales the effect, for another share outside unemployment insurance
 * than that of the estimate.
 */
export function forecastAssistance(
  estimate: AssistanceEstimate,
  { population, unemployment }: AssistancePlace,
  strength: number,
): AssistanceForecast[] {
  return unemployment.map((_, year) => {
    // How often each effect has been felt by the end of the year.
    const felt = estimate.effects.map((_, lag) =>
      unemployment.reduce((sum, change, start) => sum + (year - start >= lag ? change : 0), 0),
    );
    const perInhabitant = felt.reduce((sum, times, lag) => sum + times * estimate.effects[lag]!, 0);
    const variance = felt.reduce(
      (sum, a, i) => sum + felt.reduce((row, b, j) => row + a * b * estimate.covariance[i]![j]!, 0),
      0,
    );
    const scale = population * strength;
    const wide = nineInTen * Math.sqrt(Math.max(0, variance));
    return {
      cost: perInhabitant * scale,
      low: (perInhabitant - wide) * scale,
      high: (perInhabitant + wide) * scale,
      otherwise: nineInTen * estimate.residualDeviation * Math.sqrt(year + 1) * population,
    };
  });
}
