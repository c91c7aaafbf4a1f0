import { z } from "zod";
import { forecastOf, forecastPaths, queueOf } from "../../../services/reimbursement/outlook.ts";
import { jsonPot, jsonQueue, potReport, queueReport } from "../../reimbursement/outlook-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
const sek = z.number().min(0).max(1e13);

/** What a forecast of a pot may be asked for. */
export const forecastOptions = {
  pot: sek,
  per_month: sek,
  low: sek,
  high: sek,
  growth: z.number().min(-1).max(1),
  common: z.number().min(0).max(1),
  start: month,
  months: z.int().min(1).max(120),
  seed: z.int().min(0).max(999_999_999),
} as const;

/** What a queue may be asked for. */
export const queueOptions = {
  start: month,
  /** One number for each month. */
  arrivals: z
    .array(z.string().regex(/^\d{1,9}$/))
    .min(1)
    .max(120),
  months: z.int().min(1).max(240),
  waiting: z.int().min(0).max(100_000_000),
  officers: z.number().min(0).max(100_000),
  minutes: z.number().min(0.1).max(100_000),
  hours: z.number().min(1).max(200),
  amount: sek.optional(),
  spread: z.number().min(0).max(0.9),
} as const;

/** When a pot is gone. */
export const forecast: Writer = ({ country }, request, voice) => {
  const { per_month: middle, low, high, given: _, ...rest } = requested(request, forecastOptions);
  const found = forecastOf({ ...rest, perMonth: { low, middle, high }, paths: forecastPaths });
  return analysisAnswer(potReport(found, country.versions, voice), () => jsonPot(found), voice);
};

/** How claims wait to be decided. */
export const queue: Writer = async ({ country }, request, voice) => {
  const asked = requested(request, queueOptions);
  const found = await queueOf(
    {
      start: asked.start,
      arrivals: asked.arrivals.map(Number),
      months: asked.months,
      waiting: asked.waiting,
      officers: asked.officers,
      minutesPerClaim: asked.minutes,
      hoursPerMonth: asked.hours,
      amountPerClaim: asked.amount ?? Number.NaN,
    },
    asked.spread,
  );
  return analysisAnswer(queueReport(found, country.versions, voice), () => jsonQueue(found), voice);
};
