import {
  compileReform,
  Evaluation,
  exactSum,
  type InputColumn,
  nearestWhole,
  type Places,
  type Reform,
} from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { regulatingItemChange, sweden } from "../src/index.ts";

const counties = ["01", "09", "18"];

interface Town {
  readonly county: number;
  readonly taxBase: number;
  readonly population: number;
}

const town: fc.Arbitrary<Town> = fc.record({
  county: fc.integer({ min: 0, max: counties.length - 1 }),
  taxBase: fc.integer({ min: 1_000_000, max: 500_000_000_000 }),
  population: fc.integer({ min: 500, max: 1_000_000 }),
});
// One town in every county, so that no region is empty.
const country = fc
  .tuple(fc.tuple(town, town, town), fc.array(town, { maxLength: 40 }))
  .map(([one, others]) => [...one.map((each, county) => ({ ...each, county })), ...others]);

function placesOf(towns: readonly Town[]): Places {
  const codes = towns.map((_, place) => String(place).padStart(4, "0"));
  const county = Int32Array.from(towns, (each) => each.county);
  const level = { codes: counties, names: counties };
  return {
    levels: {
      nation: { codes: ["00"], names: ["Sverige"] },
      county: level,
      region: level,
      municipality: { codes, names: codes },
    },
    parents: {
      county: { nation: Int32Array.from([0, 0, 0]) },
      region: { nation: Int32Array.from([0, 0, 0]), county: Int32Array.from([0, 1, 2]) },
      municipality: { nation: new Int32Array(towns.length), county, region: county },
    },
  };
}

function evaluate(towns: readonly Town[], reform?: Reform): Evaluation {
  const places = placesOf(towns);
  const values: Readonly<Record<string, readonly number[]>> = {
    tax_base: towns.map(({ taxBase }) => taxBase),
    population_1_november_published: towns.map(({ population }) => population),
  };
  const inputs = new Map(
    sweden.declaration.inputs.map(({ id, level }): [string, InputColumn] => [
      id,
      {
        values: Float64Array.from(
          values[id] ?? places.levels[level]!.codes.map(() => (level === "nation" ? Number.NaN : 0)),
        ),
        year: 2020,
        statusAt: () => "published",
        sourceAt: () => undefined,
      },
    ]),
  );
  const baseline = Evaluation.of(sweden, 2020, places, inputs);
  return reform ? baseline.under(compileReform(sweden, 2020, places, reform)) : baseline;
}

const itemOf = (evaluation: Evaluation) => [...evaluation.column("income_equalisation_pc")];

