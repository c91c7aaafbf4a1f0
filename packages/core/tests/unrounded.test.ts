import { expect, test } from "vitest";
import { buildScheme, Evaluation, type InputColumn, step, withoutRounding } from "../src/index.ts";
import { described, levels, money, people, places } from "./small-country.ts";

const column = (values: readonly number[]): InputColumn => ({
  values: Float64Array.from(values),
  year: 2020,
  statusAt: () => "published",
  sourceAt: () => undefined,
});
const inputs = new Map([
  ["money", column([100, 50, 20])],
  ["people", column([3, 3, 3])],
]);
const each = step({
  id: "each",
  ...described("each"),
  level: "town",
  unit: "SEK/inhabitant",
  law: [],
  from: { money, people },
  formula: ({ money, people }) => money / people,
  rounding: "nearest whole",
});
const payment = step({
  id: "payment",
  ...described("payment"),
  level: "town",
  unit: "SEK",
  law: [],
  from: { each, people },
  formula: ({ each, people }) => each * people,
});
const scheme = buildScheme({
  id: "small",
  levels,
  baseUnits: ["SEK", "inhabitant"],
  inputs: [money, people],
  parameters: [],
  choices: [],
  steps: [each, payment],
});

test("without rounding, 100 over 3 times 3 is 100 again", () => {
  const paid = (of: typeof scheme) => [...Evaluation.of(of, 2020, places, inputs).column("payment")];
  expect(paid(scheme)).toEqual([99, 51, 21]);
  expect(paid(withoutRounding(scheme)).map((value) => Math.round(value * 1e9) / 1e9)).toEqual([100, 50, 20]);
});

test("the scheme itself stays as it is, and its quantities keep their places in the order", () => {
  const exact = withoutRounding(scheme);
  expect([...exact.slotOf]).toEqual([...scheme.slotOf]);
  expect(scheme.declaration.steps[0]!.rounding).toBe("nearest whole");
});
