import fc from "fast-check";
import { expect, test } from "vitest";
import { nthSmallest } from "../../src/allocation/nth-smallest.ts";

test("stands where sorting would put it, also among equal numbers", () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(fc.array(number, { minLength: 1, maxLength: 60 }), fc.nat(), (numbers, place) => {
      const n = place % numbers.length;
      const sorted = Float64Array.from(numbers).sort();
      expect(nthSmallest(Float64Array.from(numbers), n) + 0).toBe(sorted[n]! + 0);
    }),
  );
});
