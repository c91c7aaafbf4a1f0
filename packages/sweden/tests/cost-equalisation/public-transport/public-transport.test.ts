import { explain } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateMadeUp, type MadeUpCountry } from "../../support/made-up-country.ts";
import { workedExample } from "../../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));
const weights = "population_31_december_two_years_before";

const varied = fc.array(fc.integer({ min: 1000, max: 900_000 }), { minLength: 6, maxLength: 6 }).map(
  (population): MadeUpCountry => ({
    ...example,
    inputs: { ...example.inputs, [weights]: population },
  }),
);

function moneyByCounty(country: MadeUpCountry, id: string): Map<string, number> {
  const evaluation = evaluateMadeUp(country);
  const { codes } = evaluation.places.levels.municipality!;
  const money = new Map<string, number>();
  evaluation.column(id).forEach((amount, at) => {
    const county = codes[at]!.slice(0, 2);
    money.set(county, (money.get(county) ?? 0) + amount * country.inputs[weights]![at]!);
  });
  return money;
}

describe("whatever the municipalities", () => {
  test("what the municipalities and the region of a county bear is the county's cost", () => {
    fc.assert(
      fc.property(varied, (country) => {
        const evaluation = evaluateMadeUp(country);
        const municipal = moneyByCounty(country, "public_transport_municipal_part_pc");
        evaluation.places.levels.county!.codes.forEach((code) => {
          const people = evaluation.value("county_population_31_december_two_years_before", code)!;
          const regional = evaluation.value("public_transport_regional_part_pc", code)! * people;
          const cost = evaluation.value("public_transport_county_cost_pc", code)! * people;
          expect((municipal.get(code)! + regional) / cost).toBeCloseTo(1, 9);
        });
      }),
      { numRuns: 50 },
    );
  });

  test("the counties' cost averages to the national standard cost", () => {
    fc.assert(
      fc.property(varied, (country) => {
        const evaluation = evaluateMadeUp(country);
        const people = evaluation.column("county_population_31_december_two_years_before");
        const cost = evaluation.column("public_transport_county_cost_pc");
        const sum = people.reduce((total, count, at) => total + count * cost[at]!, 0);
        expect(sum / people.reduce((a, b) => a + b, 0)).toBeCloseTo(2595, 6);
      }),
      { numRuns: 50 },
    );
  });
});

test("with inputs for everyone the formula is used, and the explanation says so", () => {
  const evaluation = evaluateMadeUp(example);
  for (const code of evaluation.places.levels.municipality!.codes) {
    expect(explain(evaluation, "public_transport_standard_cost_pc", code).chosen).toBe("formula");
  }
});

test("without a county's inputs everyone has the municipalities' share of the national average, as an estimate", () => {
  const distance = "public_transport_county_mean_distance";
  const inputs = { ...example.inputs, [distance]: [3600, 10000, 14400, Number.NaN] };
  const evaluation = evaluateMadeUp({ ...example, inputs });
  for (const code of evaluation.places.levels.municipality!.codes) {
    expect(explain(evaluation, "public_transport_standard_cost_pc", code).chosen).toBe("sameForAll");
    expect(evaluation.status("public_transport_standard_cost_pc", code)).toBe("estimated");
  }
  // 1 141.80 × 1.003 × 1.012
  expect(new Set(evaluation.column("public_transport_standard_cost_pc"))).toEqual(new Set([1159]));
});

test("without the inputs of one municipality in a county that divides by weights no municipality of the country has the formula", () => {
  const inputs = {
    ...example.inputs,
    public_transport_mean_distance: [
      ...example.inputs.public_transport_mean_distance!.slice(0, -1),
      Number.NaN,
    ],
  };
  const evaluation = evaluateMadeUp({ ...example, inputs });
  expect(evaluation.value("public_transport_municipal_part_pc", "0180")).toBeCloseTo(882.546392, 5);
  for (const code of evaluation.places.levels.municipality!.codes) {
    expect(explain(evaluation, "public_transport_standard_cost_pc", code).chosen).toBe("sameForAll");
    expect(evaluation.status("public_transport_standard_cost_pc", code)).toBe("estimated");
  }
  // What a region bears does not depend on how its county divides the municipalities' share.
  for (const code of evaluation.places.levels.region!.codes) {
    expect(explain(evaluation, "region_public_transport_standard_cost_pc", code).chosen).toBe("formula");
  }
});
