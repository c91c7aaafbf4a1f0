import type { AnyStep, FirstKnown, Input, Parameter, Quantity, Reference, Source } from "@barkraft/core";
import type { Language } from "@barkraft/messages";
import { sweden } from "@barkraft/sweden";

/** One entry of the reference: anything of the scheme that has a name. */
export type Entry = Quantity;

const { declaration } = sweden;

/** The statutory steps and choices of figures, with the replacements of each where they belong. */
export const steps: readonly (AnyStep | FirstKnown)[] = [...declaration.steps, ...declaration.choices];
export const parameters: readonly Parameter[] = declaration.parameters;
export const inputs: readonly Input[] = declaration.inputs;
export const replacements: readonly AnyStep[] = declaration.replacements ?? [];

/** What a source reads: the quantity behind a sum or a mean. */
export function quantityOf(source: Source): Quantity {
  return source.kind === "sum" || source.kind === "mean" ? source.of : source;
}

/** The law that an entry rests on, its first place first. */
export function lawOf(entry: Entry): readonly Reference[] {
  if (entry.kind === "parameter") return entry.values.map(({ reference }) => reference).slice(-1);
  return entry.kind === "input" ? [] : entry.law;
}

/** Whether an entry has every word of `wanted` in its name, its description, its paragraphs or its id. */
export function has(entry: Entry, wanted: readonly string[], language: Language): boolean {
  if (wanted.length === 0) return true;
  const text = [
    entry.id,
    entry.label[language],
    entry.label.sv,
    entry.description[language],
    ...lawOf(entry).map(({ act, section }) => `${act} ${section}`),
  ]
    .join(" ")
    .toLocaleLowerCase("sv");
  return wanted.every((word) => text.includes(word));
}

/** The words of a search. */
export function wordsOf(find: string | undefined): readonly string[] {
  return (find ?? "")
    .toLocaleLowerCase("sv")
    .split(/\s+/)
    .filter((word) => word !== "");
}
