import { isRecord } from "@barkraft/core";

/** Reads a value at a path; what is wrong is reported and the answer is undefined. */
export type Check<Value> = (value: unknown, path: string, report: Report) => Value | undefined;

/** Takes a path at which something is wrong, and the field that is not known there if it is one. */
export type Report = (path: string, unknownField?: boolean) => void;

type Checked<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends Check<infer Value> ? Value : never;
};

function when<Value>(is: (value: unknown) => value is Value): Check<Value> {
  return (value, path, report) => {
    if (is(value)) return value;
    report(path);
    return undefined;
  };
}

/** A text of a length within bounds. */
export const textOf = (most: number) =>
  when((value): value is string => typeof value === "string" && value.trim() !== "" && value.length <= most);

/** A text of a certain form. */
export const textThat = (is: (text: string) => boolean) =>
  when((value): value is string => typeof value === "string" && is(value));

/** A number within bounds, which belong to it. */
export const numberIn = (low: number, high: number) =>
  when((value): value is number => typeof value === "number" && value >= low && value <= high);

/** Yes or no. */
export const truth = when((value): value is boolean => typeof value === "boolean");

/** One of some words. */
export const oneOf = <const Word extends string>(words: readonly Word[]) =>
  when((value): value is Word => words.some((word) => word === value));

/** What may also be null, for what is not known. */
export const orNull =
  <Value>(check: Check<Value>): Check<Value | null> =>
  (value, path, report) =>
    value === null ? null : check(value, path, report);

/** A list of a length within bounds. */
export const listOf =
  <Value>(check: Check<Value>, most: number): Check<readonly Value[]> =>
  (value, path, report) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > most) {
      report(path);
      return undefined;
    }
    return value.map((each, at) => check(each, `${path}.${at}`, report) as Value);
  };

/** Named fields, all of them there and no others. */
export const fieldsOf =
  <Fields extends Readonly<Record<string, Check<unknown>>>>(fields: Fields): Check<Checked<Fields>> =>
  (value, path, report) => {
    if (!isRecord(value)) {
      report(path);
      return undefined;
    }
    const at = (name: string) => (path === "" ? name : `${path}.${name}`);
    for (const name of Object.keys(value)) if (!Object.hasOwn(fields, name)) report(at(name), true);
    const read = Object.entries(fields).map(([name, check]) => [name, check(value[name], at(name), report)]);
    return Object.fromEntries(read) as Checked<Fields>;
  };
