import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { evaluatePackage } from "../../src/index.ts";
import { documentOf, fourPlaces, read } from "./support.ts";

interface Mistake {
  readonly name: string;
  readonly document: unknown;
  readonly problems: readonly string[];
}

const file = fileURLToPath(new URL("./mistakes.yaml", import.meta.url));
const mistakes: readonly Mistake[] = parse(readFileSync(file, "utf8"));

function problemsIn(attempt: () => unknown): string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ place, expected }) => `${place}: ${expected}`);
  }
}

test.each(mistakes)("$name", ({ document, problems }) => {
  const found = problemsIn(() => read(document));
  expect(found.map((each, at) => (each.startsWith(problems[at] ?? "?") ? problems[at] : each))).toEqual(
    problems,
  );
});

test("every key that cannot be used is named with its measure", () => {
  const grant = { name: "A", source: "me", kind: "grant", receiver: "municipalities", amount: 10 };
  const document = read(
    documentOf(
      { ...grant, id: "first", key: { kind: "column", column: "cows" } },
      { ...grant, id: "second", key: { kind: "column", column: "sheep" } },
    ),
  );
  expect(problemsIn(() => evaluatePackage(document, fourPlaces()))).toEqual([
    "first, key: a column of figures for every receiver",
    "second, key: a column of figures for every receiver",
  ]);
});

test("whatever is read as a package is refused with sentences or computed", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (first, second) => {
      const fields = { kind: "grant", receiver: first, amount: second, payments: first, key: second };
      for (const data of [first, documentOf({ id: "a", name: "A", source: "me", ...fields })]) {
        const found = problemsIn(() => evaluatePackage(read(data), fourPlaces()));
        expect(found.every((each) => each.length > 3)).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});
