import { Evaluation, exactSum, InputError, type Table } from "@barkraft/core";
import { projectEconomy, projectedPath } from "@barkraft/finance";
import { describe, expect, test } from "vitest";
import {
  balanceRequirement,
  economyGround,
  guaranteeRules,
  packGround,
  type SwedishEconomy,
  sweden,
  unpackGround,
} from "../../src/index.ts";
import { shippedGround } from "../support/grounds.ts";
import { places, shippedEconomy, tables } from "./shipped.ts";

const run = ({ opening, drivers, assumptions, law }: SwedishEconomy) =>
  projectEconomy(opening, drivers, assumptions, law);
const laxå = "1860";
const at = ({ opening }: SwedishEconomy, code: string) => opening.places.indexOf(code);

describe("the opening", () => {
  test("holds every municipality of 2022, and the tax that the accounts show", () => {
    const { opening, leftOut } = shippedEconomy(2022);
    expect(opening.places).toHaveLength(290);
    expect(leftOut).toEqual([]);
    const tax = opening.taxBase.map((base, place) => base * opening.taxRate[place]!);
    // Tax revenue of all municipalities in the accounts of 2022: 545.8 billion SEK.
    expect(exactSum(tax) / 1e9).toBeCloseTo(545.8, 1);
  });

  test("knows nothing of what came later: figures after the opening year change nothing", () => {
    const panel = tables.get("panel")!;
    const years = panel.numbers.get("year")!;
    const columns = [...panel.numbers].map(([name, values]): [string, Float64Array] => [
      name,
      name === "year" ? values : values.map((value, row) => (years[row]! > 2015 ? 1 : value)),
    ]);
    const later: Table = { ...panel, numbers: new Map(columns) };
    const known = economyGround(new Map([...tables, ["panel", later]]), places, 2015);
    // What a person of each age costs is a proportion between the services, published from 2015.
    expect(packGround(known)).toEqual(packGround(economyGround(tables, places, 2015)));
  });

  test("a year without accounts is refused", () => {
    expect(() => economyGround(tables, places, 2023)).toThrow(InputError);
  });
});

describe("the equalisation within a projection", () => {
  test("is the law's own: the same items as the law engine gives for 2020–2022, within its rounding", () => {
    for (const year of [2020, 2021, 2022]) {
      const law = Evaluation.of(sweden, year, places, shippedGround(year).inputs);
      const { codes } = law.places.levels.municipality!;
      const { grantRate, feeRate } = guaranteeRules(codes, year);
      const guaranteed = law.value("guaranteed_tax_capacity", "00")!;
      const own = law.column("own_tax_capacity");
      const item = law.column("income_equalisation_pc");
      codes.forEach((code, place) => {
        // Gotland's regional part is an item of the region's in the law.
        if (code === "0980") return;
        const difference = guaranteed - own[place]!;
        const mine = difference * (difference > 0 ? grantRate : feeRate)[place]!;
        expect(Math.abs(mine - item[place]!)).toBeLessThanOrEqual(0.5 + 1e-6);
      });
    }
  });

  test("a local shock to the tax base is made up to about 95 percent two years later, a national one is not", () => {
    const base = shippedEconomy(2022);
    const place = at(base, laxå);
    const still = run(base);
    const local = run(shippedEconomy(2022, { places: { [laxå]: { taxBaseGrowth: { 2023: -0.1 } } } }));
    const lost = (shocked: typeof still, quantity: "own_tax" | "grants", year: number) =>
      projectedPath(shocked, quantity, place)[year]! - projectedPath(still, quantity, place)[year]!;
    expect(lost(local, "own_tax", 1)).toBeLessThan(0);
    expect(Math.abs(lost(local, "grants", 1))).toBeLessThan(-0.01 * lost(local, "own_tax", 1));
    const rate = guaranteeRules([laxå], 2023).grantRate[0]! / base.opening.taxRate[place]!;
    const nation = (year: number) => exactSum(still.columns.tax_base.subarray(year * 290, (year + 1) * 290));
    // The incomes of 2023 equalise 2025, brought there by the growth of the nation.
    const missed = (lost(local, "own_tax", 1) * nation(3)) / nation(1);
    // 95 percent is of the county's mean rate; Laxå's own higher rate makes it less. Its own loss moves the mean a little.
    expect(-lost(local, "grants", 3) / missed).toBeCloseTo(rate, 2);
    expect(rate).toBeGreaterThan(0.85);

    const national = run(
      shippedEconomy(2022, { assumptions: { "tax_base_growth.2023": base.stated[0]!.value - 0.1 } }),
    );
    const all = (projection: typeof still, quantity: "own_tax" | "grants", year: number) =>
      exactSum(projection.columns[quantity].subarray(year * 290, (year + 1) * 290));
    expect(all(national, "own_tax", 3) / all(still, "own_tax", 3)).toBeLessThan(0.92);
    expect(all(national, "grants", 3)).toBeCloseTo(all(still, "grants", 3), 0);
  });
});

