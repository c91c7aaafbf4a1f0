import { longestHorizon } from "@barkraft/finance";
import { afterProjections } from "@barkraft/sweden";
import { z } from "zod";
import { findPlace } from "../../../services/find-place.ts";
import { bandsBackTest } from "../../../services/simulation/back-test.ts";
import { mostPaths, simulation } from "../../../services/simulation/simulation.ts";
import { stress } from "../../../services/simulation/stress.ts";
import type { SweepOptions } from "../../../services/simulation/sweep.ts";
import { backTestReport, jsonBackTest } from "../../simulation/back-test-report.ts";
import { jsonSimulation, simulationReport } from "../../simulation/simulation-report.ts";
import { jsonStress, stressReport } from "../../simulation/stress-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";
import { threadsFor } from "./threads.ts";

const numbers = z.record(z.string(), z.number());
const chance = { paths: z.int().min(0).max(mostPaths), seed: z.int().min(0) };
const ahead = {
  from: z.int().min(1900).max(2999),
  years: z.int().min(1).max(longestHorizon),
  after: z.enum(afterProjections),
  debt_limit: z.number().optional(),
  equity_limit: z.number().optional(),
  ...chance,
};

/** Bands of one municipality or of all. */
export const simulated: Writer = async ({ country, sweep }, request, voice) => {
  const { given, debt_limit, equity_limit, ...asked } = requested(
    request,
    { place: z.string().optional(), ...ahead },
    { set: numbers.optional(), shocks: numbers.optional() },
  );
  const limits = { debtLimit: debt_limit, equityLimit: equity_limit };
  const options: SweepOptions = { threads: threadsFor(asked, asked.place === undefined), ...sweep };
  const result = await simulation(country, { ...asked, ...limits, ...given }, options);
  return analysisAnswer(simulationReport(result, voice), () => jsonSimulation(result), voice);
};

/** Every municipality under every stress test. */
export const stressed: Writer = async ({ country, sweep }, request, voice) => {
  const {
    given,
    debt_limit: _,
    equity_limit: __,
    places,
    ...asked
  } = requested(
    request,
    { tests: z.array(z.string()).optional(), places: z.array(z.string()).optional(), ...ahead },
    { set: numbers.optional(), shocks: numbers.optional() },
  );
  const chosen = places && new Set(places.map((place) => findPlace(country, "municipality", place)));
  const result = await stress(
    country,
    { ...asked, ...given },
    { threads: threadsFor(asked, true), ...sweep },
  );
  return analysisAnswer(stressReport(result, chosen, voice), () => jsonStress(result, chosen), voice);
};

/** How often the outcome fell inside the bands. */
export const bands: Writer = async ({ country }, request, voice) => {
  const result = await bandsBackTest(country, requested(request, chance));
  return analysisAnswer(backTestReport(result, voice), () => jsonBackTest(result), voice);
};
