import { exactSum, tallyMean } from "@barkraft/core";
import { type FlatEconomy, flatEconomy, type SimulationQuestion } from "./flat-economy.ts";
import { gridOfMeans } from "./grid.ts";
import { simulatePaths } from "./kernel/simulate.ts";
import { simulatedEvents } from "./quantities.ts";
import { emptyTallies, tallyOf } from "./tallies.ts";

/** All places together on every path: values path by path, in ascending order for each year. */
export interface TogetherOnPaths {
  readonly first: number;
  readonly places: number;
  readonly paths: number;
  /** Places with a negative result, by year. */
  readonly red: readonly Float64Array[];
  /** Result of all places as a share of tax and grants, by year. */
  readonly resultShare: readonly Float64Array[];
  /** What all places have in their reserves at the end of each year, SEK, to a billionth of tax and grants. */
  readonly reserve: readonly Float64Array[];
  /** Places with a negative result in the projection without chance, by year. */
  readonly projectedRed: readonly number[];
}

/**
 * How many places have a negative result on each path, and what all of them together come to. The places share the
 * nation's shocks, so this cannot be had from the probabilities and quantiles of each.
 */
export function redCounts(
  question: SimulationQuestion,
  { paths, seed }: { readonly paths: number; readonly seed: number },
): TogetherOnPaths {
  const { flat, projection } = flatEconomy({
    ...question,
    quantities: ["result", "tax_and_grants", "reserve"],
  });
  const { years, count } = flat;
  const tallies = emptyTallies(flat, gridOfMeans(flat));
  const result = tallyOf(flat, tallies, "result");
  const income = tallyOf(flat, tallies, "tax_and_grants");
  const reserves = tallyOf(flat, tallies, "reserve");
  const column = () => Array.from({ length: years }, () => new Float64Array(paths));
  const [red, resultShare, reserve] = [column(), column(), column()];
  for (let path = 0; path < paths; path++) {
    tallies.positions.fill(0);
    tallies.events.fill(0);
    simulatePaths(flat, { seed, scenario: 0 }, { from: path, to: path + 1 }, tallies);
    for (let year = 0; year < years; year++) {
      const cells = Array.from({ length: count }, (_, place) => year * count + place);
      red[year]![path] = cells.reduce((sum, cell) => sum + isNegative(tallies.events, cell), 0);
      resultShare[year]![path] =
        exactSum(cells.map((cell) => tallyMean(result, cell, 1))) /
        exactSum(cells.map((cell) => tallyMean(income, cell, 1)));
      reserve[year]![path] = exactSum(cells.map((cell) => tallyMean(reserves, cell, 1)));
    }
  }
  for (const values of [...red, ...resultShare, ...reserve]) values.sort();
  return {
    first: flat.openingYear + 1,
    places: count,
    paths,
    red,
    resultShare,
    reserve,
    projectedRed: projectedRed(flat, projection.columns.result),
  };
}

function isNegative(events: Uint32Array, cell: number): number {
  return events[cell * simulatedEvents.length + simulatedEvents.indexOf("negative_result")]!;
}

function projectedRed({ years, count }: FlatEconomy, result: Float64Array): number[] {
  return Array.from(
    { length: years },
    (_, year) => result.subarray((year + 1) * count, (year + 2) * count).filter((each) => each < 0).length,
  );
}
