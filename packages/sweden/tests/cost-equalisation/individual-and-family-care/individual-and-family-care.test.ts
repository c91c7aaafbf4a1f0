import { expect, test } from "vitest";
import { costModelProperties } from "../../support/cost-model-properties.ts";
import { evaluateMadeUp } from "../../support/made-up-country.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));

costModelProperties({
  example,
  model: "individual_and_family_care",
  withDeduction: ["individual_and_family_care_wages_pc"],
  corrected: ["individual_and_family_care_need_pc"],
});

const weights = [
  "children_in_low_income",
  "low_education",
  "urban_population",
  "multi_dwelling_buildings",
  "ill_health",
  "cross_border_commuting",
];

test("a reform that takes away every weight gives everyone the national average", () => {
  const changes = Object.fromEntries(
    weights.map((weight) => [`cost_equalisation.individual_and_family_care.${weight}`, 0]),
  );
  const need = evaluateMadeUp(example, { changes }).column("individual_and_family_care_need_pc");
  for (const each of need) expect(each).toBeCloseTo(4492, 6);
});

test.each(weights)("a reform of the weight of %s moves the need of some and keeps the mean", (weight) => {
  const changes = { [`cost_equalisation.individual_and_family_care.${weight}`]: 1000 };
  const before = evaluateMadeUp(example).column("individual_and_family_care_need_pc");
  const after = evaluateMadeUp(example, { changes }).column("individual_and_family_care_need_pc");
  const people = example.inputs.population_31_december_two_years_before!;
  const shifts = people.map((count, at) => count * (after[at]! - before[at]!));
  expect(Math.max(...shifts)).toBeGreaterThan(1);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeCloseTo(0, 2);
});
