import { Evaluation, explain, valueInForce } from "@barkraft/core";
import { expect, test } from "vitest";
import { parameters } from "../../../src/generated/parameters.ts";
import { places, shippedGround } from "../../support/grounds.ts";
import { evaluateMadeUp } from "../../support/made-up-country.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));

/** How many municipalities each list of 15, 20 and 20 a §§ names, by the value it gives them. */
const lists: readonly (readonly [keyof typeof parameters, Readonly<Record<string, number>>])[] = [
  ["cost_equalisation.infrastructure.climate_named", { 66: 3 }],
  ["cost_equalisation.infrastructure.place_named", { 580: 1, 193: 1, 128: 12, 80: 43, 65: 16 }],
  ["cost_equalisation.infrastructure.rescue", { 700: 15, 300: 20, 150: 40 }],
  ["cost_equalisation.common_costs.construction_named", { 18: 12 }],
  ["cost_equalisation.common_costs.administration.class", { 1: 30, 2: 23, 3: 18 }],
];

test.each(lists)("%s names as many municipalities as the regulation, and all of them exist", (id, counts) => {
  for (const year of [2020, 2026]) {
    const value = valueInForce(parameters[id], year)!.value as Readonly<Record<string, number>>;
    const municipalities = new Set(places.levels.municipality!.codes);
    expect(Object.keys(value).filter((code) => !municipalities.has(code))).toEqual([]);
    const found = Object.values(Object.groupBy(Object.values(value), String)).map((each) => [
      each![0],
      each!.length,
    ]);
    expect(Object.fromEntries(found)).toEqual(counts);
  }
});

test("every municipality has a climate, and a named one its own", () => {
  const evaluation = evaluateMadeUp(example);
  expect(explain(evaluation, "infrastructure_climate_pc", "0360").chosen).toBe("named");
  expect(explain(evaluation, "infrastructure_climate_pc", "2361").chosen).toBe("county");
});

test("the standard cost is known for every municipality of the country with the shipped figures", () => {
  for (const year of [2020, 2021, 2022]) {
    const { scheme, inputs } = shippedGround(year);
    const costs = Evaluation.of(scheme, year, places, inputs).column("infrastructure_standard_cost_pc");
    expect(costs.every((cost) => cost > 40 && cost < 1100)).toBe(true);
  }
});

test("a reform reaches one municipality by its code and leaves the others", () => {
  const changes = { "cost_equalisation.infrastructure.rescue.1499": 150 };
  const before = [...evaluateMadeUp(example).column("infrastructure_standard_cost_pc")];
  const after = [...evaluateMadeUp(example, { changes }).column("infrastructure_standard_cost_pc")];
  // (44 + 150) × 1.07505
  expect(after).toEqual(before.map((cost, at) => (at === 3 ? 209 : cost)));
});
