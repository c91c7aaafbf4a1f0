import { explain, openExplanation } from "@barkraft/core";
import { z } from "zod";
import { findQuantityLevel } from "../../../services/explain-figure.ts";
import { parametersOf } from "../../../services/parameters.ts";
import { toCsv } from "../../csv.ts";
import { jsonExplanation } from "../../rows/explanation-rows.ts";
import { jsonParameters, parameterColumns, parameterRows } from "../../rows/parameter-rows.ts";
import { explanationText } from "../../text/explanation-text.ts";
import { parametersText } from "../../text/parameters-text.ts";
import type { Writer } from "../answer.ts";
import { requested } from "../requested.ts";

/** One figure opened into its formula, inputs and parameters. */
export const explanation: Writer = ({ country, year, reform }, request, voice) => {
  const { quantity, place, depth } = requested(request, {
    quantity: z.string(),
    place: z.string(),
    depth: z.int().min(0).max(50),
  });
  const { baseline, reformed = baseline } = country.evaluate(year, reform);
  findQuantityLevel(reformed, quantity);
  const figure = explain(reformed, quantity, place);
  return {
    year,
    json: () => jsonExplanation(openExplanation(figure, depth), year, country.versions),
    text: () => explanationText(figure, depth, year, country.versions, voice),
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
