import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NeedQuestion, needModel } from "../../src/index.ts";
import { analysisTables, shippedAnalysisTables } from "../support/analysis-tables.ts";

const shipped = shippedAnalysisTables();
const model = (question: Partial<NeedQuestion>) =>
  needModel(shipped.tables, shipped.places, {
    cost: "net_cost_individual_and_family_care_pc",
    by: ["unemployment_18_64_pct", "foreign_born_pct"],
    year: 2019,
    ...question,
  });

describe("four municipalities by hand", () => {
  const head = "code,name,county_code,county,region,skr_group_2017,skr_group_name_sv,land_area_km2\n";
  const { tables, places } = analysisTables({
    municipalities: `${head}0001,A,01,A,A,B5,x,1\n0002,B,01,A,A,B5,x,1\n0003,C,01,A,A,B5,x,1\n0004,D,01,A,A,B5,x,1\n`,
    panel:
      "code,year,population,net_cost_individual_and_family_care_pc,unemployment_18_64_pct\n" +
      "0001,2019,100,1000,0\n0002,2019,100,2000,0\n0003,2019,100,3000,1\n0004,2019,300,6000,1\n",
    "reference-costs":
      "code,year,area,net_cost_pc,reference_cost_pc\n" +
      [1500, 1500, 4500, 5500]
        .map((cost, at) => `000${at + 1},2019,individual_and_family_care,0,${cost}\n`)
        .join(""),
  });
  const question = {
    cost: "net_cost_individual_and_family_care_pc",
    by: ["unemployment_18_64_pct"],
    year: 2019,
  } as const;

  test("by regression: the group means are 1 500 and 5 250 over the inhabitants, the national mean 4 000", () => {
    const found = needModel(tables, places, question);
    expect(found.drivers.map(({ weight }) => Math.round(weight * 1e6) / 1e6)).toEqual([1500, 3750]);
    expect(found.cost.mean).toBe(4000);
    expect(found.factor).toBeCloseTo(1, 12);
    expect(found.rows.map(({ equalisation }) => equalisation)).toEqual([-2500, -2500, 1250, 1250]);
    expect(found.remainder).toEqual({ amount: 0, perInhabitant: 0 });
    // Squares around the line: 100 × 500² × 2 + 100 × 2250² + 300 × 750² of 100 × (3000² + 2000² + 1000²) + 300 × 2000².
    expect(found.fit.explained).toBeCloseTo(1 - 725_000_000 / 2_600_000_000, 10);
    // The law's costs have the mean 4 000 as they are: 2 500 below, 500 and 1 500 above.
    expect(found.rows.map(({ lawEqualisation }) => lawEqualisation)).toEqual([-2500, -2500, 500, 1500]);
    expect(found.rows.map(({ difference }) => difference)).toEqual([0, 0, 750, -250]);
  });

  test("equal weights: the group means are those of the municipalities, 1 500 and 4 500", () => {
    const found = needModel(tables, places, { ...question, weighting: "equal" });
    expect(found.drivers.map(({ weight }) => Math.round(weight * 1e6) / 1e6)).toEqual([1500, 3000]);
    // The correction factor brings the mean over the inhabitants, 3 500, to 4 000.
    expect(found.factor).toBeCloseTo(4000 / 3500, 12);
  });

  test("by hand: one krona for all and one per percent becomes a third and two thirds of the national cost", () => {
    const weights = { constant: 1, unemployment_18_64_pct: 1 };
    const found = needModel(tables, places, { ...question, weights });
    // Needs 1, 1, 2, 2 with the mean 10/6; factor 2 400.
    expect(found.factor).toBeCloseTo(2400, 9);
    expect(found.rows.map(({ standardCost }) => standardCost)).toEqual([2400, 2400, 4800, 4800]);
    expect(found.drivers.every(({ standardError }) => standardError === null)).toBe(true);
  });

  test("a user's own column, by code; a municipality without it is left out", () => {
    const own = new Map([["beds", { "0001": 1, "0002": 2, "0003": 3 }]]);
    const found = needModel(tables, places, { ...question, by: ["beds"], own });
    expect(found.leftOut).toEqual(["0004"]);
    expect(found.drivers[1]).toMatchObject({ id: "beds", status: "assumed" });
    expect(found.drivers[1]!.weight).toBeCloseTo(1000, 9);
  });
});

test("whatever the drivers, the equalisation sums to nought but for half a krona of rounding per inhabitant", () => {
  const drivers = [
    "median_earned_income_sek",
    "urban_share_pct",
    "log(population)",
    "share(population_65_79)",
    "density",
  ];
  fc.assert(
    fc.property(fc.subarray(drivers, { minLength: 1 }), fc.integer({ min: 2015, max: 2022 }), (by, year) => {
      const { rows, remainder, fit, residualDeviation, drivers: used } = model({ by, year });
      const sum = rows.reduce(
        (total, { equalisation, inhabitants }) => total + equalisation * inhabitants,
        0,
      );
      expect(sum).toBe(remainder.amount);
      expect(Math.abs(remainder.perInhabitant)).toBeLessThan(0.5);
      expect(Math.round(remainder.perInhabitant) + 0).toBe(0);
      expect(fit.explained).toBeCloseTo(fit.correlationSquared, 8);
      expect(residualDeviation).toBeGreaterThan(0);
      expect(used).toHaveLength(by.length + 1);
    }),
    { numRuns: 15 },
  );
});

test("unemployment and foreign born explain less than half of the net cost of individual and family care in 2019", () => {
  // The same normal equations solved outside this program give 0.4465.
  const { fit, law, leftOut, rows } = model({});
  expect(fit.explained).toBeCloseTo(0.4465, 4);
  expect(law!.correlationSquared).toBeCloseTo(0.468, 3);
  expect([leftOut, rows.length]).toEqual([[], 290]);
});

describe("refused", () => {
  test.each<[Partial<NeedQuestion>, string]>([
    [{ cost: "net_cost_individual_and_family" }, "Did you mean net_cost_individual_and_family_care_pc"],
    [{ by: [] }, "from 1 to 20 cost drivers"],
    [{ by: ["unemployment"] }, "Did you mean unemployment_18_64_pct"],
    [{ by: ["cube(population)"] }, "one of share, log, sqrt of a column"],
    [{ by: ["density", "density"] }, "each cost driver once"],
    [
      { by: ["share(population_20_64)", "population_20_64", "urban_share_pct", "equity_pc"], year: 2030 },
      "from 1998 to 2022",
    ],
    [{ by: ["social_assistance_paid_pc"], weights: {} }, "a weight for each cost driver"],
    [
      { weights: { constant: 1, unemployment_18_64_pct: 1, foreign_born_pct: 1, density: 2 } },
      "a weight for 'density'",
    ],
    [{ weights: { unemployment_18_64_pct: -1, foreign_born_pct: 0 } }, "a need above nought"],
    [
      {
        by: [
          "share(population_0)",
          "share(population_1_5)",
          "share(population_6_15)",
          "share(population_16_19)",
          "share(population_20_64)",
          "share(population_65_79)",
          "share(population_80_plus)",
        ],
      },
      "'share(population_80_plus)', which follows from",
    ],
  ])("%j", (question, message) => {
    expect(() => model(question)).toThrow(message);
  });
});
