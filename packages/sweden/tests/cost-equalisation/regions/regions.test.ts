import { Evaluation, explain } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { places, shippedGround } from "../../support/grounds.ts";
import { evaluateMadeUp, type MadeUpCountry } from "../../support/made-up-country.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));

const factor = fc.double({ min: 0.5, max: 2, noNaN: true });
const cells = Object.keys(example.inputs).filter((id) => id.startsWith("health_care_"));
/** The example with every figure of health care varied, and the inhabitants too. */
const varied = fc
  .array(fc.tuple(factor, factor), { minLength: cells.length + 1, maxLength: cells.length + 1 })
  .map((factors): MadeUpCountry => {
    const ids = [...cells, "population_31_december_two_years_before"];
    const times = ids.map((id, at) => [id, example.inputs[id]!.map((value, i) => value * factors[at]![i]!)]);
    return { ...example, inputs: { ...example.inputs, ...Object.fromEntries(times) } };
  });

function mean(evaluation: Evaluation, id: string): number {
  const people = evaluation.column("region_population_31_december_two_years_before");
  const sum = evaluation.column(id).reduce((total, value, at) => total + value * people[at]!, 0);
  return sum / people.reduce((a, b) => a + b, 0);
}

describe("whatever the regions", () => {
  test("the care need averages to the national standard cost", () => {
    fc.assert(
      fc.property(varied, (country) => {
        expect(mean(evaluateMadeUp(country), "health_care_need_pc")).toBeCloseTo(24365, 6);
      }),
      { numRuns: 50 },
    );
  });

  test.each(["health_care_sparse_care_pc", "health_care_sparse_staffing_pc", "health_care_wages_pc"])(
    "%s sums to zero over the inhabitants",
    (id) => {
      fc.assert(
        fc.property(varied, (country) => {
          expect(mean(evaluateMadeUp(country), id)).toBeCloseTo(0, 6);
        }),
        { numRuns: 50 },
      );
    },
  );

  test("twice the people cost the same per inhabitant", () => {
    fc.assert(
      fc.property(varied, (country) => {
        const twice = Object.fromEntries(
          Object.entries(country.inputs).map(([id, values]) => [
            id,
            id.includes("population") || id.endsWith("persons") ? values.map((value) => 2 * value) : values,
          ]),
        );
        const doubled = evaluateMadeUp({ ...country, inputs: twice });
        const once = evaluateMadeUp(country);
        once.column("health_care_components_pc").forEach((value, at) => {
          expect(doubled.column("health_care_components_pc")[at]! / value).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 50 },
    );
  });
});

describe("closing to an appropriation that somebody supplies", () => {
  const changes = { "regulating_item.regional_appropriation": 1_000_000_000 };
  const evaluation = evaluateMadeUp(example, { changes });

  test("the payments sum to it", () => {
    // Income 2 211 and 4 734, cost −1 975 and 4 071, grants 0 and 400 kr per inhabitant of 1 November
    expect([...evaluation.column("region_income_equalisation_pc")]).toEqual([2211, 4734]);
    expect([...evaluation.column("region_items_before_closing")]).toEqual([24072000, 455647500]);
    expect(evaluation.value("region_regulating_item_unrounded_pc", "00")).toBeCloseTo(3434.194719, 6);
    const payments = evaluation.column("region_total_payment");
    expect(payments.reduce((a, b) => a + b, 0)).toBeCloseTo(1_000_000_000, 3);
  });

  test("the total is the sum of the whole kronor", () => {
    expect([...evaluation.column("region_total_pc")]).toEqual([3670, 12639]);
  });
});

test("without last year's items of one region no region gets an income lag, as an estimate", () => {
  const known = evaluateMadeUp(example);
  const inputs = { ...example.inputs, region_other_items_year_before_pc: [Number.NaN, 4000] };
  const missing = evaluateMadeUp({ ...example, inputs });
  for (const code of known.places.levels.region!.codes) {
    expect(explain(known, "region_income_lag_pc", code).chosen).toBe("fromFormula");
    expect(explain(missing, "region_income_lag_pc", code).chosen).toBe("sameForAll");
    expect(missing.status("region_income_lag_pc", code)).toBe("estimated");
  }
});

test("a published outcome stands before the computed one", () => {
  const inputs = { ...example.inputs, region_cost_equalisation_published_pc: [-2000, 4100] };
  const evaluation = evaluateMadeUp({ ...example, inputs });
  expect([...evaluation.column("region_cost_equalisation_pc")]).toEqual([-2000, 4100]);
});

test("with the shipped figures health care is unknown, and so are cost equalisation and total of every region", () => {
  const { scheme, inputs } = shippedGround(2021);
  const evaluation = Evaluation.of(scheme, 2021, places, inputs);
  for (const id of ["health_care_standard_cost_pc", "region_cost_equalisation_pc", "region_total_pc"]) {
    expect(evaluation.column(id).every(Number.isNaN)).toBe(true);
  }
  for (const id of [
    "region_public_transport_standard_cost_pc",
    "region_population_change_standard_cost_pc",
  ]) {
    expect(evaluation.column(id).some(Number.isNaN)).toBe(false);
  }
});
