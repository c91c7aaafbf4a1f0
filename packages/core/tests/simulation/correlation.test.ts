import fc from "fast-check";
import { expect, test } from "vitest";
import { correlationRoot, InputError, nearestCorrelation } from "../../src/index.ts";

const names = ["tax_base", "price", "interest"];

test("the root of the correlations gives them back", () => {
  const root = correlationRoot(names, { "tax_base,price": 0.4, "price,interest": 0.6 });
  const back = root.map((row) => root.map((other) => row.reduce((sum, v, k) => sum + v * other[k]!, 0)));
  expect(back.flat().map((value) => Number(value.toFixed(12)))).toEqual([1, 0.4, 0, 0.4, 1, 0.6, 0, 0.6, 1]);
});

test("a perfect correlation is allowed", () => {
  expect(correlationRoot(names, { "tax_base,price": 1 })[1]).toEqual([1, 0, 0]);
});

test("impossible correlations: the pair, what it may be, and the nearest that can hold", () => {
  const asked = { "tax_base,price": 0.9, "price,interest": 0.9, "tax_base,interest": -0.5 };
  const failure = failureOf(() => correlationRoot(names, asked));
  expect(failure.problems).toEqual([
    {
      code: "correlation_impossible",
      place: "correlations, tax_base,price",
      found: "0.9",
      expected: "a correlation from -0.827 to -0.072 while the others stay",
      advice: expect.stringMatching(
        /^These correlations cannot all hold\. The nearest that can: tax_base,price=0\.\d+ /,
      ),
    },
  ]);
  const nearest = /can: (.*)\.$/.exec(failure.problems[0]!.advice)![1]!;
  const mended = Object.fromEntries(nearest.split(" ").map((each) => each.split("=") as [string, string]));
  const numbers = Object.fromEntries(Object.entries(mended).map(([pair, value]) => [pair, Number(value)]));
  expect(() => correlationRoot(names, numbers)).not.toThrow();
});

test("every mistake in the correlations is told at once", () => {
  const failure = failureOf(() => correlationRoot(names, { "tax_base,wages": 0.1, "price,interest": 40 }));
  expect(failure.problems.map(({ code }) => code)).toEqual([
    "correlation_pair_unknown",
    "correlation_out_of_range",
  ]);
});

const anyCorrelation = fc.double({ min: -1, max: 1, noNaN: true });

test("the nearest correlation matrix of any symmetric one has a root", () => {
  fc.assert(
    fc.property(fc.array(anyCorrelation, { minLength: 6, maxLength: 6 }), ([a, b, c, d, e, f]) => {
      const nearest = nearestCorrelation([
        [1, a!, b!, c!],
        [a!, 1, d!, e!],
        [b!, d!, 1, f!],
        [c!, e!, f!, 1],
      ]);
      const pairs = nearest.flatMap((row, i) => row.slice(0, i).map((value, j) => [`${j},${i}`, value]));
      expect(() => correlationRoot(["0", "1", "2", "3"], Object.fromEntries(pairs))).not.toThrow();
    }),
    { numRuns: 60 },
  );
});

function failureOf(act: () => unknown): InputError {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error;
  }
  throw new Error("nothing was refused");
}
