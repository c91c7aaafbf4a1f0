import { isDay, isRecord, type Labels, languages, nearestNames, type Problem } from "@barkraft/core";
import type { Range, Words } from "./types.ts";

/** Says where a path of the document stands: its file, line or field. */
export type PlaceOf = (path: readonly PropertyKey[]) => string;

const longestText = 5000;
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * The fields of one part of a document. Each is asked for once by name; what is wrong with it is put down, and
 * something harmless stands in for it, so that every mistake is found in one reading.
 */
export class Fields {
  readonly path: readonly PropertyKey[];
  readonly #record: Readonly<Record<string, unknown>>;
  readonly #problems: Problem[];
  readonly #placeOf: PlaceOf;
  readonly #asked = new Set<string>();

  constructor(data: unknown, path: readonly PropertyKey[], problems: Problem[], placeOf: PlaceOf) {
    this.path = path;
    this.#record = isRecord(data) ? data : {};
    this.#problems = problems;
    this.#placeOf = placeOf;
    if (!isRecord(data)) {
      const expected = "fields with values";
      problems.push({
        code: "malformed_package",
        place: placeOf(path),
        found: written(data),
        expected,
        advice: packageAdvice,
      });
    }
  }

  has(name: string): boolean {
    this.#asked.add(name);
    return this.#record[name] !== undefined && this.#record[name] !== null;
  }

  raw(name: string): unknown {
    this.#asked.add(name);
    return this.#record[name];
  }

  /** Puts down a mistake in a field. */
  refuse(name: string, expected: string, advice = packageAdvice, found = written(this.#record[name])): void {
    const place = this.#placeOf([...this.path, name]);
    this.#problems.push({ code: "malformed_package", place, found, expected, advice });
  }

  text(name: string): string | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#record[name];
    if (typeof value === "string" && value.trim() !== "" && value.length <= longestText) return value;
    this.refuse(name, "a text");
    return undefined;
  }

  /** A text, or a text for each language. */
  words(name: string): Words | undefined {
    const value = this.raw(name);
    if (typeof value !== "object" || value === null) return this.text(name);
    const labels = this.inner(name);
    const found = languages.map((language) => [language, labels.text(language)] as const);
    labels.done();
    const missing = found.filter(([, text]) => text === undefined).map(([language]) => language);
    if (missing.length === 0) return Object.fromEntries(found) as unknown as Labels;
    this.refuse(name, `a text, or one for each of ${languages.join(", ")}`);
    return undefined;
  }

  choice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#record[name];
    const found = choices.find((choice) => choice === value);
    if (found === undefined) {
      const [near] = typeof value === "string" ? nearestNames(value, choices, 1) : [];
      this.refuse(name, `one of ${choices.join(", ")}`, near ? `Did you mean ${near}?` : packageAdvice);
    }
    return found;
  }

  number(name: string, low: number, high: number): number | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#record[name];
    if (typeof value === "number" && value >= low && value <= high) return value;
    this.refuse(name, `a number from ${low} to ${high}`);
    return undefined;
  }

  whole(name: string, low: number, high: number): number | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#record[name];
    if (Number.isSafeInteger(value) && (value as number) >= low && (value as number) <= high) {
      return value as number;
    }
    this.refuse(name, `a whole number from ${low} to ${high}`);
    return undefined;
  }

  /** A date or a month. */
  date(name: string): string | undefined {
    if (!this.has(name)) return undefined;
    const value = this.#record[name];
    if (typeof value === "string" && (monthPattern.test(value) || isDay(value))) return value;
    this.refuse(name, "a date as 2020-07-01, or a month as 2020-07");
    return undefined;
  }

  /** A number with what it can be at least and at most and who says so; a bare number is exact. */
  range(name: string, low: number, high: number): Range | undefined {
    if (!this.has(name)) return undefined;
    if (typeof this.#record[name] === "number") {
      const value = this.number(name, low, high);
      return value === undefined ? undefined : { low: value, middle: value, high: value, source: "" };
    }
    const parts = this.inner(name);
    const [least, middle, most] = (["low", "middle", "high"] as const).map((part) =>
      parts.required(part, parts.number(part, low, high)),
    );
    const source = parts.required("source", parts.words("source"));
    parts.done();
    if (least === undefined || middle === undefined || most === undefined || source === undefined)
      return undefined;
    if (least <= middle && middle <= most) return { low: least, middle, high: most, source };
    this.refuse(name, "low, middle and high in this order");
    return undefined;
  }

  list(name: string): readonly unknown[] {
    if (!this.has(name)) return [];
    const value = this.#record[name];
    if (Array.isArray(value)) return value;
    this.refuse(name, "a list");
    return [];
  }

  /** A part of the document under a name. */
  inner(name: string, ...further: readonly PropertyKey[]): Fields {
    this.#asked.add(name);
    const data = further.reduce<unknown>(
      (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
      this.#record[name],
    );
    return new Fields(data, [...this.path, name, ...further], this.#problems, this.#placeOf);
  }

  /** Puts down that a field is missing; one that is there but wrong is put down already. */
  required<Value>(name: string, value: Value | undefined, expected = "a value"): Value | undefined {
    if (value === undefined && !this.has(name)) this.refuse(name, expected);
    return value;
  }

  /** Puts down every field that nobody asked for. */
  done(): void {
    for (const name of Object.keys(this.#record)) {
      if (this.#asked.has(name)) continue;
      const [near] = nearestNames(name, this.#asked, 1);
      const place = this.#placeOf([...this.path, name]);
      this.#problems.push({
        code: "malformed_package",
        place,
        found: `the unknown field '${name.slice(0, 60)}'`,
        expected: `fields among ${[...this.#asked].join(", ")}`,
        advice: near ? `Did you mean ${near}?` : packageAdvice,
      });
    }
  }
}

export const packageAdvice = "The shipped packages are examples; the documentation lists every field.";

function written(value: unknown): string {
  return value === undefined || value === null
    ? "nothing"
    : (JSON.stringify(value) ?? "nothing").slice(0, 100);
}
