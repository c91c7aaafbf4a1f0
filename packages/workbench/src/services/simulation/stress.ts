import { setImmediate } from "node:timers/promises";
import { flatEconomy, type StressOutcome, stressedEconomy, stressRunner } from "@barkraft/finance";
import type { Country, Versions } from "../country.ts";
import { type SimulationAsked, simulationGround } from "./ground.ts";
import { findStressTests } from "./stress-library.ts";
import { type SweepOptions, sweep } from "./sweep.ts";

export interface StressAsked extends SimulationAsked {
  /** Ids of shipped tests, or files; all shipped ones unless said. */
  readonly tests?: readonly string[] | undefined;
  /** Paths of chance for each test; none leaves out the probabilities. */
  readonly paths: number;
  readonly seed: number;
}

export interface StressedTest extends StressOutcome {
  /** Probability of an overdue deficit in some year, with measures; null without chance. */
  readonly everOverdue: Float64Array | null;
}

export interface StressResult extends StressAsked {
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly counties: readonly string[];
  /** Inhabitants at the opening. */
  readonly inhabitants: Float64Array;
  readonly outcomes: readonly StressedTest[];
  /** The same probability without any test. */
  readonly everOverdueBefore: Float64Array | null;
  readonly versions: Versions;
}

/** Every municipality under every test. Throws an `InputError` for what cannot be. */
export async function stress(
  country: Country,
  asked: StressAsked,
  { onProgress, ...options }: SweepOptions = {},
): Promise<StressResult> {
  const tests = await findStressTests(asked.tests);
  const { question } = await simulationGround(country, asked);
  const { flat, projection } = flatEconomy(question);
  const { paths, seed } = asked;
  const runs = tests.length + 1;
  let finished = 0;
  const probability = async (economyOf: () => typeof flat): Promise<Float64Array | null> => {
    if (paths === 0) return null;
    // The same shocks strike with and without a test, so that their difference is the test's alone.
    const tallies = await sweep(economyOf(), { seed, scenario: 0 }, paths, {
      ...options,
      onProgress: (done) => onProgress?.(finished * paths + done, runs * paths),
    });
    finished++;
    return Float64Array.from(tallies.everOverdue, (count) => count / paths);
  };
  const probabilityOnly = { ...question, quantities: ["result"] as const };
  const everOverdueBefore = await probability(() => flatEconomy(probabilityOnly).flat);
  const run = stressRunner(question, projection);
  const outcomes: StressedTest[] = [];
  for (const test of tests) {
    options.signal?.throwIfAborted();
    outcomes.push({
      ...run(test),
      everOverdue: await probability(() => stressedEconomy(probabilityOnly, flat, test)),
    });
    // Room for others between the tests.
    await setImmediate();
  }
  const { codes, names } = country.places.levels.municipality!;
  const county = country.places.levels.county!;
  return {
    ...asked,
    codes: flat.places,
    names: flat.places.map((code) => names[codes.indexOf(code)]!),
    counties: flat.places.map((code) => county.names[county.codes.indexOf(code.slice(0, 2))] ?? ""),
    inhabitants: projection.columns.inhabitants.slice(0, flat.count),
    outcomes,
    everOverdueBefore,
    versions: country.versions,
  };
}
