import fc from "fast-check";
import { expect, test } from "vitest";
import { roundedToSum } from "../src/index.ts";

test("three thirds of a hundred add up to a hundred", () => {
  expect(roundedToSum([100 / 3, 100 / 3, 100 / 3])).toEqual([34, 33, 33]);
  expect(roundedToSum([-1.5, 0.5])).toEqual([-1, 0]);
  expect(roundedToSum([1.234, Number.NaN, 1.234], 2)).toEqual([1.24, Number.NaN, 1.23]);
});

test("parts stay within one unit of themselves and add up to their rounded sum", () => {
  const parts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(parts, (list) => {
      const rounded = roundedToSum(list);
      rounded.forEach((part, at) => {
        expect(Math.abs(part - list[at]!)).toBeLessThanOrEqual(1);
      });
      const total = list.reduce((sum, part) => sum + part, 0);
      expect(rounded.reduce((sum, part) => sum + part, 0)).toBe(Math.round(total) + 0);
    }),
  );
});
