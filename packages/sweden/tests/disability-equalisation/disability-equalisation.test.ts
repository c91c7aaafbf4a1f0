import { explain } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluateMadeUp, type MadeUpCountry } from "../support/made-up-country.ts";
import { workedExample } from "../support/worked-example.ts";

const example = workedExample(new URL("worked-example.yaml", import.meta.url));
const ids = Object.keys(example.inputs);

const country: fc.Arbitrary<MadeUpCountry> = fc
  .array(
    fc.record({
      like: fc.nat(2),
      factors: fc.array(fc.integer({ min: 50, max: 100 }), { minLength: ids.length, maxLength: ids.length }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((rows) => ({
    year: example.year,
    municipalities: rows.map((_, at) => `Kommun ${at + 1}`),
    inputs: Object.fromEntries(
      ids.map((id, column) => [
        id,
        rows.map(({ like, factors }) => Math.round((example.inputs[id]![like]! * factors[column]!) / 100)),
      ]),
    ),
  }));

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe("disability equalisation, whatever the municipalities", () => {
  test("pays for itself: grants and fees are equal to the öre, and payments sum to zero", () => {
    fc.assert(
      fc.property(country, (made) => {
        const evaluation = evaluateMadeUp(made);
        expect(Math.abs(sum(evaluation.column("disability_equalisation_payment")))).toBeLessThan(0.005);
        const grants = evaluation.value("gross_disability_grants", "00")!;
        expect(evaluation.value("gross_disability_fees", "00")! - grants).toBeCloseTo(0, 2);
      }),
    );
  });

  test("the level adjustment is never more than the half krona that rounding can cause", () => {
    fc.assert(
      fc.property(country, (made) => {
        const adjustment = evaluateMadeUp(made).value("disability_adjustment_pc", "00")!;
        expect(Math.abs(adjustment)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test("the standard costs sum to the municipalities' net cost in prices of the year, but for whole kronor", () => {
    fc.assert(
      fc.property(country, (made) => {
        const evaluation = evaluateMadeUp(made);
        const people = made.inputs.population_1_november_published!;
        const costs = sum(
          [...evaluation.column("disability_standard_cost_pc")].map((cost, at) => cost * people[at]!),
        );
        const rows = ["housing", "assistance", "daily_activity", "other_services"];
        const net = sum(rows.flatMap((row) => made.inputs[`disability_${row}_net_cost`]!));
        expect(Math.abs(costs - net * 1.003 * 1.012)).toBeLessThanOrEqual(sum(people) / 2 + 1);
      }),
    );
  });

  test("the order of the municipalities changes nothing", () => {
    fc.assert(
      fc.property(country, (made) => {
        const backwards = {
          ...made,
          inputs: Object.fromEntries(ids.map((id) => [id, made.inputs[id]!.toReversed()])),
        };
        const item = [...evaluateMadeUp(made).column("disability_equalisation_pc")];
        const other = [...evaluateMadeUp(backwards).column("disability_equalisation_pc")].reverse();
        for (const [at, value] of item.entries()) expect(value).toBeCloseTo(other[at]!, 6);
      }),
    );
  });

  test("twice the people, decisions and money give the same per inhabitant", () => {
    fc.assert(
      fc.property(country, (made) => {
        const twice = {
          ...made,
          inputs: Object.fromEntries(ids.map((id) => [id, made.inputs[id]!.map((value) => 2 * value)])),
        };
        const item = [...evaluateMadeUp(made).column("disability_equalisation_pc")];
        const other = [...evaluateMadeUp(twice).column("disability_equalisation_pc")];
        for (const [at, value] of item.entries()) expect(value).toBeCloseTo(other[at]!, 6);
      }),
    );
  });
});

describe("formula or reference cost", () => {
  const reference = {
    disability_reference_cost_pc: [5000, 5200, 4000],
    disability_reference_cost_year_earlier_pc: [4800, 5100, 3900],
  };
  const withBoth: MadeUpCountry = { ...example, inputs: { ...example.inputs, ...reference } };

  test("with inputs for every municipality the formula is used, and the explanation says so", () => {
    expect(explain(evaluateMadeUp(withBoth), "disability_standard_cost_pc", "0101").chosen).toBe("formula");
  });

  test.each(ids.filter((id) => !id.startsWith("population")))(
    "without %s for one municipality the reference cost is used for every one",
    (id) => {
      const known = withBoth.inputs[id]!;
      const missing = { ...withBoth.inputs, [id]: [known[0]!, known[1]!, Number.NaN] };
      const evaluation = evaluateMadeUp({ ...withBoth, inputs: missing });
      for (const code of ["0101", "0102", "0103"]) {
        expect(explain(evaluation, "disability_standard_cost_pc", code).chosen).toBe("reference");
      }
    },
  );

  test("a reference cost that is missing for one year follows the others' increase, as an estimate", () => {
    const evaluation = evaluateMadeUp({
      ...example,
      inputs: {
        population_1_november_published: [100_500, 20_050, 4990],
        disability_reference_cost_pc: [5000, 5200, Number.NaN],
        disability_reference_cost_year_earlier_pc: [4800, 5100, 3900],
      },
    });
    // 3 900 × (5 000 × 100 500 + 5 200 × 20 050) / (4 800 × 100 500 + 5 100 × 20 050)
    expect(evaluation.value("disability_reference_cost_or_carried_pc", "0103")).toBeCloseTo(4047.4536, 3);
    expect(evaluation.status("disability_reference_cost_or_carried_pc", "0103")).toBe("estimated");
    expect(evaluation.status("disability_reference_cost_or_carried_pc", "0101")).toBe("published");
  });
});
