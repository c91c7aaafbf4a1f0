import { compileReform, Evaluation, exactSum } from "@barkraft/core";
import { expect, test } from "vitest";
import { places, shippedGround } from "../../support/grounds.ts";

/**
 * The Swedish Association of Local Authorities and Regions wrote of 2021 that 26 municipalities qualified and that
 * the component cost 32 kronor per inhabitant. Ours rests on estimated populations on 1 November.
 */
test("the income lag of 2021 comes near what was published of it, without being fitted", () => {
  const { scheme, inputs } = shippedGround(2021);
  const evaluation = Evaluation.of(scheme, 2021, places, inputs);
  const lags = evaluation.column("income_lag_from_formula_pc");
  const people = evaluation.column("population_31_december_two_years_before");
  const cost = exactSum(lags.map((lag, at) => lag * people[at]!)) / exactSum(people);
  expect(lags.filter((lag) => lag > 0)).toHaveLength(30);
  expect(Math.abs(cost - 32)).toBeLessThan(4);
});

test("for 2020, the first year of this law, the component is the same for all wherever it could be due", () => {
  const { scheme, inputs } = shippedGround(2020);
  const evaluation = Evaluation.of(scheme, 2020, places, inputs);
  expect(evaluation.column("common_costs_income_lag_pc").every((lag) => lag === 0)).toBe(true);
  expect(evaluation.value("income_lag_from_formula_pc", "1880")).toBeNull();
  expect(evaluation.status("common_costs_income_lag_pc", "1880")).toBe("estimated");
});

test("a reform does not move the law of the year before", () => {
  const { scheme, inputs } = shippedGround(2021);
  const before = Evaluation.of(scheme, 2021, places, inputs);
  const reform = { changes: { "income_equalisation.guarantee_level": 1.2 } };
  const after = before.under(compileReform(scheme, 2021, places, reform));
  expect([...after.column("common_costs_income_lag_pc")]).toEqual([
    ...before.column("common_costs_income_lag_pc"),
  ]);
});
