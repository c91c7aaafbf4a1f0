import { documentFrom, InputError, type Problem } from "@barkraft/core";
import { readSheets } from "../../../files/read/read-sheets.ts";
import { readYaml } from "../../../files/read/yaml.ts";
import { foldKeys } from "../link.ts";

/** A fold as a document holds it, the same that the command line reads. */
export interface FoldFile {
  readonly year: number;
  readonly grants: readonly string[];
  readonly into: (typeof foldKeys)[number];
  readonly years: number;
  /** SEK per inhabitant; null for none. */
  readonly limit: number | null;
}

const longestFile = 200_000;
const expectedFields = "year, grants, into, years and limit, and a title, author and description if you like";
const told = ["title", "titles", "author", "description", "descriptions"];

/** Reads a fold in Excel, YAML or JSON. Throws an `InputError` with everything in it that is wrong. */
export async function readFold(file: File): Promise<FoldFile> {
  if (/\.xlsx$/i.test(file.name))
    return checkFold(file.name, documentFrom(file.name, await readSheets(file), []));
  const { data } = await readYaml(file, longestFile);
  return checkFold(file.name, data);
}

function checkFold(name: string, data: unknown): FoldFile {
  const isDocument = typeof data === "object" && data !== null && !Array.isArray(data);
  if (!isDocument) throw new InputError([wrong(name, "nothing", expectedFields)]);
  const {
    year,
    grants,
    into = "per_inhabitant",
    years = 1,
    limit = null,
    ...rest
  } = data as Record<string, unknown>;
  const problems: Problem[] = [];
  const check = (isRight: boolean, field: string, value: unknown, expected: string) => {
    if (!isRight) problems.push(wrong(`${name}, ${field}`, JSON.stringify(value) ?? "nothing", expected));
  };
  check(isWhole(year, 1990, 2100), "year", year, "a year in four digits");
  const isList = Array.isArray(grants) && grants.length > 0 && grants.length <= 200;
  check(
    isList && grants.every((id) => typeof id === "string" && /^[a-z0-9-]{1,80}$/.test(id)),
    "grants",
    grants,
    "a list of ids of targeted grants",
  );
  check((foldKeys as readonly unknown[]).includes(into), "into", into, `one of ${foldKeys.join(", ")}`);
  check(isWhole(years, 1, 20), "years", years, "a whole number of years from 1 to 20");
  const isLimit = typeof limit === "number" && limit >= 1 && limit <= 100_000;
  check(limit === null || isLimit, "limit", limit, "an amount in SEK per inhabitant from 1 to 100000");
  for (const field of Object.keys(rest)) {
    check(told.includes(field), field, field, expectedFields);
  }
  if (problems.length > 0) throw new InputError(problems);
  return { year, grants, into, years, limit } as FoldFile;
}

const isWhole = (value: unknown, low: number, high: number) =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;

function wrong(place: string, found: string, expected: string): Problem {
  const advice = "The folder scenarios/grant-folds has an example.";
  return { code: "malformed_fold", place, found: found.slice(0, 100), expected, advice };
}
