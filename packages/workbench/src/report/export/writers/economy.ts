import { investmentTimings, longestHorizon } from "@barkraft/finance";
import { afterProjections } from "@barkraft/sweden";
import { z } from "zod";
import { investmentAhead } from "../../../services/economy/investment.ts";
import { outlook, outlookPaths, outlookSeed } from "../../../services/economy/outlook.ts";
import { yearsAhead } from "../../../services/economy/years-ahead.ts";
import { mostPaths } from "../../../services/simulation/simulation.ts";
import { investmentReport, jsonInvestment } from "../../economy/investment-report.ts";
import { jsonYearsAhead, yearsAheadReport } from "../../economy/years-ahead-report.ts";
import { jsonSimulation } from "../../simulation/simulation-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const numbers = z.record(z.string(), z.number());
const year = z.int().min(1900).max(2999);
const years = z.int().min(1).max(longestHorizon);

/** The years ahead of a municipality or of all together. */
export const projection: Writer = async ({ country }, request, voice) => {
  const { given, ...asked } = requested(
    request,
    {
      place: z.string().optional(),
      from: year,
      years,
      after: z.enum(afterProjections),
      paths: z.int().min(1).max(mostPaths).optional(),
      seed: z.int().min(0).optional(),
    },
    { set: numbers.optional() },
  );
  if (request.format === "pdf") {
    const { paths = outlookPaths, seed = outlookSeed } = asked;
    const found = await outlook(country, { ...asked, paths, seed, set: given.set });
    return {
      year: found.ahead.from,
      json: () => ({
        ...jsonYearsAhead(found.ahead),
        chance: found.chance && jsonSimulation(found.chance),
      }),
      pdf: async (manifest) => {
        const { outlookPdf } = await import("../../economy/outlook/outlook-pdf.ts");
        return outlookPdf(found, voice, manifest);
      },
    };
  }
  const found = await yearsAhead(country, { ...asked, set: given.set });
  return analysisAnswer(yearsAheadReport(found, voice), () => jsonYearsAhead(found), voice);
};

/** The investment model, figure 3. */
export const investment: Writer = async ({ country }, request, voice) => {
  const { given, mean_from, mean_to, self_financing, price_growth, ...asked } = requested(
    request,
    {
      place: z.string().optional(),
      from: year,
      years,
      timing: z.enum(investmentTimings),
      mean_from: year,
      mean_to: year,
      self_financing: z.number().optional(),
      growth: z.number().optional(),
      price_growth: z.number(),
      least: z.number(),
    },
    { planned: numbers.optional() },
  );
  const found = await investmentAhead(country, {
    ...asked,
    meanFrom: mean_from,
    meanTo: mean_to,
    selfFinancing: self_financing,
    priceGrowth: price_growth,
    planned: given.planned,
  });
  return analysisAnswer(investmentReport(found, voice), () => jsonInvestment(found), voice);
};
