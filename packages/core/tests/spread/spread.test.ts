import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gini, mean, range, spreadOf, standardDeviation } from "../../src/index.ts";

const value = fc.integer({ min: 1, max: 1_000_000 });
const places = fc.array(fc.record({ value, weight: fc.integer({ min: 1, max: 1000 }) }), {
  minLength: 1,
  maxLength: 40,
});
const valuesOf = (list: readonly { value: number }[]) => list.map((place) => place.value);
const weightsOf = (list: readonly { weight: number }[]) => list.map((place) => place.weight);

const measures = { gini, mean, range, "standard deviation": standardDeviation };
/** How a measure follows when every value is multiplied. */
const scales = { gini: 0, mean: 1, range: 1, "standard deviation": 1 };

describe("by hand", () => {
  test("1, 2, 3 and 4 kronor", () => {
    const values = [4, 1, 3, 2];
    // Six pairs differ by 1+2+3+1+2+1 = 10; 10 / (4 × 10) = 0.25. Squares 2.25+0.25+0.25+2.25 = 5; √(5/4).
    expect(gini(values)).toBeCloseTo(0.25, 12);
    expect(mean(values)).toBe(2.5);
    expect(standardDeviation(values)).toBeCloseTo(Math.sqrt(1.25), 12);
    expect(range(values)).toBe(3);
  });

  test("one place that has everything among n places is (n − 1) / n", () => {
    expect(gini([0, 0, 0, 0, 100])).toBeCloseTo(0.8, 12);
  });

  test("what is not known does not count, and nothing known gives nothing", () => {
    expect(spreadOf([1, Number.NaN, 3], [1, 1, Number.NaN])).toEqual({
      places: 1,
      mean: 1,
      gini: 0,
      standardDeviation: 0,
      range: 0,
    });
    expect(spreadOf([Number.NaN])).toEqual({
      places: 0,
      mean: null,
      gini: null,
      standardDeviation: null,
      range: null,
    });
  });

  test("a Gini coefficient around zero is not a share of anything", () => {
    expect(gini([-1, 1])).toBeNaN();
  });
});

describe.each(Object.entries(measures))("%s", (name, measure) => {
  const same = (a: number, b: number) =>
    expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

  test("does not depend on the order of the places", () => {
    fc.assert(
      fc.property(places, (list) => {
        const reversed = list.toReversed();
        same(measure(valuesOf(list), weightsOf(list)), measure(valuesOf(reversed), weightsOf(reversed)));
      }),
    );
  });

  test("counts a place twice as a place of twice the weight, and all twice as all once", () => {
    fc.assert(
      fc.property(places, (list) => {
        const plain = measure(valuesOf(list), weightsOf(list));
        const twice = [...list, ...list];
        same(measure(valuesOf(twice), weightsOf(twice)), plain);
        const [first, ...rest] = list;
        const heavier = [{ ...first!, weight: first!.weight * 2 }, ...rest];
        const repeated = [first!, first!, ...rest];
        same(
          measure(valuesOf(repeated), weightsOf(repeated)),
          measure(valuesOf(heavier), weightsOf(heavier)),
        );
      }),
    );
  });

  test("follows the currency it is counted in", () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 2, max: 50 }), (list, factor) => {
        const scaled = valuesOf(list).map((each) => each * factor);
        const expected = measure(valuesOf(list)) * (scales[name as keyof typeof scales] === 1 ? factor : 1);
        same(measure(scaled), expected);
      }),
    );
  });

  test("without weights is the measure with equal weights", () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 9 }), (list, weight) => {
        same(
          measure(valuesOf(list)),
          measure(
            valuesOf(list),
            list.map(() => weight),
          ),
        );
      }),
    );
  });
});

test("taking from a richer place and giving to a poorer one makes the Gini coefficient smaller", () => {
  fc.assert(
    fc.property(places, (list) => {
      const sorted = valuesOf(list).sort((a, b) => a - b);
      const gap = sorted.at(-1)! - sorted[0]!;
      fc.pre(gap >= 4);
      const moved = [...sorted];
      moved[0]! += Math.floor(gap / 4);
      moved[moved.length - 1]! -= Math.floor(gap / 4);
      expect(gini(moved)).toBeLessThan(gini(sorted));
    }),
  );
});
