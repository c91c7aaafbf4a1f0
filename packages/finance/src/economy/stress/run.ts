import type { Projection } from "../projection.ts";
import { type FlatEconomy, flatEconomy, type SimulationQuestion } from "../simulation/flat-economy.ts";
import { inputAt } from "../simulation/kernel/layout.ts";
import { stressedDrivers, waitingGrants } from "./apply.ts";
import { stressProjector } from "./project.ts";
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
  /**
   * The most that must be borrowed or taken from liquid assets at the end of some year beyond what the projection
   * without the test needs, SEK, if investment goes on as projected. Grants that are booked and not yet paid are in it.
   */
  readonly cashNeed: Float64Array;
  readonly cashNeedYear: Int32Array;
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

/** Gives what runs one test after another against a projection, without chance and without measures. */
export function stressRunner(
  question: SimulationQuestion,
  before: Projection,
): (test: StressTest) => StressOutcome {
  const project = stressProjector(question, before);
  return (test) => outcomeOf(test, question, before, project(test));
}

function outcomeOf(
  test: StressTest,
  { opening, drivers }: SimulationQuestion,
  { columns: before }: Projection,
  { columns: after }: Projection,
): StressOutcome {
  const count = opening.places.length;
  const waiting = waitingGrants(opening, drivers, test);
  const outcome = {
    worstChange: new Float64Array(count),
    worstYear: new Int32Array(count).fill(opening.year + 1),
    worstResult: new Float64Array(count),
    negativeYears: new Int32Array(count),
    negativeYearsBefore: new Int32Array(count),
    addedDebt: new Float64Array(count),
    cashNeed: new Float64Array(count),
    cashNeedYear: new Int32Array(count).fill(opening.year + 1),
  };
  const people = Float64Array.from({ length: drivers.years }, (_, year) =>
    before.inhabitants.subarray(year * count, (year + 1) * count).reduce((sum, each) => sum + each, 0),
  );
  for (let place = 0; place < count; place++) {
    let borrowed = 0;
    for (let year = 1; year <= drivers.years; year++) {
      const at = year * count + place;
      const share = after.result[at]! / (after.own_tax[at]! + after.grants[at]!);
      const change = share - before.result[at]! / (before.own_tax[at]! + before.grants[at]!);
      if (before.result[at]! < 0) outcome.negativeYearsBefore[place]! += 1;
      if (share < 0) outcome.negativeYears[place]! += 1;
      if (year === 1 || change < outcome.worstChange[place]!) {
        outcome.worstChange[place] = change;
        outcome.worstYear[place] = opening.year + year;
        outcome.worstResult[place] = share;
      }
      // Investment goes on as projected: to cut it would be a measure.
      borrowed += before.result[at]! + before.depreciation[at]! - after.result[at]! - after.depreciation[at]!;
      // Late grants are shared as the regulating item is: the same for every inhabitant at the turn of the year before.
      const owed = (waiting[year - 1]! * before.inhabitants[at - count]!) / people[year - 1]!;
      if (year === 1 || borrowed + owed > outcome.cashNeed[place]!) {
        outcome.cashNeed[place] = borrowed + owed;
        outcome.cashNeedYear[place] = opening.year + year;
      }
      outcome.addedDebt[place] = after.debt[at]! - before.debt[at]!;
    }
  }
  return { test, ...outcome };
}
