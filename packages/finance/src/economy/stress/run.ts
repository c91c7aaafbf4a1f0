import { tallyMean } from "@barkraft/core";
import type { Projection } from "../projection.ts";
import { type FlatEconomy, flatEconomy, type SimulationQuestion } from "../simulation/flat-economy.ts";
import { gridOfMeans } from "../simulation/grid.ts";
import { inputAt } from "../simulation/kernel/layout.ts";
import { simulatePaths } from "../simulation/kernel/simulate.ts";
import { withoutChance } from "../simulation/shocks.ts";
import { emptyTallies, tallyOf } from "../simulation/tallies.ts";
import { stressedDrivers } from "./apply.ts";
import type { StressTest } from "./stress-test.ts";

/** What a stress test does to every place, before any measures are taken. Arrays of one value per place. */
export interface StressOutcome {
  readonly test: StressTest;
  /** Greatest fall of the year's result, as a share of tax and grants. */
  readonly worstChange: Float64Array;
  readonly worstYear: Int32Array;
  /** Result of that year under the test, as a share of tax and grants. */
  readonly worstResult: Float64Array;
  /** Years with a negative result, and how many there are without the test. */
  readonly negativeYears: Int32Array;
  readonly negativeYearsBefore: Int32Array;
  /** Debt at the end beyond that without the test, SEK. */
  readonly addedDebt: Float64Array;
}

/** The flat economy of a test. Shocks steer towards the projection without the test, which is `before`. */
export function stressedEconomy(
  question: SimulationQuestion,
  before: FlatEconomy,
  test: StressTest,
): FlatEconomy {
  const drivers = stressedDrivers(question.opening, question.drivers, test);
  const { flat } = flatEconomy({ ...question, drivers });
  for (let at = inputAt.projectedShareBefore; at < flat.inputs.length; at += inputAt.size) {
    flat.inputs[at] = before.inputs[at]!;
  }
  return test.reach === "nation" ? flat : { ...flat, isNationHeld: true, nation: before.nation };
}

/** Runs one test without chance and without measures. */
export function runStressTest(
  question: SimulationQuestion,
  before: FlatEconomy,
  projection: Projection,
  test: StressTest,
): StressOutcome {
  const { opening, drivers } = question;
  const count = opening.places.length;
  const still: SimulationQuestion = {
    ...question,
    shocks: { ...withoutChance(question.shocks), steering: 0 },
    quantities: ["result", "tax_and_grants", "debt"],
  };
  const flat = stressedEconomy(still, before, test);
  const tallies = emptyTallies(flat, gridOfMeans(flat));
  simulatePaths(flat, { seed: 0, scenario: 0 }, { from: 0, to: 1 }, tallies);
  const [result, income, debt] = flat.quantities.map((quantity) => tallyOf(flat, tallies, quantity));
  const outcome = {
    worstChange: new Float64Array(count),
    worstYear: new Int32Array(count).fill(opening.year + 1),
    worstResult: new Float64Array(count),
    negativeYears: new Int32Array(count),
    negativeYearsBefore: new Int32Array(count),
    addedDebt: new Float64Array(count),
  };
  const { columns } = projection;
  for (let place = 0; place < count; place++) {
    for (let year = 0; year < drivers.years; year++) {
      const cell = year * count + place;
      const at = cell + count;
      const projected = columns.result[at]! / (columns.own_tax[at]! + columns.grants[at]!);
      const after = tallyMean(result!, cell, 1) / tallyMean(income!, cell, 1);
      if (columns.result[at]! < 0) outcome.negativeYearsBefore[place]! += 1;
      if (after < 0) outcome.negativeYears[place]! += 1;
      if (year === 0 || after - projected < outcome.worstChange[place]!) {
        outcome.worstChange[place] = after - projected;
        outcome.worstYear[place] = opening.year + 1 + year;
        outcome.worstResult[place] = after;
      }
    }
    const last = drivers.years * count + place;
    outcome.addedDebt[place] = tallyMean(debt!, last - count, 1) - columns.debt[last]!;
  }
  return { test, ...outcome };
}
