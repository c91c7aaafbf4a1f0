import { exactSum } from "@barkraft/core";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { delayedGrants } from "../../src/index.ts";

test("a quarter of the second year's grants is missing in that year and comes in the third", () => {
  // Grants of 1,000 grow by 10 percent a year: 1,100, 1,210 and 1,331.
  const added = delayedGrants(1000, [0.1, 0.1, 0.1], [0, 0.25, 0]);
  expect([...added].map((amount) => Number(amount.toFixed(6)))).toEqual([0, -302.5, 302.5]);
});

test("two years in a row: what was delayed comes while more is delayed", () => {
  const added = delayedGrants(1000, [0, 0, 0], [0.5, 0.2, 0]);
  expect([...added]).toEqual([-500, 300, 200]);
});

test("over the years only what is delayed in the last is missing", () => {
  const years = fc.array(
    fc.record({
      growth: fc.double({ min: -0.05, max: 0.1, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { minLength: 1, maxLength: 25 },
  );
  fc.assert(
    fc.property(years, (of) => {
      const growth = of.map((year) => year.growth);
      const added = delayedGrants(
        1e9,
        growth,
        of.map((year) => year.share),
      );
      const last = growth.reduce((grants, rate) => grants * (1 + rate), 1e9) * of.at(-1)!.share;
      expect(exactSum(added)).toBeCloseTo(-last, 0);
    }),
  );
});
