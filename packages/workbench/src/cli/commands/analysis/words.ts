import { isWrittenNumber, readWrittenNumber } from "@barkraft/core";
import { type OutputOptions, optionMistake } from "../../options.ts";
import { formatOf, refuseBinaryToTerminal } from "../../output.ts";
import type { Session } from "../../session.ts";

/** The forms in which every analysis can be written. */
export const analysisFormats = ["table", "csv", "json", "xlsx"] as const;

type AnalysisFormat = (typeof analysisFormats)[number];

/** The form asked for; refuses an Excel file to a terminal before anything is computed. */
export function analysisFormat(options: OutputOptions, session: Session): AnalysisFormat {
  const format = formatOf(options, analysisFormats, "table");
  refuseBinaryToTerminal(format, options, session);
  return format;
}

/** Words with commas between. */
export function listOf(given: string | undefined): string[] | undefined {
  return given
    ?.split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** Pairs such as `population=2,group=0`; the last equals sign of a pair divides it. */
export function weightsOf(given: string | undefined): Readonly<Record<string, number>> | undefined {
  if (given === undefined) return undefined;
  const pairs = (listOf(given) ?? []).map((pair) => {
    const at = pair.lastIndexOf("=");
    const number = pair.slice(at + 1).trim();
    if (at > 0 && isWrittenNumber(number)) {
      return [pair.slice(0, at).trim(), readWrittenNumber(number, "number")] as const;
    }
    throw optionMistake({
      code: "malformed_setting",
      place: "--weights",
      found: `'${pair.slice(0, 100)}'`,
      expected: "NAME=NUMBER with commas between",
      advice: "For example --weights population=2,group=0.",
    });
  });
  return Object.fromEntries(pairs);
}
