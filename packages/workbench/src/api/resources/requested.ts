import { InputError, type Problem, type Reform } from "@barkraft/core";
import {
  type Country,
  type Evaluated,
  findPlace,
  type ReformDocument,
  reformOf,
} from "../../services/index.ts";

const mostProblems = 20;

/** The codes of the municipalities that a request names by code or name; every one that does not exist is a problem. */
export function requestedCodes(
  country: Country,
  asked: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  if (asked === undefined) return undefined;
  const codes = new Set<string>();
  const problems: Problem[] = [];
  for (const each of asked) {
    if (problems.length >= mostProblems) break;
    try {
      codes.add(findPlace(country, "municipality", each));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return codes;
}

/** Evaluates a year with the reform of a request. The reform's own baseline year must be the year asked for. */
export function evaluateRequest(
  country: Country,
  year: number,
  document: ReformDocument | undefined,
): Evaluated & { readonly reform: Reform } {
  const baselineYear = document?.baseline?.year;
  if (baselineYear !== undefined && baselineYear !== year) {
    throw new InputError([
      {
        code: "other_baseline_year",
        place: "reform.baseline.year",
        found: String(baselineYear),
        expected: `${year}, the year of the request`,
        advice: "Ask for the year of the reform, or leave its baseline out.",
      },
    ]);
  }
  const reform = document ? reformOf(document) : {};
  return { ...country.evaluate(year, reform), reform };
}
