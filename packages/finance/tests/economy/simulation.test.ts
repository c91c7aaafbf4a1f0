import { InputError, tallyMean, tallyQuantile } from "@barkraft/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addTallies,
  emptyTallies,
  flatEconomy,
  pilotGrid,
  redCounts,
  type ShockModel,
  type SimulationQuestion,
  simulatedEvents,
  simulatedQuantities,
  simulatePaths,
  tallyOf,
  withoutChance,
} from "../../src/index.ts";
import { assumptions, opening, rulesOf, still } from "./two-places.ts";

const years = 6;
const cells = years * 2;
const each = (value: number) => Float64Array.of(value, value);
const shocks: ShockModel = {
  national: {
    tax_base: { persistence: 0.4, deviation: 0.02 },
    price: { persistence: 0.2, deviation: 0.01 },
    interest: { persistence: 0.8, deviation: 0.008 },
  },
  local: {
    local_tax_base: { persistence: 0.1, deviation: each(0.01) },
    local_cost: { persistence: -0.2, deviation: each(0.015) },
    local_population: { persistence: 0.5, deviation: each(0.004) },
  },
  steering: 0.3,
  nationalCorrelations: { "tax_base,price": 0.5, "price,interest": 0.3 },
  localCorrelations: { "local_tax_base,local_population": 0.4 },
};
const question: SimulationQuestion = {
  opening,
  drivers: still(years),
  assumptions,
  rulesOf,
  shocks,
  limits: { debt: 1, equity: 0 },
  quantities: simulatedQuantities,
  numbers: Int32Array.of(7, 9),
};
const draw = { seed: 2026, scenario: 0 };

/** Tallies of paths from one to another, as one chunk. */
function run(asked: SimulationQuestion, from: number, to: number) {
  const { flat, projection } = flatEconomy(asked);
  const tallies = emptyTallies(flat, pilotGrid(flat, draw));
  simulatePaths(flat, draw, { from, to }, tallies);
  return { flat, projection, tallies };
}

const growth = fc.double({ min: -0.08, max: 0.1, noNaN: true });
const yearly = fc.array(growth, { minLength: years, maxLength: years });

test("without chance every path is the projection", () => {
  fc.assert(
    fc.property(yearly, yearly, yearly, (taxBase, cost, local) => {
      const drivers = still(years);
      drivers.national.taxBaseGrowth.set(taxBase);
      drivers.national.unitCostGrowth.set(cost);
      local.forEach((value, year) => {
        drivers.local.localTaxBaseGrowth[year * 2] = value;
        drivers.local.localCostGrowth[year * 2 + 1] = value / 4;
      });
      const { flat, projection, tallies } = run(
        { ...question, drivers, shocks: withoutChance(shocks) },
        0,
        1,
      );
      for (const quantity of simulatedQuantities) {
        const tally = tallyOf(flat, tallies, quantity);
        for (let cell = 0; cell < cells; cell++) {
          const { columns } = projection;
          const income = columns.own_tax[cell + 2]! + columns.grants[cell + 2]!;
          const expected = quantity === "tax_and_grants" ? income : columns[quantity][cell + 2]!;
          // One path's mean is the path itself.
          expect(Math.abs(tallyMean(tally, cell, 1) - expected)).toBeLessThan(Math.abs(income) * 1e-9);
        }
      }
      for (let cell = 0; cell < cells; cell++) {
        const at = cell * simulatedEvents.length;
        const result = projection.columns.result[cell + 2]!;
        // A result of nought may fall on either side by the last digit.
        if (Math.abs(result) > 1) expect(tallies.events[at]).toBe(result < 0 ? 1 : 0);
        expect(tallies.events[at + 1]).toBe(projection.columns.overdue[cell + 2]! > 0.5 ? 1 : 0);
      }
    }),
    { numRuns: 60 },
  );
});

test("the same seed gives the same bytes, however the paths are cut", () => {
  const whole = run(question, 0, 300).tallies;
  const parts = [run(question, 200, 300), run(question, 0, 77), run(question, 77, 200)].map(
    (each) => each.tallies,
  );
  for (const part of parts.slice(1)) addTallies(parts[0]!, part);
  expect(parts[0]).toEqual(whole);
  const { flat } = flatEconomy(question);
  const other = emptyTallies(flat, whole.grid);
  simulatePaths(flat, { seed: 2027, scenario: 0 }, { from: 0, to: 300 }, other);
  expect(other.counts).not.toEqual(whole.counts);
});

