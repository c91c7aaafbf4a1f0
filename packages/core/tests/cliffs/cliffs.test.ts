import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findBend, findJumps } from "../../src/index.ts";

const column = (...values: number[]) => Float64Array.from(values);

describe("leaps", () => {
  test("two places, one with two leaps, one without any", () => {
    const sweep = (x: number) => column(10 * x, x >= 0.3 ? (x >= 0.7 ? 150 : 100) : 0);
    const { jumps, cutShort } = findJumps(sweep, 0, 1, 20);
    expect(cutShort).toBe(false);
    expect(jumps.map(({ row, largest }) => [row, largest])).toEqual([
      [1, 100],
      [1, 50],
    ]);
    for (const [index, at] of [0.3, 0.7].entries()) {
      expect(jumps[index]!.from).toBeLessThan(at);
      expect(jumps[index]!.to).toBeGreaterThanOrEqual(at);
      expect(jumps[index]!.to - jumps[index]!.from).toBeLessThan(1e-11);
    }
  });

  test("a steep slope is not a leap", () => {
    expect(findJumps((x) => column(5000 * x), 0, 1, 20).jumps).toEqual([]);
  });

  test("is found wherever it lies", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 21, max: 5000 }),
        fc.integer({ min: -100_000, max: 100_000 }),
        (at, size, slope) => {
          const { jumps } = findJumps((x) => column(slope * x + (x >= at ? size : 0)), 0, 1, 20);
          expect(jumps).toHaveLength(1);
          expect(jumps[0]!.from).toBeLessThan(at);
          expect(jumps[0]!.to).toBeGreaterThanOrEqual(at);
          expect(jumps[0]!.largest).toBeCloseTo(size, 3);
        },
      ),
    );
  });

  test("says when it stopped before the end", () => {
    expect(findJumps((x) => column(1e9 * x * x), 0, 1, 1, 100)).toMatchObject({ cutShort: true });
  });
});

describe("thresholds", () => {
  const rates = (at: number) => (x: number) => (x < at ? 0.1905 : 0.1698) * (at - x);

  test("a rate that is another above the guarantee", () => {
    const bend = findBend(rates(1005), 1000, 10)!;
    expect(bend.at).toBeCloseTo(1005, 3);
    expect([bend.slopeBefore, bend.slopeAfter]).toEqual([
      expect.closeTo(-0.1905, 6),
      expect.closeTo(-0.1698, 6),
    ]);
    expect(bend.leap).toBe(0);
  });

  test("a leap in whole kronor", () => {
    const bend = findBend((x) => (x >= 995 ? 100 : 0) + 0.2 * x, 1000, 10)!;
    expect(bend.at).toBeCloseTo(995, 3);
    expect(bend.leap).toBeCloseTo(100, 3);
  });

  test.each([
    ["a straight line", (x: number) => 3 * x],
    ["a logarithm", (x: number) => 1000 * Math.log(x)],
    ["a square", (x: number) => x * x],
    ["a share", (x: number) => 1e6 / x],
    ["nothing that moves", () => 7],
    ["nothing that is known", () => Number.NaN],
  ])("%s has none", (_, curve) => {
    expect(findBend(curve, 1000, 10)).toBeNull();
  });

  test("outside the reach counts for nothing, inside it is found wherever it lies", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 960, max: 1040, noNaN: true }),
        fc.double({ min: 1.2, max: 3, noNaN: true }),
        (at, ratio) => {
          const bend = findBend((x) => (x < at ? x - at : ratio * (x - at)), 1000, 10);
          fc.pre(Math.abs(Math.abs(at - 1000) - 10) > 0.05);
          if (Math.abs(at - 1000) > 10) expect(bend).toBeNull();
          else expect(bend!.at).toBeCloseTo(at, 2);
        },
      ),
    );
  });
});
