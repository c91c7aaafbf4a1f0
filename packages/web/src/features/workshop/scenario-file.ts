import { compileReform, InputError, type Places, type Reform, readWrittenNumber } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import { parse, stringify } from "yaml";
import type { ReformSearch } from "../../link/reform-search.ts";
import { changesOf, ownerOf, replacementsOf, searchOf } from "../../reform/changes.ts";

/** A scenario document as the workshop keeps it. */
export interface Scenario {
  readonly title: string | undefined;
  readonly year: number;
  readonly reform: ReformSearch;
}

/** A file that is not a scenario, in one sentence. */
export class ScenarioError extends Error {
  override readonly name = "ScenarioError";
}

const longestFile = 100_000;
const keys = ["title", "author", "description", "baseline", "changes", "replace"];

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
 * on 1 January of that year. Throws a `ScenarioError` that says what is wrong.
 */
export function readScenario(text: string, year: number, places: Places): Scenario {
  if (text.length > longestFile) throw new ScenarioError(`more than ${longestFile} characters`);
  const document = parsed(text);
  for (const key of Object.keys(document)) {
    if (!keys.includes(key)) throw new ScenarioError(`'${key}' is none of ${keys.join(", ")}`);
  }
  const ownYear = isRecord(document.baseline) ? document.baseline.year : undefined;
  const scenarioYear = typeof ownYear === "number" && Number.isInteger(ownYear) ? ownYear : year;
  const reform = {
    changes: recordOf(document.changes, "changes"),
    replace: recordOf(document.replace, "replace"),
  } as Reform;
  try {
    compileReform(sweden, scenarioYear, places, reform);
  } catch (error) {
    if (error instanceof InputError) throw new ScenarioError(error.message);
    throw error;
  }
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

function parsed(text: string): Record<string, unknown> {
  let document: unknown;
  try {
    document = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw new ScenarioError(error instanceof Error ? error.message.split("\n")[0]! : String(error));
  }
  if (!isRecord(document)) throw new ScenarioError("no document with changes");
  return document;
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

function recordOf(value: unknown, name: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw new ScenarioError(`'${name}' is not a list of names with values`);
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
