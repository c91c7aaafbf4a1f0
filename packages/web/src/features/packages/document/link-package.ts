import { checkPackage, packageData, type SupportPackage } from "@barkraft/finance";

type Plain = Readonly<Record<string, unknown>>;

/** A package that the server ships, as data. */
export interface LibraryPackage {
  readonly id: string;
  readonly package: Plain;
}

/** What a link holds at most of one package, so that browsers and servers take it. */
const longestLink = 6000;

/** Reads a package given as data. Throws an `InputError` with every mistake in it. */
export const readPackage = (data: unknown): SupportPackage =>
  checkPackage(data, (path) => (path.length === 0 ? "package" : path.join(".")));

/**
 * A package as a link holds it: the name of a shipped one, with what has been changed of it; or all of it. Undefined
 * where it is too long for a link.
 */
export function writeLink(document: SupportPackage, base: LibraryPackage | undefined): string | undefined {
  const data = packageData(document);
  const before = base ? packageData(readPackage(base.package)) : {};
  const { measures: measuresBefore = [], ...fieldsBefore } = before as Plain & {
    measures?: readonly Plain[];
  };
  const { measures, ...fields } = data as Plain & { measures: readonly Plain[] };
  const known = new Map(measuresBefore.map((measure) => [measure.id, measure]));
  const kept = measures.map((measure) => [measure.id, changesOf(known.get(measure.id) ?? {}, measure)]);
  const changes = changesOf(fieldsBefore, fields);
  const isSame =
    kept.length === measuresBefore.length && [changes, ...kept.map(([, each]) => each)].every(isEmpty);
  const name = base?.id ?? "";
  if (isSame) return name;
  const text = `${name}.${packed(JSON.stringify({ f: changes, m: kept }))}`;
  return text.length <= longestLink ? text : undefined;
}

/** Reads what `writeLink` wrote; undefined for what makes no sense. Throws an `InputError` for a wrong package. */
export function readLink(
  written: string,
  library: readonly LibraryPackage[],
): { readonly document: SupportPackage; readonly base: LibraryPackage | undefined } | undefined {
  const [name = "", patch] = written.split(".");
  const base = library.find(({ id }) => id === name);
  if (!base && name !== "") return undefined;
  if (patch === undefined) return base && { document: readPackage(base.package), base };
  const changes = unpacked(patch);
  if (!changes || !Array.isArray(changes.m)) return undefined;
  const before = base ? packageData(readPackage(base.package)) : {};
  const { measures: measuresBefore = [], ...fields } = before as Plain & { measures?: readonly Plain[] };
  const known = new Map(measuresBefore.map((measure) => [measure.id, measure]));
  const measures = changes.m.map((each: unknown) => {
    const [id, changed] = Array.isArray(each) ? each : [];
    return changedBy({ ...known.get(id), id }, changed);
  });
  return { document: readPackage({ ...changedBy(fields, changes.f), measures }), base };
}

/** The fields that differ, with null for those that are gone. */
function changesOf(before: Plain, after: Plain): Plain {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].flatMap((name) =>
      name === "id" || JSON.stringify(before[name]) === JSON.stringify(after[name])
        ? []
        : [[name, after[name] ?? null]],
    ),
  );
}

function changedBy(before: Plain, changes: unknown): Plain {
  const entries = Object.entries({ ...before, ...(changes as Plain) });
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}

const isEmpty = (changes: unknown) => Object.keys(changes as Plain).length === 0;

/** Text in the letters that a link leaves as they are. */
function packed(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function unpacked(written: string): { readonly f?: unknown; readonly m?: unknown[] } | undefined {
  try {
    const letters = atob(written.replaceAll("-", "+").replaceAll("_", "/"));
    const data: unknown = JSON.parse(
      new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))),
    );
    return typeof data === "object" && data !== null ? data : undefined;
  } catch {
    return undefined;
  }
}
