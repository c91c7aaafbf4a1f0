import fc from "fast-check";
import { expect, test } from "vitest";
import { exactSum } from "../src/index.ts";

test("what plain addition loses is kept", () => {
  expect(exactSum([1e16, 1, -1e16])).toBe(1);
  expect(exactSum(Array(10).fill(0.1))).toBe(1);
  // Exactly half-way between two numbers until the smallest term decides.
  expect(exactSum([2 ** 53, 1, 2 ** -60])).toBe(2 ** 53 + 2);
  expect(exactSum([2 ** 53, 1, -(2 ** -60)])).toBe(2 ** 53);
});

test("no terms sum to zero, an unknown term makes the sum unknown", () => {
  expect(exactSum([])).toBe(0);
  expect(exactSum([1, Number.NaN])).toBeNaN();
});

const money = fc.double({ min: -1e15, max: 1e15, noNaN: true });

test("the sum is the same in any order", () => {
  fc.assert(
    fc.property(fc.array(money), (terms) => {
      const sum = exactSum(terms);
      expect(exactSum(terms.toReversed())).toBe(sum);
      expect(exactSum(terms.toSorted((a, b) => a - b))).toBe(sum);
    }),
  );
});

test("whole kronor sum like whole numbers without limit", () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger()), (terms) => {
      const expected = terms.reduce((total, term) => total + BigInt(term), 0n);
      expect(exactSum(terms)).toBe(Number(expected));
    }),
  );
});
