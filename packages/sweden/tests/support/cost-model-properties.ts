import { explain } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sweden } from "../../src/index.ts";
import { evaluateMadeUp, type MadeUpCountry } from "./made-up-country.ts";

interface CostModel {
  /** A country whose figures the properties vary. */
  readonly example: MadeUpCountry;
  /** The model as ids begin with it, for example `elderly_care`. */
  readonly model: string;
  /** Components less a deduction per inhabitant. */
  readonly withDeduction: readonly string[];
  /** Components corrected to the national average standard cost. */
  readonly corrected: readonly string[];
  /** The reference costs that stand in for the formula; the model's own unless said. */
  readonly referenceCosts?: readonly string[];
  /** What the explanation calls the source that stands in for the formula; the reference cost unless said. */
  readonly otherwise?: string;
  /** Whether a reform can raise the model's national cost; it can unless said. */
  readonly canRise?: boolean;
}

const weights = "population_31_december_two_years_before";
const levels = new Map(sweden.declaration.inputs.map(({ id, level }) => [id, level]));
const isNational = (id: string) => levels.get(id) === "nation";
const close = (a: number, b: number) => Math.abs(a - b) <= 1e-7 * Math.max(1, Math.abs(a), Math.abs(b));

/** The example with each municipality's figures varied by up to a fifth and repeated, so that there are up to nine. */
function varied(example: MadeUpCountry): fc.Arbitrary<MadeUpCountry> {
  const ids = Object.keys(example.inputs);
  const municipality = fc.record({
    like: fc.nat(example.municipalities.length - 1),
    factors: fc.array(fc.double({ min: 0.8, max: 1, noNaN: true }), {
      minLength: ids.length,
      maxLength: ids.length,
    }),
  });
  return fc.array(municipality, { minLength: 2, maxLength: 9 }).map((rows) => ({
    year: example.year,
    municipalities: rows.map((_, at) => `Kommun ${at + 1}`),
    inputs: Object.fromEntries(
      ids.map((id, column) => [
        id,
        isNational(id)
          ? example.inputs[id]!
          : rows.map(({ like, factors }) => example.inputs[id]![like]! * factors[column]!),
      ]),
    ),
  }));
}

function reversed({ inputs, municipalities, ...rest }: MadeUpCountry): MadeUpCountry {
  return {
    ...rest,
    municipalities: municipalities.toReversed(),
    inputs: Object.fromEntries(Object.entries(inputs).map(([id, values]) => [id, values.toReversed()])),
  };
}

const timesTwo = (values: readonly number[]) => values.map((value) => 2 * value);

/** Twice the people in every municipality. What the law takes the root of is a plain number and stays. */
function doubled(country: MadeUpCountry): MadeUpCountry {
  const units = new Map(sweden.declaration.inputs.map(({ id, unit }) => [id, unit]));
  return {
    ...country,
    inputs: Object.fromEntries(
      Object.entries(country.inputs).map(([id, values]) => [
        id,
        units.get(id) === "inhabitants" ? timesTwo(values) : values,
      ]),
    ),
  };
}

/** What must hold of a sub-model of the cost equalisation, whatever the municipalities. Förordning (2004:881). */
export function costModelProperties({
  example,
  model,
  withDeduction,
  corrected,
  referenceCosts = [`${model}_reference_cost_pc`],
  otherwise = "reference",
  canRise = true,
}: CostModel): void {
  const components = `${model}_components_pc`;
  const standardCost = `${model}_standard_cost_pc`;
  const mean = (values: readonly number[], people: readonly number[]) =>
    values.reduce((sum, value, at) => sum + value * people[at]!, 0) / people.reduce((a, b) => a + b, 0);

  describe("whatever the municipalities", () => {
    test.each(withDeduction)("%s sums to zero over the inhabitants", (id) => {
      fc.assert(
        fc.property(varied(example), (country) => {
          const amounts = [...evaluateMadeUp(country).column(id)];
          expect(mean(amounts, country.inputs[weights]!)).toBeCloseTo(0, 6);
        }),
        { numRuns: 30 },
      );
    });

    test.each(corrected)("%s averages to the national standard cost", (id) => {
      fc.assert(
        fc.property(varied(example), (country) => {
          const evaluation = evaluateMadeUp(country);
          const national = evaluation.value(`${model}_national_pc`, "00")!;
          expect(mean([...evaluation.column(id)], country.inputs[weights]!)).toBeCloseTo(national, 6);
        }),
        { numRuns: 30 },
      );
    });

    test("their order changes nothing", () => {
      fc.assert(
        fc.property(varied(example), (country) => {
          const backwards = [...evaluateMadeUp(reversed(country)).column(components)].reverse();
          const forwards = [...evaluateMadeUp(country).column(components)];
          expect(forwards.every((value, at) => close(value, backwards[at]!))).toBe(true);
        }),
        { numRuns: 30 },
      );
    });

    test("twice the people cost the same per inhabitant", () => {
      fc.assert(
        fc.property(varied(example), (country) => {
          const twice = [...evaluateMadeUp(doubled(country)).column(components)];
          const once = [...evaluateMadeUp(country).column(components)];
          expect(once.every((value, at) => close(value, twice[at]!))).toBe(true);
        }),
        { numRuns: 30 },
      );
    });
  });

  describe("formula or reference cost", () => {
    const reference = Object.fromEntries(
      referenceCosts.map((id) => [id, example.municipalities.map((_, at) => 4000 + at)]),
    );
    const withBoth = { ...example, inputs: { ...example.inputs, ...reference } };

    test("with inputs for every municipality the formula is used, and the explanation says so", () => {
      expect(explain(evaluateMadeUp(withBoth), standardCost, "0101").chosen).toBe("formula");
    });

    test.each(Object.keys(example.inputs).filter((id) => !id.startsWith("population_31")))(
      `without %s for one municipality the ${otherwise} is used for every one, and the explanation says so`,
      (id) => {
        const known = withBoth.inputs[id as keyof typeof withBoth.inputs]!;
        const missing = {
          ...withBoth,
          inputs: { ...withBoth.inputs, [id]: [...known.slice(0, -1), Number.NaN] },
        };
        const evaluation = evaluateMadeUp(missing);
        for (const code of evaluation.places.levels.municipality!.codes) {
          expect(explain(evaluation, standardCost, code).chosen).toBe(otherwise);
        }
      },
    );

    if (!canRise) return;
    test("a higher national cost raises the mean by the same, with the formula too", () => {
      const before = evaluateMadeUp(example);
      const after = evaluateMadeUp(example, {
        changes: { [`cost_equalisation.cost_increase.${model}`]: 100 },
      });
      const people = example.inputs[weights]!;
      const rise = (id: string) => mean([...after.column(id)], people) - mean([...before.column(id)], people);
      // Whole kronor in each municipality.
      expect(Math.abs(rise(standardCost) - 100)).toBeLessThanOrEqual(1);
    });
  });
}
