import { exactSum } from "@barkraft/core";
import type { AssistanceEstimate } from "./estimate.ts";
import { type AssistanceForecast, forecastAssistance } from "./forecast.ts";

/** Places where work ceases. One value per place; NaN where unknown. */
export interface LostJobsGround {
  /** Employees whose work ceases. */
  readonly jobs: Float64Array;
  readonly population: Float64Array;
  /** Inhabitants of the ages that unemployment is counted in. */
  readonly workingAge: Float64Array;
}

/** What lost work adds to social assistance when the work stays lost. */
export interface LostJobsAssistance {
  /** People who become unemployed. */
  readonly unemployed: number;
  /** Rise of unemployment in all places together, percentage points. */
  readonly points: number;
  /** Added assistance of all places in the first year and the year after, SEK. */
  readonly years: readonly Pick<AssistanceForecast, "cost" | "low" | "high">[];
  /** The same of each place: by year, one value per place. */
  readonly places: readonly Float64Array[];
}

/**
 * From work that ceases to social assistance: a share of those who lose it become unemployed in the place itself, which
 * raises its unemployment and, as estimated, its assistance. `strength` scales for another share outside unemployment
 * insurance than that of the estimate. A place with something unknown is left out of the sums.
 */
export function assistanceOfLostJobs(
  estimate: AssistanceEstimate,
  { jobs, population, workingAge }: LostJobsGround,
  { unemployedShare, strength }: { readonly unemployedShare: number; readonly strength: number },
): LostJobsAssistance {
  const unemployed = jobs.map((lost) => lost * unemployedShare);
  const forecasts = Array.from(unemployed, (people, place) =>
    forecastAssistance(
      estimate,
      { population: population[place]!, unemployment: [(100 * people) / workingAge[place]!, 0] },
      strength,
    ),
  );
  const known = (values: readonly number[]) => exactSum(values.filter((value) => Number.isFinite(value)));
  const people = known([...unemployed]);
  return {
    unemployed: people,
    points: (100 * people) / known([...workingAge]),
    years: [0, 1].map((year) => ({
      cost: known(forecasts.map((each) => each[year]!.cost)),
      low: known(forecasts.map((each) => each[year]!.low)),
      high: known(forecasts.map((each) => each[year]!.high)),
    })),
    places: [0, 1].map((year) => Float64Array.from(forecasts, (each) => each[year]!.cost)),
  };
}
