import { InputError, type Problem } from "@barkraft/core";
import {
  type AdministrationCost,
  administrationCost,
  followQueue,
  forecastPot,
  type PotForecast,
  type PotQuestion,
  type QueueOutcome,
  type QueueQuestion,
  type SteadyQueue,
  steadyQueue,
} from "@barkraft/finance";
import { lesson } from "./library.ts";
import type { ShippedLesson } from "./scheme-document.ts";

/** When a pot is gone, with the question. */
export interface PotAnswer {
  readonly question: PotQuestion;
  readonly forecast: PotForecast;
}

/** How many paths a forecast is drawn from. */
export const forecastPaths = 5000;

/** Throws an `InputError` for a range whose low, middle and high are not in order. */
export function forecastOf(question: PotQuestion): PotAnswer {
  const { low, middle, high } = question.perMonth;
  if (!(low <= middle && middle <= high)) {
    throw new InputError([
      {
        code: "range_not_in_order",
        place: "per month",
        found: `${low}, ${middle}, ${high}`,
        expected: "low, middle and high in order",
        advice: "Give the lowest, the likeliest and the highest amount.",
      },
    ]);
  }
  return { question, forecast: forecastPot(question) };
}

/** A queue with less, as much and more work for each claim, and what the work costs. */
export interface QueueAnswer {
  readonly question: QueueQuestion;
  /** Share by which the minutes of a claim may be less or more. */
  readonly spread: number;
  readonly outcome: QueueOutcome;
  readonly easier: QueueOutcome;
  readonly harder: QueueOutcome;
  /** In the long run, with claims at random; null when more comes than is decided. */
  readonly steady: SteadyQueue | null;
  readonly administration: AdministrationCost;
  readonly lesson: ShippedLesson;
}

/** Hours of a full-time year: an assumption, between some 1,600 and 1,800 by leave and agreement. */
export const hoursPerYear = 1700;

/** Throws an `InputError` for a question without claims or officers. */
export async function queueOf(question: QueueQuestion, spread: number): Promise<QueueAnswer> {
  requireWork(question);
  const shipped = await lesson();
  const { arrivals, waiting, officers, minutesPerClaim: minutes, hoursPerMonth, amountPerClaim } = question;
  const withMinutes = (share: number) => followQueue({ ...question, minutesPerClaim: minutes * share });
  const claims = arrivals.reduce((sum, month) => sum + month, waiting);
  const paid = Number.isNaN(amountPerClaim) ? 0 : claims * amountPerClaim;
  const perHour = arrivals.reduce((sum, month) => sum + month, 0) / (arrivals.length * hoursPerMonth);
  return {
    question,
    spread,
    outcome: withMinutes(1),
    easier: withMinutes(1 - spread),
    harder: withMinutes(1 + spread),
    steady: steadyQueue(perHour, officers, minutes),
    administration: administrationCost(shipped, { claims, minutes, hoursPerYear, paid }),
    lesson: shipped,
  };
}

function requireWork({ arrivals, waiting }: QueueQuestion): void {
  const problems: Problem[] = [];
  if (arrivals.length === 0 || (waiting === 0 && arrivals.every((count) => count === 0))) {
    problems.push({
      code: "no_claims",
      place: "arrivals",
      found: "no claims",
      expected: "claims that come in, month by month",
      advice: "For example 300,300,200.",
    });
  }
  if (problems.length > 0) throw new InputError(problems);
}