test("the balance requirement within a projection is that of the law's own module", () => {
  const economy = shippedEconomy(2022, { assumptions: { "unit_cost_growth.2025": 0.08 } });
  const projection = run(economy);
  for (const code of [laxå, "0114", "1480", "2580"]) {
    const place = at(economy, code);
    const path = (quantity: Parameters<typeof projectedPath>[1]) =>
      projectedPath(projection, quantity, place);
    const [tax, grants, result] = [path("own_tax"), path("grants"), path("result")];
    const [setAside, used, reserve] = [path("set_aside"), path("reserve_used"), path("reserve")];
    // From 2024, the first year of the reserve that the projection follows.
    const from = 2;
    const outstanding = path("to_restore")[from - 1]!;
    const { years } = balanceRequirement(
      projection.years.slice(from).map((year, step) => ({
        year,
        result: result[from + step]!,
        taxesAndGrants: tax[from + step]! + grants[from + step]!,
        hasNegativeEquity: economy.hasNegativeEquity[place]!,
        // The law counts in whole kronor.
        transfer: Math.max(0, Math.floor(setAside[from + step]!)),
        useOfResultReserve: Math.max(0, Math.floor(used[from + step]!) - 20),
      })),
      {
        resultReserve: reserve[from - 1]!,
        deficits: outstanding > 0 ? [{ year: 2023, amount: outstanding }] : [],
      },
    );
    years.forEach((year, step) => {
      expect(Math.abs(year.balanceResult - path("balance_result")[from + step]!)).toBeLessThan(30);
      const left = year.recovery.outstanding.reduce((sum, { remaining }) => sum + remaining, 0);
      expect(Math.abs(left - path("to_restore")[from + step]!)).toBeLessThan(300);
    });
  }
});

test("a ground travels as JSON and gives the same bytes", () => {
  const ground = economyGround(tables, places, 2018);
  const travelled = unpackGround(JSON.parse(JSON.stringify(packGround(ground))));
  expect(packGround(travelled)).toEqual(packGround(ground));
});

test("the companies' debt grows as it has in all municipalities for ten years, unless said", () => {
  const base = shippedEconomy(2022);
  const stated = base.stated.find(({ id }) => id === "group_debt_growth")!;
  // 2013–2022: 5.6, 2.8, −1.7, −0.8, 2.4, 3.9, 5.4, 5.7, −3.8 and −3.5 percent.
  expect(100 * stated.value).toBeCloseTo(1.61, 2);
  expect([stated.low, stated.high].map((share) => (100 * share).toFixed(1))).toEqual(["-3.5", "5.6"]);
  expect(stated.status).toBe("assumed");
  expect([...base.groupDebtGrowth]).toEqual(base.opening.places.slice(0, 10).map(() => stated.value));
  const chosen = shippedEconomy(2022, {
    assumptions: { group_debt_growth: 0.03, "group_debt_growth.2025": 0 },
  });
  expect([...chosen.groupDebtGrowth].slice(0, 4)).toEqual([0.03, 0.03, 0, 0.03]);
  // What is chosen for the companies moves nothing of the municipality's own.
  expect(run(chosen).columns.debt).toEqual(run(base).columns.debt);
});

test("a group whose debt is not published is unknown", () => {
  const { opening, groupDebtBeyondOwn } = shippedEconomy(2002);
  const unknown = opening.places.filter((_, place) => Number.isNaN(groupDebtBeyondOwn[place]!));
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.length).toBeLessThan(5);
});

test("a grant that comes a year late lowers one year's result and raises the next, and the sum is the same", () => {
  const base = run(shippedEconomy(2022));
  const late = run(shippedEconomy(2022, { delayedGrants: { 2024: 0.25 } }));
  const all = (projection: typeof base, quantity: "grants" | "result", year: number) =>
    exactSum(projection.columns[quantity].subarray((year - 2022) * 290, (year - 2021) * 290));
  const quarter = 0.25 * all(base, "grants", 2024);
  expect(all(late, "grants", 2023)).toBe(all(base, "grants", 2023));
  expect((all(base, "grants", 2024) - all(late, "grants", 2024)) / quarter).toBeCloseTo(1, 6);
  expect((all(late, "grants", 2025) - all(base, "grants", 2025)) / quarter).toBeCloseTo(1, 6);
  expect(all(late, "grants", 2026)).toBeCloseTo(all(base, "grants", 2026), -2);
  expect(all(late, "result", 2024)).toBeLessThan(all(base, "result", 2024));
});

test("what cannot be chosen is refused, everything at once", () => {
  try {
    shippedEconomy(2022, {
      delayedGrants: { 2024: 25, 2050: 0.1, 2025: -0.1 },
      assumptions: { tax_base_grwth: 0.02, "interest.2050": 0.03, unit_cost_growth: 3 },
      places: { [laxå]: { plannedInvestment: { 2040: 1e6 }, reserve: -1 } },
    });
    expect.unreachable();
  } catch (error) {
    expect((error as InputError).problems.map(({ code }) => code)).toEqual([
      "unknown_assumption",
      "assumption_year",
      "rate_in_wrong_unit",
      "rate_in_wrong_unit",
      "impossible_assumption",
      "year_not_projected",
      "year_not_projected",
      "impossible_assumption",
    ]);
  }
});
