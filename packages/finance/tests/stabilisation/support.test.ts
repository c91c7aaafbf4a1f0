import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  alternativesTo,
  assumptionValues,
  assumptionWeights,
  type NamedAssumption,
  type SectorOpening,
  sectorYears,
  supportNeeded,
} from "../../src/index.ts";

const two: SectorOpening = {
  year: 2019,
  codes: ["a", "b"],
  population: Float64Array.of(100, 300),
  taxRevenue: Float64Array.of(4000, 12_000),
  grants: Float64Array.of(1500, 3000),
  netCost: Float64Array.of(5400, 14_800),
  financialNet: Float64Array.of(0, 100),
  incomeEqualisation: Float64Array.of(1000, 600),
  taxBase: Float64Array.of(20_000, 60_000),
  need: [Float64Array.of(0, 0.01)],
};

describe("the sector when nothing is cut", () => {
  test("a worked example", () => {
    const [year] = sectorYears(two, {
      taxBaseGrowth: [0.1],
      priceGrowth: 0.05,
      efficiency: 0,
      promised: [400],
      wantedResult: 0.02,
    });
    // Equalisation grows by 10 % of 1600 = 160, which everyone gives up by 0.4 per inhabitant; 400 is 1 per inhabitant.
    expect([...year!.grants]).toEqual([1500 + 100 + 60, 3000 + 60 + 180]);
    expect([...year!.taxRevenue].map(Math.round)).toEqual([4400, 13_200]);
    expect(year!.netCost[1]).toBeCloseTo(14_800 * 1.05 * 1.01, 9);
    // 4400 + 1660 − 5670 = 390; wanted 2 % of 6060.
    expect(year!.result[0]).toBeCloseTo(390, 9);
    expect(year!.shortfall[0]).toBeCloseTo(121.2 - 390, 9);
  });

  test("equalisation moves money between places and gives none: grants grow by what is promised", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.2, max: 0.2, noNaN: true }),
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        (growth, promised) => {
          const [year] = sectorYears(two, {
            taxBaseGrowth: [growth],
            priceGrowth: 0,
            efficiency: 0,
            promised: [promised],
            wantedResult: 0,
          });
          expect(year!.grants[0]! + year!.grants[1]!).toBeCloseTo(4500 + promised, 5);
        },
      ),
    );
  });
});

describe("support needed", () => {
  const lacks = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });

  test("one purse costs least, the same per inhabitant for all most", () => {
    fc.assert(
      fc.property(lacks, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const population = Float64Array.from(values, (_, at) => 100 + 37 * at);
        const needed = supportNeeded(Float64Array.from(values), population, share);
        const cent = 1e-6 * (1 + needed.perInhabitantForAll);
        expect(needed.together).toBeLessThanOrEqual(needed.exact + cent);
        expect(needed.exact).toBeLessThanOrEqual(needed.perInhabitantForAll + cent);
        expect(needed.perInhabitantForShare).toBeLessThanOrEqual(needed.perInhabitantForAll + cent);
        expect(needed.lacking).toBe(values.filter((lack) => lack > 0).length);
      }),
    );
  });

  test("as much per inhabitant as the share asks for, and not a krona more", () => {
    const shortfall = Float64Array.of(10, 20, 30, 40, -50);
    const population = new Float64Array(5).fill(1);
    expect(supportNeeded(shortfall, population, 0.8).perInhabitantForShare).toBe(150);
    expect(supportNeeded(shortfall, population, 1).perInhabitantForAll).toBe(200);
    expect(supportNeeded(shortfall, population, 0.2).perInhabitantForShare).toBe(0);
  });

  test("the alternatives of a place that lacks, of one with room, and of one with a reserve", () => {
    const [year] = sectorYears(
      { ...two, netCost: Float64Array.of(5700, 15_000), need: [Float64Array.of(0, 0)] },
      { taxBaseGrowth: [0], priceGrowth: 0, efficiency: 0, promised: [0], wantedResult: 0 },
    );
    const { taxRise, deficit, restored, jobs, reserveShare } = alternativesTo(year!, {
      reserve: Float64Array.of(50, Number.NaN),
      costPerEmployee: Float64Array.of(100, 100),
      yearsToRestore: 3,
    });
    // The first lacks 200 of a tax base of 20 000: one krona per hundred. The second has 100 to spare.
    expect([...taxRise]).toEqual([0.01, 0]);
    expect([...deficit]).toEqual([200, 0]);
    expect(restored[0]).toBeCloseTo(66.667, 3);
    expect([...jobs]).toEqual([2, 0]);
    expect([...reserveShare]).toEqual([0.25, 0]);
  });
});

describe("assumptions", () => {
  const none = { sv: "", da: "", en: "" };
  const assumption = (id: string, value: number): NamedAssumption => ({
    id,
    unit: "percent",
    value,
    low: 0,
    high: 4,
    least: -10,
    most: 10,
    status: "assumed",
    label: none,
    source: none,
  });
  const list = [assumption("price", 2), assumption("growth", 1)];

  test("are replaced by name, and every mistake is named at once", () => {
    expect(assumptionValues(list, { price: 3 })).toEqual({ price: 3, growth: 1 });
    try {
      assumptionValues(list, { prize: 3, growth: 11, price: Number.NaN });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).problems.map(({ code }) => code)).toEqual([
        "unknown_assumption",
        "impossible_assumption",
        "impossible_assumption",
      ]);
    }
  });

  test("weigh what they move, and the value that meets a wish is found", () => {
    const [price, growth] = assumptionWeights(
      list,
      { price: 2, growth: 1 },
      (values) => 10 * (values.price ?? 0) ** 3 - (values.growth ?? 0),
      269,
    );
    expect([price!.atLow, price!.atHigh]).toEqual([-1, 639]);
    expect(price!.meets).toBeCloseTo(3, 6);
    // 80 − growth is 269 for no growth between −10 and 10.
    expect(growth!.meets).toBeNaN();
  });
});
