import { type Parameter, valueInForce } from "@barkraft/core";
import { sweden } from "@barkraft/sweden";
import type { ReformSearch } from "../link/reform-search.ts";
import { shortKeys } from "./short-keys.ts";

/** New values of the law by path: a parameter's id, or its id and the code of one place. */
export type Changes = ReadonlyMap<string, number>;

const between = "~";
const parameters = new Map(sweden.declaration.parameters.map((parameter) => [parameter.id, parameter]));

/** The parameter that a path changes, and at which place where it names one. */
export function ownerOf(path: string): { readonly parameter: Parameter; readonly code?: string } | undefined {
  const whole = parameters.get(path);
  if (whole) return { parameter: whole };
  const cut = path.lastIndexOf(".");
  const parameter = parameters.get(path.slice(0, cut));
  const code = path.slice(cut + 1);
  return parameter && parameter.level !== "nation" && /^\d{2,4}$/.test(code)
    ? { parameter, code }
    : undefined;
}

/** Reads `path:value~path:value`; what names no parameter or leaves its range is refused, entry by entry. */
export function readChanges(text: string | undefined): { changes: Changes; refused: readonly string[] } {
  const changes = new Map<string, number>();
  const refused: string[] = [];
  for (const entry of (text ?? "").split(between)) {
    if (entry === "") continue;
    const cut = entry.lastIndexOf(":");
    const path = entry.slice(0, cut);
    const written = entry.slice(cut + 1);
    const range = ownerOf(path)?.parameter.range;
    const value = written === "" ? Number.NaN : Number(written);
    if (range && value >= range[0] && value <= range[1]) changes.set(path, value);
    else refused.push(entry);
  }
  return { changes, refused };
}

/** Changes as a link holds them, in the order of their paths. */
export function writeChanges(changes: Changes): string | undefined {
  const entries = [...changes].sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : entries.map(([path, value]) => `${path}:${value}`).join(between);
}

/** Reads `step:name~step:name`; names that the scheme does not declare are refused. */
export function readReplacements(text: string | undefined): {
  replace: ReadonlyMap<string, string>;
  refused: readonly string[];
} {
  const replace = new Map<string, string>();
  const refused: string[] = [];
  for (const entry of (text ?? "").split(between)) {
    if (entry === "") continue;
    const cut = entry.indexOf(":");
    const step = entry.slice(0, cut);
    const name = entry.slice(cut + 1);
    const isDeclared = sweden.declaration.replacements?.some(
      ({ replaces }) => replaces?.step.id === step && replaces.name === name,
    );
    if (isDeclared) replace.set(step, name);
    else refused.push(entry);
  }
  return { replace, refused };
}

/** Replacements as a link holds them. */
export function writeReplacements(replace: ReadonlyMap<string, string>): string | undefined {
  const entries = [...replace].sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : entries.map(([step, name]) => `${step}:${name}`).join(between);
}

/** The law's own value at a path in `year`, in the parameter's unit; null where it is not known. */
export function lawAt(path: string, year: number): number | null {
  const owner = ownerOf(path);
  const dated = owner && valueInForce(owner.parameter, year);
  if (!dated || dated.value === null) return null;
  if (typeof dated.value === "number") return dated.value;
  return owner.code === undefined ? null : (dated.value[owner.code] ?? dated.elsewhere ?? null);
}

/** Everything a reform changes, by path. */
export function changesOf(reform: ReformSearch): Changes {
  const short = shortKeys.flatMap(({ key, id }) =>
    reform[key] === undefined ? [] : [[id, reform[key]] as const],
  );
  return new Map([...short, ...readChanges(reform.set).changes]);
}

/** Every step that a reform replaces, by step. */
export function replacementsOf(reform: ReformSearch): ReadonlyMap<string, string> {
  const short = reform.rates ? [[symmetric.step, symmetric.name] as const] : [];
  return new Map([...short, ...readReplacements(reform.replace).replace]);
}

const symmetric = { step: "income_equalisation_pc", name: "symmetric" } as const;

/** A reform as the link holds it: the keys of their own first, the rest under `set` and `replace`. */
export function searchOf(changes: Changes, replace: ReadonlyMap<string, string>): ReformSearch {
  const rest = new Map(changes);
  const short: Record<string, number> = {};
  for (const { key, id } of shortKeys) {
    const value = rest.get(id);
    if (value !== undefined) short[key] = value;
    rest.delete(id);
  }
  const steps = new Map(replace);
  const isSymmetric = steps.get(symmetric.step) === symmetric.name;
  if (isSymmetric) steps.delete(symmetric.step);
  return {
    ...short,
    ...(isSymmetric ? { rates: "symmetric" } : {}),
    set: writeChanges(rest),
    replace: writeReplacements(steps),
  };
}

/** A reform with one more value changed, or changed back where the value is the law's or undefined. */
export function withChange(
  reform: ReformSearch,
  path: string,
  value: number | undefined,
  year: number,
): ReformSearch {
  const changes = new Map(changesOf(reform));
  if (value === undefined || value === lawAt(path, year)) changes.delete(path);
  else changes.set(path, value);
  return searchOf(changes, replacementsOf(reform));
}

/** A reform with a step replaced, or put back where `name` is undefined. */
export function withReplacement(reform: ReformSearch, step: string, name: string | undefined): ReformSearch {
  const replace = new Map(replacementsOf(reform));
  if (name === undefined) replace.delete(step);
  else replace.set(step, name);
  return searchOf(changesOf(reform), replace);
}
