import { isRecord, type PlainRecord } from "../text/plain-record.ts";

/** What was asked for: the command, and its options by name. */
export interface ManifestRequest {
  readonly command: string;
  readonly format: string;
  readonly language: string;
  readonly options: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  /** What the user supplied besides figures and scenario: accounts, weights, columns. */
  readonly given?: PlainRecord;
}

/** A digest of everything that decided a result, and of the result. SHA-256 as `sha256:` and hexadecimal digits. */
export interface ManifestDigests {
  /** Of all shipped tables. */
  readonly data: string;
  /** Of each of the user's own tables. */
  readonly user_tables: readonly { readonly file: string; readonly digest: string }[];
  /** Of every parameter with its dated values. */
  readonly parameters: string;
  /** Of the formula of every step. */
  readonly formulas: string;
  /** Of what was asked for, with all that the user supplied, also texts that no figure depends on. */
  readonly request: string;
  /** Of the scenario; null without one. */
  readonly scenario: string | null;
  /** Of the result's columns, or of the whole answer. */
  readonly result: string;
}

/** What it takes to compute a result again, and to see that it is the same. */
export interface Manifest {
  readonly kind: typeof manifestKind;
  readonly model_version: string;
  readonly data_version: string;
  readonly year: number;
  readonly request: ManifestRequest;
  /** The scenario document, or several side by side: only what it changes; null for the law as it is. */
  readonly scenario: PlainRecord | readonly PlainRecord[] | null;
  /** The seed of a random draw; null where nothing is drawn. */
  readonly seed: number | null;
  readonly digests: ManifestDigests;
}

/** Names the form of a manifest, and its version. */
export const manifestKind = "barkraft-manifest/1";

/**
 * JSON with every object's names in order and nothing between the signs, so that equal values give equal text.
 * Throws for a number that is not finite, which JSON cannot write.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`${value} cannot be written`);
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalJson(inner)}`);
  return `{${entries.join(",")}}`;
}

/** One thing that two results do not have in common: where it stands, and what each has there. */
export interface ManifestDifference {
  readonly place: string;
  readonly found: unknown;
  readonly expected: unknown;
}

/** Numbers closer than this, relative to their size, are the same figure: programs differ in the last digits. */
const tolerance = 1e-9;

/** Whether two plain values are the same figure. */
export function isSameFigure(found: unknown, expected: unknown): boolean {
  if (found === expected) return true;
  if (typeof found !== "number" || typeof expected !== "number") return false;
  return Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
}

/** Every difference between two pieces of plain data, by path: `rows[3].total_pc`. `name` says what a row is called. */
export function differencesBetween(
  found: unknown,
  expected: unknown,
  place = "",
  rowName: (row: unknown) => string | undefined = () => undefined,
): ManifestDifference[] {
  if (isSameFigure(found, expected)) return [];
  if (Array.isArray(found) && Array.isArray(expected)) {
    const length = Math.max(found.length, expected.length);
    return Array.from({ length }, (_, at) => {
      const name = rowName(expected[at] ?? found[at]) ?? String(at);
      return differencesBetween(found[at], expected[at], `${place}[${name}]`, rowName);
    }).flat();
  }
  if (isRecord(found) && isRecord(expected)) {
    const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
    return names.flatMap((name) =>
      differencesBetween(
        Object.hasOwn(found, name) ? found[name] : undefined,
        Object.hasOwn(expected, name) ? expected[name] : undefined,
        place === "" ? name : `${place}.${name}`,
        rowName,
      ),
    );
  }
  return [{ place, found: found ?? null, expected: expected ?? null }];
}