test("all together on each path: what the places come to, and the projection without chance", () => {
  const paths = 120;
  const { flat, tallies } = run(question, 0, paths);
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const { reserve, red } = redCounts(question, { paths, seed: draw.seed });
  const held = flatEconomy(question).projection.columns.reserve;
  const still = redCounts({ ...question, shocks: withoutChance(shocks) }, { paths: 3, seed: 1 }).reserve;
  for (let year = 0; year < years; year++) {
    const places = [year * 2, year * 2 + 1];
    const sumOf = (of: (cell: number) => number) => places.reduce((sum, cell) => sum + of(cell), 0);
    const income = sumOf((cell) => flat.income[cell]!);
    const expected = sumOf((cell) => tallyMean(tallyOf(flat, tallies, "reserve"), cell, paths));
    expect(Math.abs(mean(reserve[year]!) - expected)).toBeLessThan(income * 1e-8);
    expect(mean(red[year]!)).toBeCloseTo(
      sumOf((cell) => tallies.events[cell * simulatedEvents.length]!) / paths,
      10,
    );
    const projected = sumOf((cell) => held[cell + 2]!);
    for (const value of still[year]!) expect(Math.abs(value - projected)).toBeLessThan(income * 1e-8);
  }
  expect(reserve.at(-1)!.at(-1)!).toBeGreaterThan(reserve.at(-1)![0]!);
});

test("a place alone meets the same shocks and nearly the same nation", () => {
  const paths = 400;
  const together = run(question, 0, paths);
  const alone = run({ ...question, rows: [1] }, 0, paths);
  const median = ({ flat, tallies }: typeof alone, cell: number) =>
    tallyQuantile(tallyOf(flat, tallies, "debt"), cell, paths, 0.5);
  const income = 1.1e8;
  expect(Math.abs(median(alone, 3) - median(together, 7))).toBeLessThan(0.03 * income);
  const still = { ...question, shocks: { ...shocks, local: withoutChance(shocks).local } };
  const held = run({ ...still, rows: [1] }, 0, paths);
  const both = run(still, 0, paths);
  // Where the others have no shocks of their own the nation is the same.
  for (const cell of [0, 3, 5]) {
    expect(tallyMean(tallyOf(held.flat, held.tallies, "result"), cell, paths)).toBeCloseTo(
      tallyMean(tallyOf(both.flat, both.tallies, "result"), cell * 2 + 1, paths),
      -2,
    );
  }
});

test("wider shocks, wider bands", () => {
  const paths = 2000;
  const spread = (model: ShockModel) => {
    const { flat, tallies } = run({ ...question, shocks: model }, 0, paths);
    const tally = tallyOf(flat, tallies, "result");
    return tallyQuantile(tally, 6, paths, 0.95) - tallyQuantile(tally, 6, paths, 0.05);
  };
  const wider = { ...shocks.local.local_cost, deviation: each(0.03) };
  expect(spread({ ...shocks, local: { ...shocks.local, local_cost: wider } })).toBeGreaterThan(
    spread(shocks),
  );
});

test("a number that stops being one is told with its place and year", () => {
  const drivers = still(years);
  drivers.local.localCostGrowth[2 * 2 + 1] = Number.NaN;
  expect(placesOf(() => run({ ...question, drivers }, 0, 2))).toEqual(["result, rich 2023"]);
  const broken = still(years);
  broken.local.localTaxBaseGrowth[3 * 2 + 1] = Number.NaN;
  expect(placesOf(() => run({ ...question, drivers: broken }, 0, 2))).toEqual(["tax_base, rich 2024"]);
});

test("shocks that cannot be are refused, all at once", () => {
  const wrong: ShockModel = {
    ...shocks,
    national: { ...shocks.national, price: { persistence: 1, deviation: 2 } },
    nationalCorrelations: { "tax_base,price": 0.9, "price,interest": 0.9, "tax_base,interest": -0.9 },
  };
  expect(placesOf(() => run({ ...question, shocks: wrong }, 0, 1))).toEqual([
    "price, persistence",
    "price, deviation",
    expect.stringMatching(/^correlations, /),
  ]);
});

function placesOf(act: () => unknown): string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ place }) => place);
    throw error;
  }
  throw new Error("nothing was refused");
}
