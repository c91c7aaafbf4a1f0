import { normalDeviate, philox, tallyMean } from "@barkraft/core";
import { flatEconomy, type SimulationQuestion } from "../../economy/simulation/flat-economy.ts";
import { gridOfMeans } from "../../economy/simulation/grid.ts";
import { inputAt, nationAt } from "../../economy/simulation/kernel/layout.ts";
import { simulatePaths } from "../../economy/simulation/kernel/simulate.ts";
import type { Shock } from "../../economy/simulation/shocks.ts";
import { emptyTallies, tallyOf } from "../../economy/simulation/tallies.ts";

/** The general grants of every place on every path. */
export interface SimulatedGrants {
  /** First simulated year. */
  readonly first: number;
  readonly years: number;
  readonly paths: number;
  readonly places: readonly string[];
  /** SEK: path by path, in it year by year, in it place by place. */
  readonly amounts: Float64Array;
  /** Inhabitants at the turn of the year before, year by year, in the order of the places. */
  readonly inhabitants: Float64Array;
}

/** The stream of random numbers that the state's decisions are drawn from; the simulation itself has 0 and 1. */
const grantStream = 2;

/**
 * Grants of every place over paths of chance: the simulation's shocks to tax bases, prices and inhabitants move them by
 * the law, and `decided` is a shock to the growth of what the state pays in all, which the simulation holds still.
 */
export function simulateGrants(
  question: SimulationQuestion,
  decided: Shock,
  { paths, seed }: { readonly paths: number; readonly seed: number },
): SimulatedGrants {
  const { flat } = flatEconomy({
    ...question,
    // Without steering and own tax, income is the grants alone.
    shocks: { ...question.shocks, steering: 0 },
    quantities: ["tax_and_grants"],
  });
  for (let at = inputAt.taxRate; at < flat.inputs.length; at += inputAt.size) flat.inputs[at] = 0;
  const { years, count } = flat;
  const still = flat.nation.slice();
  const tallies = emptyTallies(flat, gridOfMeans(flat));
  const grants = tallyOf(flat, tallies, "tax_and_grants");
  const amounts = new Float64Array(paths * years * count);
  const key = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0] as const;
  for (let path = 0; path < paths; path++) {
    let shock = 0;
    let level = 1;
    for (let year = 0; year < years; year++) {
      const drawn = philox([path, year, 0, grantStream], key);
      shock = decided.persistence * shock + decided.deviation * normalDeviate(drawn[0] | 0);
      level *= 1 + shock / (1 + question.drivers.national.grantGrowth[year]!);
      const at = year * nationAt.size + nationAt.appropriation;
      flat.nation[at] = still[at]! * level;
    }
    tallies.positions.fill(0);
    simulatePaths(flat, { seed, scenario: 0 }, { from: path, to: path + 1 }, tallies);
    for (let cell = 0; cell < years * count; cell++) {
      amounts[path * years * count + cell] = tallyMean(grants, cell, 1);
    }
  }
  return {
    first: flat.openingYear + 1,
    years,
    paths,
    places: flat.places,
    amounts,
    inhabitants: Float64Array.from(
      { length: years * count },
      (_, cell) => flat.inputs[cell * inputAt.size + inputAt.inhabitants]!,
    ),
  };
}
