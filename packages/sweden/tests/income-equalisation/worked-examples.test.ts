import { readFileSync } from "node:fs";
import { Evaluation } from "@barkraft/core";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { inputsOf, placesOf, sweden } from "../../src/index.ts";
import { shippedTables } from "../support/tables.ts";

interface Example {
  readonly name: string;
  readonly code: string;
  readonly expected: Readonly<Record<string, number | null>>;
}

const text = readFileSync(new URL("worked-examples.yaml", import.meta.url), "utf8");
const examples: readonly Example[] = parse(text);

const tables = shippedTables();
const places = placesOf(tables.get("municipalities")!);
const evaluation = Evaluation.of(sweden, 2020, places, inputsOf(tables, places, 2020));

describe.each(examples)("$name", ({ code, expected }) => {
  test.each(Object.entries(expected))("%s", (id, value) => {
    const computed = evaluation.value(id, code);
    if (value === null) expect(computed).toBeNull();
    else expect(computed).toBeCloseTo(value, 2);
  });
});
