import { describe, expect, test } from "vitest";
import {
  buildScheme,
  compileReform,
  Evaluation,
  InputError,
  nearThreshold,
  parseWantedPath,
  reformProbe,
  solveOne,
  step,
  swappedUnits,
  unknownAt,
  withoutRounding,
} from "../../src/index.ts";
import { declaration, grant, inputs, mean, perHead, places } from "../small-country.ts";

const scheme = buildScheme(declaration);
const baseline = Evaluation.of(scheme, 2020, places, inputs);

describe("a parameter to be found", () => {
  test.each([
    ["rules.share", { path: "rules.share" }],
    [" rules.share = 0.4 .. 60% ", { path: "rules.share", range: ["0.4", "60%"] }],
  ])("%j is read", (text, wanted) => {
    expect(parseWantedPath(text)).toEqual(wanted);
  });

  test.each(["", "=1..2", "rules.share=1", "rules.share=1..2..3", "rules.share=1..2=3", "a b"])(
    "%j is not",
    (text) => {
      expect(() => parseWantedPath(text)).toThrow(InputError);
    },
  );

  test("starts from the law, or from the reform that it is looked for in", () => {
    const wanted = parseWantedPath("rules.share=40%..1");
    expect(unknownAt(baseline, {}, wanted)).toMatchObject({ low: 0.4, high: 1, start: 0.5, law: 0.5 });
    expect(unknownAt(baseline, { changes: { "rules.share": 0.7 } }, wanted)).toMatchObject({
      start: 0.7,
      law: 0.5,
    });
  });

  test("with a value for each place has no one value in law, but one for each place", () => {
    expect(unknownAt(baseline, {}, { path: "rules.rate" })).toMatchObject({ start: 15, law: null });
    expect(unknownAt(baseline, {}, { path: "rules.rate.B" })).toMatchObject({ start: 20, law: 20 });
  });

  test.each([
    ["rules.shar", "rules.share"],
    ["rules.rate.C", "for example A"],
    ["rules.share=0..3", "a range within 0..2"],
    ["rules.share=1..1", "a range within"],
    ["grant", "the path of a parameter"],
  ])("%s is refused", (text, words) => {
    expect(() => unknownAt(baseline, {}, parseWantedPath(text))).toThrow(words);
  });

  test("by hand: the share at which all towns together get 60 less", () => {
    // Share 1 instead of 0.5 gives 7 × 10 + 2 × 20 − 17 × 10 = −60.
    const probe = reformProbe(baseline, {}, ["rules.share"], "grant", "people");
    const solution = solveOne(
      probe,
      { low: 0.5, high: 2, start: 0.5 },
      { cost: { is: "equal", amount: -60 }, tolerance: 0 },
    );
    expect(solution.solved).toBe(true);
    const again = baseline.under(
      compileReform(scheme, 2020, places, { changes: { "rules.share": solution.point[0]! } }),
    );
    const [a, b, c] = again.column("grant");
    expect((a! - 6) * 10 + (b! - 1) * 20 + (c! + 18) * 10).toBe(-60);
  });
});

describe("swapped units", () => {
  const problems = (changes: Record<string, number | string>) =>
    swappedUnits(scheme, 2020, places, { changes }).map(({ place, advice }) => [place, advice]);

  test("a hundredth of the law's rate is taken for a slip, half of it is not", () => {
    expect(problems({ "rules.rate.A": 0.1 })).toEqual([
      ["rules.rate.A", "Probably 10 was meant. Write 0.1% if not."],
    ]);
    expect(problems({ "rules.rate.A": 5, "rules.share": 0 })).toEqual([]);
    expect(problems({ "rules.rate.A": "0.1%" })).toEqual([]);
  });
});

test("a town whose own figure is near a threshold is found with the step that has it", () => {
  const kinked = step({
    ...grant,
    formula: ({ mean, own, share, rate }) => (mean - own) * share * rate * (own > 0.89 * mean ? 3 : 1),
  });
  const other = buildScheme({ ...declaration, steps: [kinked, mean, perHead], replacements: [] });
  const exact = Evaluation.of(withoutRounding(other), 2020, places, inputs);
  const money = exact.column("money");
  const at = (value: number) => exact.withInputs(new Map([["money", money.with(1, value)]]));
  // Beta has 4000 for 20 people. With m it has m/20 a head, of a mean of (5000 + m)/40: 0.89 of it at m = 4009.009.
  const near = nearThreshold(at, "grant", 1, 4000, 0.01)!;
  expect(near).toMatchObject({ code: "A2", name: "Beta", value: 4000, step: "grant" });
  expect(near.at).toBeCloseTo(4009.009, 2);
  expect(Math.abs(near.leap)).toBeGreaterThan(0.5);
  expect(nearThreshold(at, "grant", 1, 4000, 0.001)).toBeNull();
});
