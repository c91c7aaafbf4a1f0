import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planningBasis } from "../../src/index.ts";

describe("a planning basis", () => {
  test("two years by hand", () => {
    // 100 bn: price 3 % = 3 bn; need 1 % of 103 bn = 1.03 bn; efficiency 0.5 % of 104.03 bn = 0.52015 bn.
    const [first, second] = planningBasis({
      lastYear: 2024,
      grant: 100e9,
      priceAndWages: [0.03, 0.02],
      need: [0.01, 0],
      efficiency: [0.005, 0],
      oneOffs: { 2025: 2e9 },
    });
    expect(first).toEqual({
      year: 2025,
      before: 100e9,
      price: 3e9,
      need: 1_030_000_000,
      efficiency: -520_150_000,
      ceiling: 0,
      level: 103_509_850_000,
      oneOff: 2e9,
      total: 105_509_850_000,
      levelInFixedPrices: 100_495_000_000,
    });
    // The one-off amount does not raise the level that the next year starts from.
    expect(second!.before).toBe(103_509_850_000);
    expect(second!.price).toBe(2_070_197_000);
  });

  test("a ceiling takes away what is above it and lowers the years after", () => {
    const [first, second] = planningBasis({
      lastYear: 2024,
      grant: 100e9,
      priceAndWages: [0.04, 0.01],
      need: [0, 0],
      efficiency: [0, 0],
      ceiling: 0.02,
    });
    expect(first!.ceiling).toBe(-2e9);
    expect(first!.level).toBe(102e9);
    expect(second!.level).toBe(103.02e9);
    expect(second!.ceiling).toBe(0);
  });

  test("the steps add up to the krona whatever the growth", () => {
    const growth = fc.double({ min: -0.2, max: 0.2, noNaN: true });
    const years = fc.array(fc.tuple(growth, growth, growth), { minLength: 1, maxLength: 10 });
    const grant = fc.integer({ min: 0, max: 400_000_000_000 });
    const ceiling = fc.option(fc.double({ min: -0.05, max: 0.1, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(grant, years, ceiling, (amount, growths, highest) => {
        const basis = planningBasis({
          lastYear: 2024,
          grant: amount,
          priceAndWages: growths.map(([price]) => price),
          need: growths.map(([, need]) => need),
          efficiency: growths.map(([, , efficiency]) => efficiency),
          ceiling: highest,
        });
        for (const { before, price, need, efficiency, ceiling: cut, level } of basis) {
          expect(before + price + need + efficiency + cut).toBe(level);
          expect(Number.isSafeInteger(level)).toBe(true);
          expect(cut).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("every assumption out of bounds is named at once", () => {
    try {
      planningBasis({
        lastYear: 2024,
        grant: 1.5,
        priceAndWages: [3],
        need: [Number.NaN],
        efficiency: [0],
        oneOffs: { 2031: 1e9 },
      });
      expect.unreachable();
    } catch (error) {
      const { problems } = error as InputError;
      expect(error).toBeInstanceOf(InputError);
      expect(problems.map(({ place }) => place)).toEqual(["grant", "price", "need", "one-off 2031"]);
    }
  });
});
