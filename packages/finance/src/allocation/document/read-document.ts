import { InputError, type Labels } from "@barkraft/core";
import type { AllocationKey } from "../key/key.ts";
import type { AllocationRules } from "../rules/rules.ts";
import { Fields, type KeyInputs } from "./fields.ts";
import { keyIn } from "./read-key.ts";
import { rulesIn } from "./read-rules.ts";

/** What a document leaves to its user: a number, or a column with a value for every receiver. */
export interface KeyNeed {
  readonly name: string;
  readonly unit: string;
  readonly description: Labels;
}

/** A key as it is shipped or written by a user, before a year is chosen. */
export interface KeyDocument {
  readonly id: string;
  readonly title: Labels;
  readonly description: Labels;
  /** Where the key comes from, or that it is an example. */
  readonly source: string;
  /** Numbers that the document leaves to its user. */
  readonly inputs: readonly KeyNeed[];
  /** Columns that the document leaves to its user. */
  readonly columns: readonly KeyNeed[];
  /** The key from each year on; a key for all years stands under the year 0. */
  readonly years: ReadonlyMap<number, unknown>;
  readonly rules: unknown;
}

export interface ReadKey {
  readonly key: AllocationKey;
  readonly rules: AllocationRules | undefined;
}

/** Reads a key document. Throws an `InputError` with everything that is wrong with its head. */
export function readKeyDocument(data: unknown, place: string): KeyDocument {
  const fields = new Fields({});
  const optional = ["inputs", "columns", "key", "years", "rules"];
  const found = fields.record(data, place, ["id", "title", "description", "source"], optional);
  const years = yearsIn(fields, found, place);
  const document = {
    id: fields.text(found.id, `${place}, id`),
    title: labelsIn(fields, found.title, `${place}, title`),
    description: labelsIn(fields, found.description, `${place}, description`),
    source: fields.text(found.source, `${place}, source`),
    inputs: needsIn(fields, found.inputs, `${place}, inputs`),
    columns: needsIn(fields, found.columns, `${place}, columns`),
    years,
    rules: found.rules,
  };
  if (fields.problems.length > 0) throw new InputError(fields.problems);
  return document;
}

/**
 * The key of a document in a year, with the user's numbers in it. Throws an `InputError` when the document has no key
 * of the year, when a number is wanting, or when the key is wrong.
 */
export function keyOfYear(document: KeyDocument, year: number, inputs: KeyInputs = {}): ReadKey {
  const fields = new Fields(inputs);
  const from = [...document.years.keys()].filter((first) => first <= year).sort((a, b) => b - a)[0];
  if (from === undefined) {
    const first = Math.min(...document.years.keys());
    throw new InputError([
      {
        code: "key_without_year",
        place: document.id,
        found: String(year),
        expected: `${first} or later`,
        advice: "Choose another year, or another key.",
      },
    ]);
  }
  const key = keyIn(fields, document.years.get(from), document.id);
  const rules =
    document.rules === undefined ? undefined : rulesIn(fields, document.rules, `${document.id}, rules`);
  if (fields.problems.length > 0) throw new InputError(fields.problems);
  return { key, rules };
}

function yearsIn(fields: Fields, { key, years }: Record<string, unknown>, place: string) {
  if ((key === undefined) === (years === undefined)) fields.wrong(place, undefined, "either key or years");
  if (years === undefined) return new Map([[0, key]]);
  const found = Object.entries(fields.record(years, `${place}, years`, [], Object.keys(years ?? {})));
  for (const [year] of found) {
    if (!/^\d{4}$/.test(year)) fields.wrong(`${place}, years`, year, "a year in four digits");
  }
  return new Map(found.map(([year, each]) => [Number(year), each]));
}

function labelsIn(fields: Fields, data: unknown, place: string): Labels {
  const found = fields.record(data, place, ["sv", "da", "en"]);
  const text = (language: string) => fields.text(found[language], `${place}, ${language}`);
  return { sv: text("sv"), da: text("da"), en: text("en") };
}

function needsIn(fields: Fields, data: unknown, place: string): KeyNeed[] {
  if (data === undefined) return [];
  return fields.list(data, place).map((each) => {
    const found = fields.record(each, place, ["name", "unit", "description"]);
    return {
      name: fields.text(found.name, `${place}, name`),
      unit: fields.text(found.unit, `${place}, unit`),
      description: labelsIn(fields, found.description, `${place}, description`),
    };
  });
}
