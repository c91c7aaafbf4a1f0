import { Evaluation } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { marginalInhabitant, stages } from "../../src/index.ts";
import { places, shippedGround, withCell } from "../support/grounds.ts";

const ground = shippedGround(2020);
const codes = places.levels.municipality!.codes;

test("a child without income in Laxå, worked by hand: the guarantee times the rate for one more inhabitant", () => {
  // Income equalisation of n inhabitants is rate × (guarantee × n − own tax base scaled). One more inhabitant adds
  // rate × guarantee, less what the fall of the mean takes: 19.00 % of 115 % of 232 531 is 50 808; the mean falls by
  // 232 531 / 10 319 488, which takes 19 % × 115 % × 0.02253 × 5 686 inhabitants = 28 kronor.
  const { items, flatAmount, beforeRounding } = marginalInhabitant(ground, "1860", { age: 8, taxBase: 0 });
  const income = items.find(({ id }) => id === "income_equalisation_pc")!;
  expect(income.beforeRounding).toBeCloseTo(50_780, -1);
  expect(income.basis).toBe("formula");
  expect(income.changes.map(({ beforeRounding }) => Math.abs(beforeRounding!) > 1)).toEqual([
    true,
    false,
    false,
  ]);
  // The flat amount counts the tax of the average inhabitant, which a child does not pay.
  expect(items.find(({ kind }) => kind === "own tax")!.paid).toBe(0);
  expect(flatAmount).toBeGreaterThan(beforeRounding);
});

test("a tax base arrives in the third year, as the municipality's rate of it, and lowers the grant", () => {
  const { items, arrived } = marginalInhabitant(ground, "1860", { age: 40, taxBase: 300_000 });
  const tax = items.find(({ kind }) => kind === "own tax")!;
  // 300 000 × 1.028 × 1.032 × 22.18 %.
  expect(tax.paid).toBeCloseTo(300_000 * 1.060896 * 0.2218, 4);
  expect(tax.changes.map(({ paid }) => Math.round(paid!))).toEqual([0, 0, 70592]);
  const income = items.find(({ id }) => id === "income_equalisation_pc")!;
  // 19 percent of the scaled income, but for what the rise of the mean gives back.
  expect(income.changes[2]!.beforeRounding).toBeCloseTo(-0.19 * 300_000 * 1.060896, -2);
  expect(arrived.map(({ years }) => years)).toEqual([1, 2, 3]);
});

test("stages add up, and what has arrived in the end is all of it", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 2_000_000 }),
      (code, age, taxBase) => {
        const found = marginalInhabitant(ground, code, { age, taxBase });
        for (const { changes, paid, beforeRounding } of found.items) {
          if (paid === null) continue;
          expect(changes).toHaveLength(stages.length);
          expect(changes.reduce((sum, change) => sum + change.paid!, 0)).toBeCloseTo(paid, 4);
          expect(changes.reduce((sum, change) => sum + change.beforeRounding!, 0)).toBeCloseTo(
            beforeRounding!,
            4,
          );
        }
        expect(found.arrived.at(-1)!.paid).toBe(found.paid);
      },
    ),
    { numRuns: 12 },
  );
});

test("with the rounding of the law it is what an evaluation with one more inhabitant pays", () => {
  // Örebro's population of 1 November is published, so the one more is simply that count and the national one raised.
  const one = (input: string, code: string, by: number) => {
    const level = ground.scheme.nodes[ground.scheme.slotOf.get(input)!]!.level;
    const row = places.levels[level]!.codes.indexOf(code);
    return ground.inputs.get(input)!.values[row]! + by;
  };
  const more = withCell(
    withCell(
      ground,
      "population_1_november_published",
      "1880",
      one("population_1_november_published", "1880", 1),
    ),
    "national_population_1_november_total",
    "00",
    one("national_population_1_november_total", "00", 1),
  );
  const pays = (of: typeof ground) =>
    Evaluation.of(of.scheme, 2020, places, of.inputs).value("income_equalisation_payment", "1880")!;
  const income = marginalInhabitant(ground, "1880", { age: 30, taxBase: 0 }).items.find(
    ({ id }) => id === "income_equalisation_pc",
  )!;
  expect(income.changes[0]!.paid).toBe(pays(more) - pays(ground));
});

test("the appropriation stays as it is: what comes here leaves the others", () => {
  const { items } = marginalInhabitant(ground, "1860", { age: 8, taxBase: 0 });
  const equalisation = items.filter(
    ({ kind, beforeRounding }) => kind === "equalisation" && beforeRounding !== null,
  );
  const here = equalisation.reduce((sum, { beforeRounding }) => sum + beforeRounding!, 0);
  const there = equalisation.reduce((sum, { elsewhere }) => sum + elsewhere!, 0);
  // One krona in ten million inhabitants is what the estimated populations leave.
  expect(Math.abs(here + there)).toBeLessThan(0.01 * Math.abs(here));
});

test("a published amount is held per inhabitant and does not pass for a formula", () => {
  const { items, standardCosts } = marginalInhabitant(ground, "1860", { age: 8, taxBase: 0 });
  expect(items.find(({ id }) => id === "structural_grant_pc")!.basis).toBe("fixed per inhabitant");
  for (const { basis, before, after } of standardCosts) {
    // What it still moves by is its share of the nation's mean: less than an öre.
    if (basis === "fixed per inhabitant") expect(after).toBeCloseTo(before!, 1);
  }
});

describe("refused", () => {
  test.each([
    [{ age: -1, taxBase: 0 }, "whole years from 0 to 120"],
    [{ age: 8.5, taxBase: 0 }, "whole years from 0 to 120"],
    [{ age: 8, taxBase: -5 }, "an amount in SEK a year"],
    [{ age: 8, taxBase: Number.NaN }, "an amount in SEK a year"],
    [{ age: 8, taxBase: 0, countedIn: ["unicorns"] }, "an input that counts people by more than age"],
  ])("%j", (person, message) => {
    expect(() => marginalInhabitant(ground, "1860", person)).toThrow(message);
  });
});
