import {
  compileReform,
  InputError,
  type Places,
  type Problem,
  type Reform,
  readWrittenNumber,
} from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { stringify } from "yaml";
import { type ReadYaml, readYaml } from "../../files/read/yaml.ts";
import type { ReformSearch } from "../../link/reform-search.ts";
import { changesOf, ownerOf, replacementsOf, searchOf } from "../../reform/changes.ts";

/** A scenario document as the workshop keeps it. */
export interface Scenario {
  readonly title: string | undefined;
  readonly year: number;
  readonly reform: ReformSearch;
}

const longestFile = 100_000;
const keys = ["title", "titles", "author", "description", "descriptions", "baseline", "changes", "replace"];

/** A scenario as the YAML document that the command line and the API read too. */
export function writeScenario({ title, year, reform }: Scenario): string {
  const changes = Object.fromEntries(changesOf(reform));
  const replace = Object.fromEntries(replacementsOf(reform));
  return stringify({
    ...(title ? { title } : {}),
    baseline: { country: "se", year },
    ...(Object.keys(changes).length > 0 ? { changes } : {}),
    ...(Object.keys(replace).length > 0 ? { replace } : {}),
  });
}

/**
 * Reads a scenario document for `year`, or for the year of its own baseline. Dated changes count as they stand
 * on 1 January of that year. Throws an `InputError` with everything in it that is wrong.
 */
export async function readScenario(file: File, year: number, places: Places): Promise<Scenario> {
  const { data, placeOf } = await readYaml(file, longestFile);
  const document = fieldsOf(data, placeOf);
  const ownYear = isRecord(document.baseline) ? document.baseline.year : undefined;
  const scenarioYear = typeof ownYear === "number" && Number.isInteger(ownYear) ? ownYear : year;
  const reform = { changes: document.changes ?? {}, replace: document.replace ?? {} } as Reform;
  compileReform(sweden, scenarioYear, places, reform);
  const changes = new Map<string, number>();
  for (const [path, change] of Object.entries(reform.changes ?? {})) {
    const unit = ownerOf(path)?.parameter.unit ?? "";
    for (const [each, value] of flattened(path, change, scenarioYear)) {
      changes.set(each, readWrittenNumber(value, unit));
    }
  }
  const title = typeof document.title === "string" ? document.title.slice(0, 120) : undefined;
  return {
    title,
    year: scenarioYear,
    reform: searchOf(changes, new Map(Object.entries(reform.replace ?? {}))),
  };
}

/** The document's fields, where each is one that a scenario has and holds what it should. */
function fieldsOf(data: unknown, placeOf: ReadYaml["placeOf"]): Record<string, unknown> {
  const advice = "Write changes as 'PARAMETER: NUMBER'; the scenarios folder has examples.";
  const fields = "title, titles, author, description, descriptions, baseline, changes and replace";
  const problem = (path: readonly string[], found: string, expected: string): Problem => ({
    code: "malformed_reform",
    place: placeOf(path),
    found,
    expected,
    advice,
  });
  if (!isRecord(data)) throw new InputError([problem([], shown(data), fields)]);
  const wrong = Object.entries(data).flatMap(([key, value]) => {
    if (!keys.includes(key)) return [problem([key], `'${key}'`, fields)];
    const isWrong = (key === "changes" || key === "replace") && value !== null && !isRecord(value);
    if (!isWrong) return [];
    const expected =
      key === "changes" ? "a number for each parameter" : "the name of a replacement for each step";
    return [problem([key], shown(value), expected)];
  });
  if (wrong.length > 0) throw new InputError(wrong);
  return data;
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 100);
}

function flattened(path: string, change: unknown, year: number): (readonly [path: string, value: unknown])[] {
  if (!isRecord(change)) return [[path, change]];
  const isDated = Object.keys(change).every((key) => /^\d{4}-\d{2}-\d{2}$/.test(key));
  if (!isDated) return Object.entries(change).map(([code, value]) => [`${path}.${code}`, value]);
  const inForce = Object.keys(change)
    .filter((day) => day <= `${year}-01-01`)
    .sort()
    .at(-1);
  return inForce === undefined ? [] : [[path, change[inForce]]];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
