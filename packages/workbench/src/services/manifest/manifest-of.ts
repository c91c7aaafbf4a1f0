import { createHash } from "node:crypto";
import {
  canonicalJson,
  type Manifest,
  type ManifestRequest,
  manifestKind,
  type Reform,
} from "@barkraft/core";
import { formulas, sweden } from "@barkraft/sweden";
import type { Country } from "../country.ts";
import type { ReformDocument } from "../reform-document/reform-document.ts";

/** SHA-256 of plain data as canonical JSON, as `sha256:` and hexadecimal digits. */
function digestOf(value: unknown): string {
  return digestOfText(canonicalJson(value));
}

/** A value as a JSON file holds it. */
const asInFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** SHA-256 of the columns of rows that all have the same ones: the names in order, then each row's values. */
export function digestOfRows(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const columns = Object.keys(rows[0] ?? {}).sort();
  return digestOfText(
    JSON.stringify([columns, rows.map((row) => columns.map((column) => row[column] ?? null))]),
  );
}

/** SHA-256 of an answer as JSON, in the order of its fields: the same program writes them in the same order. */
export function digestOfAnswer(answer: object): string {
  return digestOfText(JSON.stringify(answer));
}

function digestOfText(text: string): string {
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

let law: { readonly parameters: string; readonly formulas: string } | undefined;

/** Digests of the law as this program holds it, which takes some milliseconds and never changes while it runs. */
function lawDigests() {
  law ??= { parameters: digestOf(sweden.declaration.parameters), formulas: digestOf(formulas) };
  return law;
}

/** What a scenario changes, with its title and author; null where nothing is changed. */
export function scenarioOf(reform: Reform, document: ReformDocument | undefined): Manifest["scenario"] {
  const { changes = {}, replace = {} } = reform;
  if (Object.keys(changes).length + Object.keys(replace).length === 0) return null;
  return scenarioPart(reform, document);
}

/** One of several scenarios: what it changes, if anything, with its title and author. */
export function scenarioPart(
  { changes = {}, replace = {} }: Pick<ReformDocument, "changes" | "replace">,
  { title, author }: ReformDocument = {},
): Readonly<Record<string, unknown>> {
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(Object.keys(changes).length > 0 ? { changes } : {}),
    ...(Object.keys(replace).length > 0 ? { replace } : {}),
  };
}

/**
 * The manifest of a result: model, figures, parameters, scenario and seed that decide it, and its digest.
 * Throws when the country was loaded without digests.
 */
export function manifestOf(
  country: Country,
  {
    year,
    request,
    scenario,
    result,
  }: {
    readonly year: number;
    readonly request: ManifestRequest;
    readonly scenario: Manifest["scenario"];
    /** Digest of the result. */
    readonly result: string;
  },
): Manifest {
  if (!country.digests) throw new Error("the figures were loaded without digests");
  return {
    kind: manifestKind,
    model_version: country.versions.model,
    data_version: country.versions.data,
    year,
    request,
    scenario,
    seed: null,
    digests: {
      data: country.digests.data,
      user_tables: country.digests.userTables,
      ...lawDigests(),
      request: digestOf(asInFile(request)),
      scenario: scenario === null ? null : digestOf(scenario),
      result,
    },
  };
}
