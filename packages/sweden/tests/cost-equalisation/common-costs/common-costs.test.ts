import { explain } from "@barkraft/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { evaluateMadeUp, type MadeUpCountry } from "../../support/made-up-country.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));
const administration = "cost_equalisation.common_costs.administration";

function changed(input: string, values: readonly number[]): MadeUpCountry {
  return { ...example, inputs: { ...example.inputs, [input]: values } };
}

test("a reform of an amount of administration reaches every municipality of the class, and of no other", () => {
  const changes = { [`${administration}.amount_class_two`]: 0 };
  const amounts = evaluateMadeUp(example, { changes }).column("common_costs_administration_pc");
  const before = evaluateMadeUp(example).column("common_costs_administration_pc");
  expect([...amounts]).toEqual([...before].map((amount, at) => (at === 5 ? 0 : amount)));
});

test("a reform moves one municipality into another class by its code", () => {
  const changes = { [`${administration}.class.0360`]: 3 };
  const amounts = evaluateMadeUp(example, { changes }).column("common_costs_administration_pc");
  expect(amounts[1]).toBeCloseTo(150 * 1.07504913057, 6);
  expect(amounts[4]).toBeCloseTo(1900 * 1.07504913057, 6);
});

test("without a heating index everyone has the same, as an estimate, and the explanation says so", () => {
  const evaluation = evaluateMadeUp(changed("heating_index", Array(6).fill(Number.NaN)));
  expect([...evaluation.column("common_costs_heating_pc")]).toEqual([0, 0, 0, 0, 0, 0]);
  expect(explain(evaluation, "common_costs_heating_pc", "1440").chosen).toBe("sameForAll");
  expect(evaluation.status("common_costs_heating_pc", "1440")).toBe("estimated");
});

test("without the law of the year before no one gets an income lag, as an estimate", () => {
  const evaluation = evaluateMadeUp(changed("guaranteed_tax_capacity_year_before", [Number.NaN]));
  expect([...evaluation.column("common_costs_income_lag_pc")]).toEqual([0, 0, 0, 0, 0, 0]);
  expect(explain(evaluation, "common_costs_income_lag_pc", "1440").chosen).toBe("sameForAll");
  expect(evaluation.status("common_costs_income_lag_pc", "1440")).toBe("estimated");
});

const everyCode = example.codes!;
const butTheLast = (values: readonly number[]) => [...values.slice(0, -1), Number.NaN];

test("without one municipality's heating index everyone has the same: index and no index are never mixed", () => {
  const index = [0.9, 0.95, 1, 1.05, 1.1, 1.2];
  const everyone = evaluateMadeUp(changed("heating_index", index));
  const allButOne = evaluateMadeUp(changed("heating_index", butTheLast(index)));
  for (const code of everyCode) {
    expect(explain(everyone, "common_costs_heating_pc", code).chosen).toBe("fromIndex");
    expect(explain(allButOne, "common_costs_heating_pc", code).chosen).toBe("sameForAll");
    expect(allButOne.value("common_costs_heating_pc", code)).toBe(0);
    expect(allButOne.status("common_costs_heating_pc", code)).toBe("estimated");
  }
});

test("an income lag given for some municipalities only is left aside, and the formula is used for everyone", () => {
  const given = evaluateMadeUp(
    changed("common_costs_income_lag_supplied_pc", butTheLast([10, 20, 30, 40, 50, 60])),
  );
  const computed = evaluateMadeUp(example);
  expect([...given.column("common_costs_income_lag_pc")]).toEqual([
    ...computed.column("common_costs_income_lag_pc"),
  ]);
  for (const code of everyCode) {
    expect(explain(given, "common_costs_income_lag_pc", code).chosen).toBe("fromFormula");
  }
});

test("when one municipality's growth is unknown no one gets an income lag, as an estimate", () => {
  const id = "population_1_november_six_years_before_published";
  const evaluation = evaluateMadeUp(changed(id, butTheLast(example.inputs[id]!)));
  for (const code of everyCode) {
    expect(explain(evaluation, "common_costs_income_lag_pc", code).chosen).toBe("sameForAll");
    expect(evaluation.value("common_costs_income_lag_pc", code)).toBe(0);
    expect(evaluation.status("common_costs_income_lag_pc", code)).toBe("estimated");
  }
});

test("a given income lag stands before the computed one", () => {
  const evaluation = evaluateMadeUp(changed("common_costs_income_lag_supplied_pc", [10, 20, 30, 40, 50, 60]));
  expect([...evaluation.column("common_costs_income_lag_pc")]).toEqual([10, 20, 30, 40, 50, 60]);
});

test("an unknown population leaves growth and income lag by the formula unknown", () => {
  const earlier = [...example.inputs.population_1_november_six_years_before_published!];
  earlier[2] = Number.NaN;
  const evaluation = evaluateMadeUp(changed("population_1_november_six_years_before_published", earlier));
  expect(evaluation.value("income_lag_growth_above_threshold", "1440")).toBeNull();
  expect(evaluation.value("income_lag_from_formula_pc", "1440")).toBeNull();
});

const people = [
  "population_31_december_twelve_years_before",
  "population_31_december_two_years_before",
  "population_1_november_six_years_before_published",
  "population_1_november_two_years_before_published",
  "population_1_november_published",
];

test("the more a municipality has lost, the more it gets; who gains gets nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5000, max: 15000 }), fc.integer({ min: 1, max: 4000 }), (now, fewer) => {
      const population = (count: number) =>
        evaluateMadeUp(
          changed("population_31_december_two_years_before", [900000, 20000, 30500, 33000, 4700, count]),
        ).value("common_costs_population_decline_pc", "2361")!;
      expect(population(now - fewer)).toBeGreaterThanOrEqual(population(now));
      expect(population(10500 + now)).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test("twice the people with twice the tax base cost the same per inhabitant", () => {
  const twice = Object.fromEntries(
    [...people, "scaled_tax_base_year_before"].map((id) => [
      id,
      example.inputs[id]!.map((value) => 2 * value),
    ]),
  );
  const doubled = evaluateMadeUp({ ...example, inputs: { ...example.inputs, ...twice } });
  expect([...doubled.column("common_costs_standard_cost_pc")]).toEqual([
    ...evaluateMadeUp(example).column("common_costs_standard_cost_pc"),
  ]);
});
