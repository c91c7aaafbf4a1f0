import type { InputError } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extendedInvestmentPath, type InvestmentQuestion, investmentPath } from "../../src/index.ts";

const question: InvestmentQuestion = {
  depreciation: 33,
  taxAndGrants: 1000,
  growth: [0, 0],
  selfFinancing: 0.5,
  resultShare: 0.02,
  timing: "next year",
  lifetime: 33,
};

describe("the investment model of note 34", () => {
  test("by hand, written off from the next year", () => {
    const [first, second] = investmentPath(question);
    // (33 + 20) / 0.5 = 106; the next year 106/33 more is written off.
    expect(first!.investment).toBeCloseTo(106, 10);
    expect(first!.borrowing).toBeCloseTo(53, 10);
    expect(second!.depreciation).toBeCloseTo(33 + 106 / 33, 10);
    expect(second!.investment).toBeCloseTo((33 + 106 / 33 + 20) / 0.5, 10);
  });

  test("by hand, written off from the same year", () => {
    const [first] = investmentPath({ ...question, timing: "same year" });
    // I = (33 + I/33 + 20) / 0.5, so I × (0.5 − 1/33) = 53.
    expect(first!.investment).toBeCloseTo(53 / (0.5 - 1 / 33), 10);
    expect(first!.depreciation).toBeCloseTo(33 + first!.investment / 33, 10);
    expect((first!.depreciation + first!.result) / first!.investment).toBeCloseTo(0.5, 10);
  });

  test("a lower result gives a clearly lower investment, and more so with time", () => {
    const growth = Array.from({ length: 10 }, () => 0.03);
    const [good, bad] = [0.04, 0].map((resultShare) => investmentPath({ ...question, growth, resultShare }));
    const gaps = good!.map((year, at) => year.investment - bad![at]!.investment);
    expect(gaps[0]).toBeCloseTo((0.04 * 1030) / 0.5, 8);
    expect(gaps.every((gap, at) => at === 0 || gap > gaps[at - 1]!)).toBe(true);
  });

  test("the self-financing share is kept every year in both readings", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("next year" as const, "same year" as const),
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 0.04, noNaN: true }),
        (timing, selfFinancing, resultShare) => {
          const path = investmentPath({ ...question, timing, selfFinancing, resultShare });
          for (const { depreciation, result, investment, borrowing } of path) {
            expect((depreciation + result) / investment).toBeCloseTo(selfFinancing, 9);
            expect(borrowing).toBeCloseTo(investment * (1 - selfFinancing), 6);
          }
        },
      ),
    );
  });

  test("a share near nought and a result in percent are refused together", () => {
    try {
      investmentPath({ ...question, selfFinancing: 0.01, resultShare: 2 });
      expect.unreachable();
    } catch (error) {
      expect((error as InputError).problems.map(({ code }) => code)).toEqual([
        "self_financing_unusable",
        "rate_in_wrong_unit",
      ]);
    }
  });
});

describe("the extended model", () => {
  const extended = {
    ...question,
    retirementYears: Number.POSITIVE_INFINITY,
    priceGrowth: [0, 0],
    planned: [],
    leastShare: 0,
  };

  test("without anything added it is the simple one", () => {
    expect(extendedInvestmentPath(extended)).toEqual(investmentPath(question));
  });

  test("old assets fall away, decided investments are made at the year's prices, and least maintenance holds", () => {
    const [first, second] = extendedInvestmentPath({
      ...extended,
      retirementYears: 33,
      priceGrowth: [0.1, 0],
      planned: [200],
      resultShare: -0.03,
      leastShare: 1,
    });
    expect(first!.depreciation).toBeCloseTo(32, 10);
    expect(first!.investment).toBeCloseTo(220, 10);
    expect(first!.real).toBeCloseTo(200, 10);
    // 31 of the old and 220/33 of the new less 30 pay for little: a year's depreciation at the year's prices is the least.
    expect(second!.depreciation).toBeCloseTo(31 + 220 / 33, 10);
    expect(second!.investment).toBeCloseTo(33 * 1.1, 10);
  });
});
