import { buildScheme, SchemeError } from "@barkraft/core";
import { expect, test } from "vitest";
import { declaration } from "../src/scheme.ts";

test("the whole law agrees with itself, unit by unit", () => {
  expect(buildScheme(declaration).nodes.length).toBeGreaterThan(800);
});

test("a formula that forgets to divide by the population is found", () => {
  const [first, ...others] = declaration.steps.filter(({ unit }) => unit === "SEK/inhabitant");
  const wrong = { ...first!, unit: "SEK" };
  const steps = declaration.steps.map((step) => (step === first ? wrong : step));
  expect(others.length).toBeGreaterThan(0);
  expect(() => buildScheme({ ...declaration, steps })).toThrow(SchemeError);
});
