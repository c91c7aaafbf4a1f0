import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  type DeficitRule,
  debtFan,
  grantEffect,
  type StateOpening,
  type StateResponse,
  stateFrame,
} from "../../src/index.ts";

interface Example {
  readonly name: string;
  readonly opening: StateOpening;
  readonly rule: DeficitRule;
  readonly response: StateResponse;
  readonly growth: readonly number[];
  readonly usualGrowth?: number;
  readonly debt: readonly number[];
  readonly interest: readonly number[];
  readonly primaryDeficit: readonly number[];
}

const examples = parse(
  readFileSync(new URL("worked-examples.yaml", import.meta.url), "utf8"),
) as readonly Example[];

describe("the frame of the state", () => {
  test.each(examples)("$name", ({ opening, rule, response, growth, usualGrowth, ...wanted }) => {
    const years = stateFrame(
      { opening, rule, response },
      { yearly: growth, usual: usualGrowth ?? growth[0]! },
    );
    for (const key of ["debt", "interest", "primaryDeficit"] as const) {
      years.forEach((year, at) => {
        expect(year[key], `${key} ${year.year}`).toBeCloseTo(wanted[key][at]!, 9);
      });
    }
  });

  const share = fc.double({ min: -0.1, max: 0.1, noNaN: true });
  const rules = fc.record({
    deficit: share,
    years: fc.nat(12),
    afterwards: share,
    reading: fc.constantFrom("total" as const, "primary" as const),
  });
  const responses = fc.record({
    baseInterest: fc.double({ min: 0, max: 0.1, noNaN: true }),
    interestPerDeficit: fc.double({ min: 0, max: 1, noNaN: true }),
    interestPerDebt: fc.double({ min: 0, max: 0.1, noNaN: true }),
    renewedDebt: fc.double({ min: 0, max: 1, noNaN: true }),
    budgetElasticity: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  const opening = { year: 2009, gdp: 3e12, debt: 0.33 };

  test("the debt moves by the deficits and nothing else, and what a measure costs comes on top", () => {
    fc.assert(
      fc.property(
        rules,
        responses,
        fc.array(share, { minLength: 1, maxLength: 12 }),
        (rule, response, growth) => {
          const years = stateFrame({ opening, rule, response }, { yearly: growth, usual: 0.04 });
          let debt = opening.debt * opening.gdp;
          for (const year of years) {
            debt += year.deficit;
            expect(year.debt).toBeCloseTo(debt, 1);
            expect(year.deficit).toBeCloseTo(year.interest + year.primaryDeficit, 1);
          }
          const ofAll = { opening, rule: { ...rule, reading: "total" as const }, response };
          const measured = stateFrame(
            ofAll,
            { yearly: growth, usual: 0.04 },
            {
              deficit: [1e9],
              gdp: [],
            },
          );
          const without = stateFrame(ofAll, { yearly: growth, usual: 0.04 });
          expect(measured.at(-1)!.debt - without.at(-1)!.debt).toBeCloseTo(1e9, 1);
        },
      ),
    );
  });

  test("a history without ups and downs has no range", () => {
    fc.assert(
      fc.property(rules, responses, share, (rule, response, growth) => {
        const { bands } = debtFan(
          { opening, rule, response },
          { yearly: [growth, growth, growth], usual: 0.04 },
          5,
        );
        const usual = stateFrame(
          { opening, rule, response },
          { yearly: new Array(5).fill(0.04), usual: 0.04 },
        );
        for (const band of bands) {
          band.forEach((debt, at) => {
            expect(debt).toBeCloseTo(usual[at]!.debt / usual[at]!.gdp, 9);
          });
        }
      }),
    );
  });

  test("the bands of a range lie in order", () => {
    fc.assert(
      fc.property(
        rules,
        responses,
        fc.array(share, { minLength: 2, maxLength: 24 }),
        (rule, response, history) => {
          const { bands } = debtFan({ opening, rule, response }, { yearly: history, usual: 0.04 }, 10);
          for (let at = 0; at < 10; at++) {
            for (let band = 1; band < bands.length; band++) {
              expect(bands[band]![at]!).toBeGreaterThanOrEqual(bands[band - 1]![at]!);
            }
          }
        },
      ),
    );
  });

  test("a grant costs what does not come back", () => {
    // 10 bn, nine tenths spent, multiplier 1.5: GDP +13.5 bn, half of it back; 4.5 bn of it elsewhere.
    const effect = grantEffect(10e9, {
      spentShare: 0.9,
      multiplier: 1.5,
      budgetElasticity: 0.5,
      costPerEmployee: 900_000,
      outputPerEmployed: 1_000_000,
      unemployedPerJob: 0.6,
    });
    expect(effect).toEqual({
      grant: 10e9,
      gdp: 13.5e9,
      comesBack: 6.75e9,
      net: 3.25e9,
      jobsInServices: 10_000,
      jobsElsewhere: 4_500,
      fewerUnemployed: 8_700,
    });
  });
});
