import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { evaluateMadeUp, type MadeUpCountry } from "./made-up-country.ts";

type Expected = Readonly<Record<string, number | readonly number[]>>;

interface WorkedExample extends MadeUpCountry {
  readonly expected: Expected;
  /** Other readings of the statute, each with what it changes. */
  readonly readings?: readonly {
    readonly replace: Readonly<Record<string, string>>;
    readonly expected: Expected;
  }[];
}

/** Holds a worked example to the law: every expected quantity, to four decimals; `.nan` is unknown. */
export function workedExample(file: URL): WorkedExample {
  const example: WorkedExample = parse(readFileSync(file, "utf8"));
  holds("the law", example, example.expected);
  for (const { replace, expected } of example.readings ?? []) {
    holds(
      Object.entries(replace)
        .map(([id, name]) => `${id} read as '${name}'`)
        .join(", "),
      example,
      expected,
      replace,
    );
  }
  return example;
}

function holds(
  name: string,
  example: WorkedExample,
  expected: Expected,
  replace?: Readonly<Record<string, string>>,
): void {
  const evaluation = evaluateMadeUp(example, replace && { changes: {}, replace });
  describe(name, () => {
    test.each(Object.entries(expected))("%s", (id, values) => {
      const computed = [...evaluation.column(id)];
      const wanted = typeof values === "number" ? [values] : values;
      expect(computed).toHaveLength(wanted.length);
      for (const [place, value] of wanted.entries()) {
        if (Number.isNaN(value)) {
          expect(computed[place]).toBeNaN();
          continue;
        }
        // Amounts of hundreds of millions are written with four decimals too.
        const slack = Math.max(6e-5, Math.abs(value) * 1e-12);
        expect(Math.abs(computed[place]! - value)).toBeLessThanOrEqual(slack);
      }
    });
  });
}
