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

/** A float64 number as a whole number of 2^-1074, the smallest there is. */
function inSmallestUnits(number: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, number);
  const bits = view.getBigUint64(0);
  const exponent = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xfffffffffffffn;
  const size = exponent === 0n ? fraction : (fraction | 0x10000000000000n) << (exponent - 1n);
  return number < 0 ? -size : size;
}

test("numbers of every size sum without a rounding on the way", () => {
  const term = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e290, max: 1e290 });
  fc.assert(
    fc.property(fc.array(term, { maxLength: 60 }), (terms) => {
      const exact = terms.reduce((total, each) => total + inSmallestUnits(each), 0n);
      const sum = exactSum(terms);
      // Nearest: no other float64 number is closer to the exact sum.
      const distance = (number: number) => {
        const difference = inSmallestUnits(number) - exact;
        return difference < 0n ? -difference : difference;
      };
      const step = Math.max(Math.abs(sum) * Number.EPSILON, Number.MIN_VALUE);
      expect(distance(sum) <= distance(sum + step)).toBe(true);
      expect(distance(sum) <= distance(sum - step)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
