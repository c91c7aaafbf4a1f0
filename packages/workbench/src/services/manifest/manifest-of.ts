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
import type { ReformDocument } from "../reform-document.ts";

/** SHA-256 of plain data as canonical JSON, as `sha256:` and hexadecimal digits. */
export function digestOf(value: unknown): string {
  return `sha256:${createHash("sha256").update(canonicalJson(value)).digest("hex")}`;
}

/** SHA-256 of the columns of rows that all have the same ones: the names in order, then each row's values. */
function digestOfRows(rows: readonly Readonly<Record<string, string | number | null>>[]): string {
  const columns = Object.keys(rows[0] ?? {}).sort();
  const text = JSON.stringify([columns, rows.map((row) => columns.map((column) => row[column] ?? null))]);
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}

let law: { readonly parameters: string; readonly formulas: string } | undefined;

/** Digests of the law as this program holds it, which takes some milliseconds and never changes while it runs. */
function lawDigests() {
  law ??= { parameters: digestOf(sweden.declaration.parameters), formulas: digestOf(formulas) };
  return law;
}

/** What a scenario changes, with its title and author; null where nothing is changed. */
export function scenarioOf(
  reform: Reform,
  document: ReformDocument | undefined,
): Readonly<Record<string, unknown>> | null {
  const { changes = {}, replace = {} } = reform;
  if (Object.keys(changes).length + Object.keys(replace).length === 0) return null;
  const { title, author } = document ?? {};
  return {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(Object.keys(changes).length > 0 ? { changes } : {}),
    ...(Object.keys(replace).length > 0 ? { replace } : {}),
  };
}

/**
 * The manifest of a result: model, figures, parameters, scenario and seed that decide it, and a digest of its rows.
 * Throws when the country was loaded without digests.
 */
export function manifestOf(
  country: Country,
  {
    year,
    request,
    scenario,
    rows,
  }: {
    readonly year: number;
    readonly request: ManifestRequest;
    readonly scenario: Readonly<Record<string, unknown>> | null;
    readonly rows: readonly Readonly<Record<string, string | number | null>>[];
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
      scenario: scenario === null ? null : digestOf(scenario),
      result: digestOfRows(rows),
    },
  };
}
