import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  expectedAmount,
  keptInTheResult,
  misbudgets,
  sharedSurprise,
  summaryByLead,
  valueOfNotice,
} from "../../src/index.ts";

const grants = new Map([
  [2016, 100],
  [2017, 104],
  [2018, 109],
  [2019, 112],
  [2020, 140],
  [2021, 130],
]);

describe("the value of early notice", () => {
  test("what a budget holds when nothing is said", () => {
    expect(expectedAmount(grants, 2020, 1, "same_amount")).toBe(112);
    // Four a year from 2016 to 2019, two years on from 2018 by the rise of 2015–2018 that is not known.
    expect(expectedAmount(grants, 2020, 1, "trend")).toBe(116);
    expect(expectedAmount(grants, 2020, 2, "trend")).toBeNaN();
    expect(expectedAmount(grants, 2021, 2, "with_growth", 0.02)).toBeCloseTo(112 * 1.0404, 10);
  });

  test("three budgets by hand: 28 too little in 2020, 10 too much in 2021", () => {
    const budgets = misbudgets(grants, [2019, 2020, 2021], [1, 2], "same_amount");
    expect(budgets.filter(({ lead }) => lead === 1).map(({ surprise }) => surprise)).toEqual([3, 28, -10]);
    const [one, two] = summaryByLead(budgets);
    expect(one!.under).toBeCloseTo(31 / 3, 12);
    expect(one!.over).toBeCloseTo(10 / 3, 12);
    expect(one!.worst.year).toBe(2020);
    // Two years before: 112 − 104, 140 − 109, 130 − 112.
    expect(two!.mean).toBeCloseTo((8 + 31 + 18) / 3, 12);
    const value = valueOfNotice([one!, two!], 2, { value: 0.2, low: 0.1, high: 0.4 });
    expect(value.avoided).toBeCloseTo((41 + 57) / 3, 12);
    expect(value.value / value.low).toBeCloseTo(2, 12);
  });

  test("when every place gets the same surprise per inhabitant, notice removes all of it", () => {
    const place = (people: number) => ({
      amounts: new Map([
        [2019, 1000 * people],
        [2020, 1300 * people],
      ]),
      inhabitants: new Map([[2020, people]]),
    });
    const found = sharedSurprise([place(10), place(2000)], [2020], 1, "same_amount");
    expect(found).toEqual({ years: 1, all: 300 * 2010, own: 0 });
  });

  test("what is a place's own is never more than all of its surprises and its share of the common one", () => {
    const surprise = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(surprise, { minLength: 1, maxLength: 9 }), (surprises) => {
        const places = surprises.map((each) => ({
          amounts: new Map([
            [2019, 0],
            [2020, each],
          ]),
          inhabitants: new Map([[2020, 1]]),
        }));
        const { all, own } = sharedSurprise(places, [2020], 1, "same_amount");
        expect(own).toBeLessThanOrEqual(2 * all + 1e-9);
      }),
    );
  });

  test("six of ten unexpected kronor stayed in the result", () => {
    const points = [-10, 0, 5, 20].map((surprise) => ({ surprise, change: 3 + 0.6 * surprise }));
    const kept = keptInTheResult(points);
    expect(kept.slope).toBeCloseTo(0.6, 12);
    expect(kept.explained).toBeCloseTo(1, 12);
  });
});
