import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addTally,
  chunksOf,
  emptyTally,
  type TallyGrid,
  tallyMean,
  tallyQuantile,
  tallyShareBelow,
  tallyValue,
} from "../../src/index.ts";

const grid: TallyGrid = {
  first: Uint32Array.of(0, 1000),
  low: Float64Array.of(-50),
  width: Float64Array.of(0.1),
};
const values = fc.array(fc.double({ min: -49, max: 49, noNaN: true }), { minLength: 1, maxLength: 200 });

test("a quantile is at most one bin from the exact one, a mean a millionth of one", () => {
  fc.assert(
    fc.property(values, fc.constantFrom(0.05, 0.25, 0.5, 0.75, 0.95), (drawn, share) => {
      const tally = emptyTally(grid);
      for (const value of drawn) tallyValue(tally, 0, value);
      const sorted = drawn.toSorted((a, b) => a - b);
      const exact = sorted[Math.max(0, Math.ceil(share * drawn.length) - 1)]!;
      expect(Math.abs(tallyQuantile(tally, 0, drawn.length, share) - exact)).toBeLessThanOrEqual(0.1 + 1e-9);
      const mean = drawn.reduce((sum, value) => sum + value, 0) / drawn.length;
      expect(Math.abs(tallyMean(tally, 0, drawn.length) - mean)).toBeLessThan(0.1 * 1e-6);
    }),
  );
});

test("parts added in any order make the same bytes as the whole", () => {
  fc.assert(
    fc.property(values, fc.nat(200), (drawn, cut) => {
      const [whole, first, second] = [emptyTally(grid), emptyTally(grid), emptyTally(grid)];
      drawn.forEach((value, at) => {
        tallyValue(whole, 0, value);
        tallyValue(at < cut ? first : second, 0, value);
      });
      addTally(second, first);
      expect(second).toEqual(whole);
    }),
  );
});

test("a quantile beyond the bins is unknown, and so is what is not a number", () => {
  const tally = emptyTally(grid);
  for (const value of [-1e9, -1e9, 0, 1e9, 1e9]) tallyValue(tally, 0, value);
  expect(tallyQuantile(tally, 0, 5, 0.25)).toBeNaN();
  expect(tallyQuantile(tally, 0, 5, 0.5)).toBeCloseTo(0, 0);
  expect(tallyQuantile(tally, 0, 5, 0.95)).toBeNaN();
  expect(tallyShareBelow(tally, 0, 5, 10)).toBeCloseTo(0.6, 12);
  tallyValue(tally, 0, Number.NaN);
  expect(tallyMean(tally, 0, 6)).toBeNaN();
});

test("chunks cover every path once", () => {
  expect(chunksOf(10, 4)).toEqual([
    { from: 0, to: 4 },
    { from: 4, to: 8 },
    { from: 8, to: 10 },
  ]);
});
