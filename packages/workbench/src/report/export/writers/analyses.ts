import { changeMethods, needWeightings } from "@barkraft/sweden";
import { z } from "zod";
import { changeOf } from "../../../services/analysis/change.ts";
import { oneMoreInhabitant } from "../../../services/analysis/marginal-inhabitant.ts";
import { buildNeedModel } from "../../../services/analysis/need-model.ts";
import { similarTo } from "../../../services/analysis/similar.ts";
import { changeReport, jsonChange } from "../../analysis/change-report.ts";
import { inhabitantReport, jsonInhabitant } from "../../analysis/inhabitant-report.ts";
import { jsonNeed, needReport } from "../../analysis/need-report.ts";
import { jsonSimilar, similarReport } from "../../analysis/similar-report.ts";
import { analysisAnswer } from "../analysis-answer.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

const words = z.array(z.string());
const numbers = z.record(z.string(), z.number());
const year = z.int().min(1900).max(2999);

/** Municipalities with a structure like that of one. */
export const similar: Writer = async ({ country }, request, voice) => {
  const { given, ...asked } = requested(
    request,
    { place: z.string(), count: z.int().min(1).max(400), year: year.optional(), by: words.optional() },
    { weights: numbers.optional() },
  );
  const found = await similarTo(country, { ...asked, weights: given.weights });
  return analysisAnswer(similarReport(found, voice), () => jsonSimilar(found), voice);
};

/** A need model of the user's own. */
export const need: Writer = async (law, request, voice) => {
  const { given, top, ...asked } = requested(
    request,
    {
      cost: z.string(),
      by: words,
      weighting: z.enum(needWeightings),
      top: z.int().min(0).max(400).optional(),
    },
    { weights: numbers.optional(), columns: z.record(z.string(), numbers).optional() },
  );
  const own = given.columns && new Map(Object.entries(given.columns));
  const model = await buildNeedModel(law.country, { ...asked, year: law.year, weights: given.weights, own });
  return analysisAnswer(needReport(model, voice, top), () => jsonNeed(model), voice);
};

/** What one more inhabitant changes. */
export const inhabitant: Writer = (law, request, voice) => {
  const {
    tax_base: taxBase,
    counted_in: countedIn,
    place,
    age,
  } = requested(request, {
    place: z.string(),
    age: z.int().min(0).max(120),
    tax_base: z.union([z.number(), z.literal("mean")]).optional(),
    counted_in: words.optional(),
  });
  const found = oneMoreInhabitant(law.country, {
    place,
    year: law.year,
    age,
    taxBase,
    countedIn,
    reform: law.reform,
  });
  return analysisAnswer(inhabitantReport(found, voice), () => jsonInhabitant(found), voice);
};

/** What changed the equalisation between two years. */
export const change: Writer = ({ country }, request, voice) => {
  const { place, from, to, method } = requested(request, {
    place: z.string(),
    from: year,
    to: year,
    method: z.enum(changeMethods),
  });
  const found = changeOf(country, place, { from, to }, method);
  return analysisAnswer(changeReport(found, voice), () => jsonChange(found), voice);
};
