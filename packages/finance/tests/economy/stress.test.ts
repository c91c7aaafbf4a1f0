import { InputError, tallyMean } from "@barkraft/core";
import { expect, test } from "vitest";
import {
  emptyTallies,
  flatEconomy,
  gridOfMeans,
  readStressTest,
  type StressTest,
  type StressYear,
  simulatePaths,
  stressedEconomy,
  stressRunner,
  tallyOf,
} from "../../src/index.ts";
import { calmQuestion, opening } from "./two-places.ts";

const years = 5;
const draw = { seed: 0, scenario: 0 };
const question = calmQuestion(years, ["result", "debt"]);
const text = { sv: "", da: "", en: "" };
const strike = (struck: readonly StressYear[], reach: StressTest["reach"] = "nation"): StressTest => ({
  id: "test",
  title: text,
  description: text,
  basis: text,
  reach,
  years: struck,
});
const { flat, projection } = flatEconomy(question);
const run = stressRunner(question, projection);

/** General grants to both places in the first year: 12 million, three percent more. Half for each inhabitant of 3,000. */
const firstGrants = 12_000_000 * 1.03;
const poorShare = 1000 / 3000;

test("grants paid a year late: cash is lacking meanwhile, and the result loses a year's interest", () => {
  const { cashNeed, cashNeedYear, worstChange, worstYear } = run(strike([{ late_payment: 1 }]));
  expect(cashNeedYear[0]).toBe(2021);
  expect(cashNeed[0]).toBeCloseTo(firstGrants * poorShare, 6);
  expect(cashNeed[1]).toBeCloseTo(firstGrants * (1 - poorShare), 6);
  // The year after: two percent interest on what was waited for.
  expect(worstYear[0]).toBe(2022);
  const income = projection.columns.own_tax[4]! + projection.columns.grants[4]!;
  const result = projection.columns.result[4]!;
  const interest = firstGrants * poorShare * 0.02;
  expect(worstChange[0]).toBeCloseTo((result - interest) / (income - interest) - result / income, 12);
});

test("grants decided a year late: the result falls by them and rises by them the year after", () => {
  const { worstChange, worstYear, addedDebt } = run(strike([{ delayed_grants: 0.25 }]));
  expect(worstYear[0]).toBe(2021);
  const income = projection.columns.own_tax[2]! + projection.columns.grants[2]!;
  const lost = firstGrants * 0.25 * poorShare;
  const result = projection.columns.result[2]!;
  expect(worstChange[0]).toBeCloseTo((result - lost) / (income - lost) - result / income, 12);
  // What is left is interest and the investment that moved between the years.
  expect(Math.abs(addedDebt[0]!)).toBeLessThan(lost / 10);
});

test.each([
  ["the nation", strike([{ tax_base_growth: -0.05, interest: 0.01 }, { unit_cost_growth: -0.01 }])],
  [
    "one place",
    strike([{ local_tax_base: -0.06, local_cost: 0.01, population: { working: -0.02 } }], "place"),
  ],
])("a test of %s is what the simulation gives without chance", (_, struck) => {
  const outcome = run(struck);
  const economy = stressedEconomy(question, flat, struck);
  const tallies = emptyTallies(economy, gridOfMeans(economy));
  simulatePaths(economy, draw, { from: 0, to: 1 }, tallies);
  const debt = tallyOf(economy, tallies, "debt");
  for (const place of [0, 1]) {
    const last = years * 2 + place;
    const income = projection.columns.own_tax[last]! + projection.columns.grants[last]!;
    const added = tallyMean(debt, last - 2, 1) - projection.columns.debt[last]!;
    expect(Math.abs(outcome.addedDebt[place]! - added)).toBeLessThan(income * 1e-6);
  }
});

test("a test of one place refuses what only the nation meets, and a share of the grants beyond all of them", () => {
  const document = {
    title: text,
    description: text,
    basis: text,
    reach: "place",
    years: [{ interest: 0.01, local_cost: 0.01 }],
  };
  const read = (data: unknown) => () => readStressTest(data, "own", opening.ages);
  expect(read(document)).toThrow(InputError);
  expect(read(document)).toThrow(/interest.*local_tax_base, local_cost/);
  expect(read({ ...document, reach: "nation", years: [{ late_payment: 1.5 }] })).toThrow(
    /a share from 0 to 1/,
  );
  expect(read({ ...document, reach: "nation", years: [{ late_payment: 1 }] })()).toHaveProperty("id", "own");
});
