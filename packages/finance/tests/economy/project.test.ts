import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type EconomyDrivers, projectEconomy, projectedPath } from "../../src/index.ts";
import { assumptions, law, opening, still } from "./two-places.ts";

const run = (drivers: EconomyDrivers) => projectEconomy(opening, drivers, assumptions, law);

describe("the years ahead of two places", () => {
  test("the first year is what the equations give by hand", () => {
    const projection = run(still(1));
    const poor = (quantity: Parameters<typeof projectedPath>[1]) =>
      projectedPath(projection, quantity, 0)[1]!;
    // 180 million of tax base grow by three percent and are taxed at 22 percent.
    expect(poor("own_tax")).toBeCloseTo(180e6 * 1.03 * 0.22, 3);
    // 20 + 24 + 13 million, three percent dearer.
    expect(poor("net_cost")).toBeCloseTo(57e6 * 1.03, 3);
    // A thirty-third of 2 million falls away and of 3 million is added.
    expect(poor("depreciation")).toBeCloseTo(2e6 - 2e6 / 33 + 3e6 / 33, 3);
    // Half a million less two percent on ten.
    expect(poor("financial_net")).toBeCloseTo(0.5e6 - 0.2e6, 3);
    expect(poor("result")).toBeCloseTo(
      poor("own_tax") + poor("grants") - poor("net_cost") - poor("depreciation") + poor("financial_net"),
      3,
    );
    expect(poor("investment")).toBeCloseTo((poor("depreciation") + poor("result")) / 0.9, 3);
    expect(poor("debt") - 10e6).toBeCloseTo(0.1 * poor("investment"), 3);
    expect(poor("equity")).toBeCloseTo(30e6 + poor("result"), 3);
  });

  test("the grants close to the appropriation every year, whatever happens", () => {
    const growth = fc.double({ min: -0.1, max: 0.1, noNaN: true });
    fc.assert(
      fc.property(fc.array(growth, { minLength: 5, maxLength: 5 }), growth, (path, grants) => {
        const drivers = still(5);
        drivers.national.taxBaseGrowth.set(path);
        drivers.national.grantGrowth.fill(grants);
        drivers.local.localTaxBaseGrowth[3] = path[0]!;
        const { columns } = run(drivers);
        for (let year = 1; year <= 5; year++) {
          const paid = columns.grants[year * 2]! + columns.grants[year * 2 + 1]!;
          expect(paid).toBeCloseTo(12e6 * (1 + grants) ** year, 2);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("a deficit that is not restored within three years is overdue", () => {
    const drivers = still(5);
    drivers.national.unitCostGrowth[0] = 0.15;
    const projection = run(drivers);
    const overdue = projectedPath(projection, "overdue", 0);
    const balanced = projectedPath(projection, "balance_result", 0);
    expect(balanced[1]).toBeLessThan(0);
    expect([...overdue.subarray(1, 4)]).toEqual([0, 0, 0]);
    expect(overdue[4]).toBeCloseTo(-balanced[1]!, 3);
  });

  test("a number that is not known is named with its place and year", () => {
    const drivers = still(3);
    drivers.local.taxRate[3] = Number.NaN;
    drivers.national.interest[1] = 4;
    const problems = problemsOf(() => run(drivers));
    expect(problems).toEqual([
      ["rate_in_wrong_unit", "interest 2022"],
      ["projection_unknown", "taxRate, rich 2022"],
    ]);
  });
});

function problemsOf(attempt: () => unknown): string[][] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, place }) => [code, place]);
    throw error;
  }
  return [];
}
