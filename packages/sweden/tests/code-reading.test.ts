import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parameters } from "../src/generated/parameters.ts";
import { balanceParameters, sweden } from "../src/index.ts";

const steps = [...sweden.declaration.steps, ...(sweden.declaration.replacements ?? [])];
const choices = sweden.declaration.choices;

test("the generated files are what the parameters and steps give", () => {
  // In a process of its own: the formulas' source text must be that of the files, not of a test transform.
  const generate = fileURLToPath(new URL("../build/generate.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [generate, "--check"], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});

test("every parameter is read by a step or a choice between sources", () => {
  const read = new Set(
    [...steps, ...choices].flatMap(({ from }) =>
      Object.values(from).map((source) => "id" in source && source.id),
    ),
  );
  for (const { id } of balanceParameters) read.add(id);
  expect(Object.keys(parameters).filter((id) => !read.has(id))).toEqual([]);
});

test("every parameter of the balance requirement is named by its rules", () => {
  const rules = readFileSync(new URL("../src/balance-requirement/rules.ts", import.meta.url), "utf8");
  expect(balanceParameters.length).toBeGreaterThan(0);
  expect(balanceParameters.filter(({ id }) => !rules.includes(`"${id}"`))).toEqual([]);
});

test("every input is read", () => {
  const sources = [...steps, ...choices].flatMap((step) => Object.values(step.from));
  const read = new Set(
    sources.flatMap((source) =>
      "of" in source ? [source.of.id, "weight" in source ? source.weight.id : ""] : [source.id],
    ),
  );
  expect(sweden.declaration.inputs.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
});

describe.each(steps.map((step) => [step.id, step] as const))("%s", (_, step) => {
  test("cites law, is described in three languages and uses every input it names", () => {
    expect(step.law.length).toBeGreaterThan(0);
    for (const words of [step.label, step.description]) {
      expect(Object.values(words).every((text) => text.length > 3)).toBe(true);
      expect(Object.keys(words).sort()).toEqual(["da", "en", "sv"]);
    }
    const text = step.formula.toString();
    const body = text.slice(text.indexOf("=>"));
    for (const name of Object.keys(step.from)) expect(body).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
