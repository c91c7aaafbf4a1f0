import { InputError } from "@barkraft/core";
import { z } from "zod";
import { type ReformDocument, reformOf } from "../../../services/index.ts";

/** The equalisation year in a body. */
export const bodyYear = z.int().min(1900).max(2999).meta({ description: "Equalisation year." });

/** The item in a body that a reform is followed by. */
export const bodyQuantity = z.string().min(1).max(100).optional().meta({
  description: "Id of an item in SEK per inhabitant; `income_equalisation_pc` unless said.",
});

/** The failures of every computation with a body. */
export const bodyProblems = [
  "invalid-request",
  "body-too-large",
  "unsupported-media-type",
  "impossible-request",
] as const;

/** A reform of a request for a year. Throws an `InputError` when its own baseline is of another year. */
export function reformFor(year: number, document: ReformDocument, place: string) {
  const baselineYear = document.baseline?.year;
  if (baselineYear !== undefined && baselineYear !== year) {
    throw new InputError([
      {
        code: "other_baseline_year",
        place: `${place}.baseline.year`,
        found: String(baselineYear),
        expected: `${year}, the year of the request`,
        advice: "Ask for the year of the reform, or leave its baseline out.",
      },
    ]);
  }
  return reformOf(document);
}

/** A path with the values between which it is looked for, as the command line writes it. */
export function wantedText(path: string, range: readonly [number | string, number | string] | undefined) {
  return range ? `${path}=${range[0]}..${range[1]}` : path;
}
