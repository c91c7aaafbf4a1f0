import { nearestNames, type Problem } from "@barkraft/core";

/** Numbers that a document leaves to its user, by name. */
export type KeyInputs = Readonly<Record<string, number>>;

/** Reads the fields of a document and gathers everything that is wrong with them. */
export class Fields {
  readonly problems: Problem[] = [];
  readonly #inputs: KeyInputs;

  constructor(inputs: KeyInputs) {
    this.#inputs = inputs;
  }

  /** The fields of a mapping; those it may not have are problems, as are those it lacks. */
  record(
    data: unknown,
    place: string,
    required: readonly string[],
    optional: readonly string[] = [],
  ): Record<string, unknown> {
    if (data === null || typeof data !== "object" || Array.isArray(data)) {
      this.wrong(place, data, `the fields ${required.join(", ")}`);
      return {};
    }
    const known = [...required, ...optional];
    for (const name of Object.keys(data)) {
      if (known.includes(name)) continue;
      const near = nearestNames(name, known, 1);
      this.problems.push({
        code: "key_field_unknown",
        place,
        found: `'${name.slice(0, 60)}'`,
        expected: `one of ${known.join(", ")}`,
        advice: near.length > 0 ? `Did you mean ${near[0]}?` : "Take the field away, or correct its name.",
      });
    }
    for (const name of required) {
      if (!(name in data)) this.wrong(`${place}, ${name}`, undefined, "a value");
    }
    return data as Record<string, unknown>;
  }

  list(data: unknown, place: string): readonly unknown[] {
    if (Array.isArray(data) && data.length > 0) return data;
    this.wrong(place, data, "a list");
    return [];
  }

  text(data: unknown, place: string): string {
    if (typeof data === "string" && data.trim() !== "") return data;
    this.wrong(place, data, "a text");
    return "";
  }

  oneOf<Word extends string>(data: unknown, place: string, words: readonly Word[]): Word {
    const found = words.find((word) => word === data);
    if (found === undefined) this.wrong(place, data, `one of ${words.join(", ")}`);
    return found ?? words[0]!;
  }

  /** A number from `low` to `high`, written out or as `{ input: name }` for one that the user gives. */
  number(data: unknown, place: string, low: number, high: number): number {
    const name =
      data !== null && typeof data === "object" && "input" in data && typeof data.input === "string"
        ? data.input
        : undefined;
    if (name !== undefined && !(name in this.#inputs)) {
      this.problems.push({
        code: "key_input_missing",
        place,
        found: `no value for the input '${name}'`,
        expected: `a number from ${low} to ${high}`,
        advice: `Give it: --input ${name}=NUMBER. It is not known from any public source here.`,
      });
      return low;
    }
    const value = name === undefined ? data : this.#inputs[name];
    if (typeof value === "number" && value >= low && value <= high) return value;
    this.wrong(place, value, `a number from ${low} to ${high}`);
    return low;
  }

  wrong(place: string, data: unknown, expected: string): void {
    this.problems.push({
      code: "key_malformed",
      place,
      found: data === undefined ? "nothing" : (JSON.stringify(data) ?? "nothing").slice(0, 100),
      expected,
      advice: "`barkraft key list` shows keys that work.",
    });
  }
}