describe("income equalisation, whatever the municipalities", () => {
  test("the payments are whole kronor and sum to the krona", () => {
    fc.assert(
      fc.property(country, (towns) => {
        const evaluation = evaluate(towns);
        const exact = itemOf(evaluation).reduce(
          (sum, item, place) => sum + BigInt(item) * BigInt(towns[place]!.population),
          0n,
        );
        const payments = evaluation.column("income_equalisation_payment");
        expect(BigInt(exactSum(payments))).toBe(exact);
        expect(BigInt(evaluation.value("national_income_equalisation", "00")!)).toBe(exact);
      }),
    );
  });

  test("the order of the municipalities changes nothing", () => {
    fc.assert(
      fc.property(country, (towns) => {
        const reversed = evaluate(towns.toReversed());
        expect(itemOf(reversed).reverse()).toEqual(itemOf(evaluate(towns)));
        for (const id of ["mean_tax_capacity", "national_income_equalisation"]) {
          expect(reversed.value(id, "00")).toBe(evaluate(towns).value(id, "00"));
        }
      }),
    );
  });

  test("twice the people with twice the income get the same per inhabitant", () => {
    fc.assert(
      fc.property(country, (towns) => {
        const doubled = towns.map((each) => ({
          ...each,
          taxBase: each.taxBase * 2,
          population: each.population * 2,
        }));
        expect(itemOf(evaluate(doubled))).toEqual(itemOf(evaluate(towns)));
      }),
    );
  });

  test("two municipalities of a county on the same side of the guarantee merge without gain or loss", () => {
    fc.assert(
      fc.property(country, town, (towns, extra) => {
        const partner = { ...extra, county: towns[0]!.county };
        const apart = evaluate([...towns, partner]);
        const [first, second] = [0, towns.length].map(
          (place) => apart.column("difference_to_guarantee")[place]!,
        ) as [number, number];
        fc.pre(first > 0 === second > 0);
        const merged = evaluate([
          {
            county: partner.county,
            taxBase: towns[0]!.taxBase + partner.taxBase,
            population: towns[0]!.population + partner.population,
          },
          ...towns.slice(1),
        ]);
        const before = apart.column("income_equalisation_payment");
        const after = merged.column("income_equalisation_payment")[0]!;
        // Each of the three amounts per inhabitant is rounded by at most half a krona.
        const slack = towns[0]!.population + partner.population;
        expect(Math.abs(after - before[0]! - before[towns.length]!)).toBeLessThanOrEqual(slack);
      }),
    );
  });

  test("a municipality with more own tax capacity never receives more", () => {
    fc.assert(
      fc.property(country, fc.integer({ min: 1, max: 1_000_000_000 }), (towns, more) => {
        // Counted on a fixed mean, because richer inhabitants also raise the guarantee for all.
        const evaluation = evaluate(towns);
        const guaranteed = evaluation.value("guaranteed_tax_capacity", "00")!;
        const step = sweden.declaration.steps.find(({ id }) => id === "income_equalisation_pc")!;
        const formula = step.formula as (values: Readonly<Record<string, number>>) => number;
        const own = towns[0]!.taxBase / towns[0]!.population;
        const item = (capacity: number) =>
          formula({ difference: guaranteed - capacity, grantRate: 0.1905, feeRate: 0.1698 });
        expect(item(own + more)).toBeLessThanOrEqual(item(own));
      }),
    );
  });

  test("the regulating item's change pays for a reform to the last öre", () => {
    fc.assert(
      fc.property(country, fc.double({ min: 0.9, max: 1.4, noNaN: true }), (towns, level) => {
        const reform = { changes: { "income_equalisation.guarantee_level": level } };
        const after = evaluate(towns, reform);
        const before = after.baseline!;
        const change = regulatingItemChange(before, after)!;
        const people = exactSum(towns.map(({ population }) => population));
        const cost =
          after.value("national_income_equalisation", "00")! -
          before.value("national_income_equalisation", "00")!;
        expect(change * people + cost).toBeCloseTo(0, 2);
      }),
    );
  });

  test("a reform gives what the same values would give from the start", () => {
    fc.assert(
      fc.property(
        country,
        fc.record({
          "income_equalisation.guarantee_level": fc.double({ min: 0.5, max: 1.5, noNaN: true }),
          "income_equalisation.municipal_grant_degree": fc.double({ min: 0.5, max: 1.2, noNaN: true }),
          "income_equalisation.fee_degree": fc.double({ min: 0.5, max: 1.2, noNaN: true }),
        }),
        fc.boolean(),
        (towns, changes, symmetric) => {
          const reform: Reform = {
            changes,
            ...(symmetric ? { replace: { income_equalisation_pc: "symmetric" } } : {}),
          };
          const reformed = evaluate(towns, reform);
          const { places } = reformed;
          const inputs = new Map(
            sweden.declaration.inputs.map(({ id }): [string, InputColumn] => [
              id,
              {
                values: reformed.column(id),
                year: 2020,
                statusAt: () => "published",
                sourceAt: () => undefined,
              },
            ]),
          );
          const fresh = Evaluation.of(
            sweden,
            2020,
            places,
            inputs,
            compileReform(sweden, 2020, places, reform),
          );
          for (const node of sweden.nodes) {
            if (node.kind === "step")
              expect([...fresh.column(node.id)]).toEqual([...reformed.column(node.id)]);
          }
        },
      ),
    );
  });

  test("compiled loops give what the declared formulas give", () => {
    fc.assert(
      fc.property(country, (towns) => {
        const evaluation = evaluate(towns);
        for (const node of sweden.nodes) {
          if (node.kind !== "step" || node.replaces >= 0) continue;
          const formula = node.declaration.formula as (values: Readonly<Record<string, number>>) => number;
          evaluation.places.levels[node.level]!.codes.forEach((_, row) => {
            const values = Object.fromEntries(
              node.inputs.map((slot, position) => {
                const at = evaluation.inputRow(node, position, row);
                const unit = sweden.nodes[slot]!.unit;
                const value = evaluation.valueAt(slot, at) ?? Number.NaN;
                return [node.inputNames[position]!, unit === "percent" ? value / 100 : value];
              }),
            );
            const exact = formula(values) * (node.unit === "percent" ? 100 : 1);
            const result = node.declaration.rounding ? nearestWhole(exact) : exact;
            const computed = evaluation.valueAt(node.slot, row) ?? Number.NaN;
            if (!Number.isFinite(result)) expect(computed).toBeNaN();
            else
              expect(Math.abs(computed - result)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(result)));
          });
        }
      }),
      { numRuns: 20 },
    );
  });
});
