import { explain } from "@barkraft/core";
import { z } from "zod";
import { explainFigure, findQuantityLevel } from "../../../services/law/explain-figure.ts";
import { parametersOf } from "../../../services/law/parameters.ts";
import { toCsv } from "../../csv.ts";
import { jsonExplanation } from "../../rows/explanation-rows.ts";
import { jsonParameters, parameterColumns, parameterRows } from "../../rows/parameter-rows.ts";
import { explanationText } from "../../text/explanation-text.ts";
import { parametersText } from "../../text/parameters-text.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

/** One figure opened into its formula, inputs and parameters. */
export const explanation: Writer = ({ country, year, reform }, request, voice) => {
  const {
    quantity,
    place,
    depth,
    limit = Number.POSITIVE_INFINITY,
  } = requested(request, {
    quantity: z.string(),
    place: z.string(),
    depth: z.int().min(0).max(50),
    /** Figures at most. */
    limit: z.int().min(1).optional(),
  });
  const { baseline, reformed = baseline } = country.evaluate(year, reform);
  findQuantityLevel(reformed, quantity);
  return {
    year,
    json: () => {
      const opened = explainFigure(reformed, quantity, place, { depth, limit });
      return jsonExplanation(opened, { year, depth, reform: reformed.isReformed }, country.versions);
    },
    text: () => explanationText(explain(reformed, quantity, place), depth, year, country.versions, voice),
  };
};

/** What a reform can change, with the values in force. */
export const parameters: Writer = ({ year }, request, voice) => {
  requested(request, {});
  const found = parametersOf(year);
  return {
    year,
    json: () => jsonParameters(year, found),
    csv: () =>
      toCsv(
        found.flatMap((each) => parameterRows(each, voice.language)),
        parameterColumns,
      ),
    text: () => parametersText(year, found, voice),
  };
};
