import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Assumption,
  adoptionCurve,
  budgetsOf,
  type DigitalService,
  extremesOf,
  humpFinancing,
  infrastructureCase,
  localCase,
  sensitivityOf,
  serviceCase,
} from "../../src/index.ts";

const fixed = (value: number): Assumption => ({ value, low: value, high: value });
const between = (value: number, low: number, high: number): Assumption => ({ value, low, high });
const service: DigitalService = {
  years: 3,
  assumptions: {
    user_share: fixed(0.1),
    saving_per_user: between(5000, 2000, 6000),
    running_per_user: fixed(1000),
    start_per_user: between(3000, 2000, 4000),
    start_per_organisation: fixed(100_000),
    innovation_with: fixed(1),
    imitation_with: fixed(0),
    innovation_without: fixed(0.1),
    imitation_without: fixed(0.4),
    investment_share: fixed(0.5),
    life_years: fixed(2),
    interest: fixed(0.02),
    discount_rate: fixed(0),
  },
};

describe("hump financing", () => {
  const payers = [
    { payer: "state", firstShare: 0.8, lastShare: 0.5 },
    { payer: "regions", firstShare: 0.1, lastShare: 0.2 },
    { payer: "municipalities", firstShare: 0.1, lastShare: 0.3 },
  ];

  test("ten years that rise to the fourth and fall: weights 1/4 … 1, 6/7 … 1/7", () => {
    const years = humpFinancing({ total: 5_500_000_000, years: 10, peak: 4 }, payers);
    // Σ weights = 2.5 + 3 = 5.5, so the fourth year has a thousand million.
    expect(years[3]!.amount).toBe(1_000_000_000);
    expect(years[0]!.amount).toBe(250_000_000);
    expect(years[0]!.parts[0]!.amount).toBe(200_000_000);
  });

  test("rises, then falls, and adds up to the krona for every year and payer", () => {
    const total = fc.integer({ min: 1, max: 100_000_000_000 });
    const shape = fc
      .integer({ min: 2, max: 15 })
      .chain((years) => fc.integer({ min: 1, max: years }).map((peak) => ({ years, peak })));
    fc.assert(
      fc.property(total, shape, (amount, { years, peak }) => {
        const found = humpFinancing({ total: amount, years, peak }, payers);
        const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);
        expect(sum(found.map((each) => each.amount))).toBe(amount);
        for (const each of found) expect(sum(each.parts.map((part) => part.amount))).toBe(each.amount);
        found.slice(1).forEach((each, at) => {
          const step = each.amount - found[at]!.amount;
          // The krona that rounding moves can lie either way where two years are equal.
          if (at + 1 < peak) expect(step).toBeGreaterThanOrEqual(-1);
          else expect(step).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test("shares that are not the whole are refused", () => {
    const half = [{ payer: "state", firstShare: 0.5, lastShare: 1 }];
    expect(() => humpFinancing({ total: 0.5, years: 1, peak: 9 }, half)).toThrow(InputError);
    try {
      humpFinancing({ total: 0.5, years: 1, peak: 9 }, half);
    } catch (error) {
      expect((error as InputError).problems.map(({ place }) => place)).toEqual([
        "financing total",
        "financing years",
        "financing peak year",
        "financing first shares",
      ]);
    }
  });
});

describe("a service that spreads", () => {
  test("the curve by hand: 3 percent of themselves, 40 percent after others", () => {
    const [first, second] = adoptionCurve(0.03, 0.4, 2);
    expect(first).toBe(0.03);
    // 0.03 + (0.03 + 0.4 × 0.03) × 0.97
    expect(second).toBeCloseTo(0.07074, 12);
  });

  test("it never falls and never passes everyone", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(rate, rate, (innovation, imitation) => {
        const curve = adoptionCurve(innovation, imitation, 30);
        curve.forEach((share, at) => {
          expect(share).toBeGreaterThanOrEqual(curve[at - 1] ?? 0);
          expect(share).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test("taken up by everyone in the first year: half a year's saving, then whole ones", () => {
    // 10 organisations, 1000 persons, 100 users: start 1 000 000 + 300 000, saving 500 000 and running 100 000 a year.
    const found = serviceCase(service, { organisations: 10, persons: 1000 });
    expect(found.years.map(({ net }) => net)).toEqual([-1_100_000, 400_000, 400_000]);
    expect(found.payback).toBeNull();
    expect(found.presentValue).toBe(-300_000);
    expect(found.deepest).toBe(-1_100_000);
    const longer = serviceCase({ ...service, years: 6 }, { organisations: 10, persons: 1000 });
    // After three years 300 000 is left, three quarters of the fourth year's saving.
    expect(longer.payback).toBe(3.75);
  });

  test("one organisation of 2000 persons", () => {
    expect(localCase(service, 2000)).toEqual({ users: 200, start: 700_000, yearly: 800_000, payback: 0.875 });
  });

  test("without a programme it spreads more slowly and saves less within the years", () => {
    const reach = { organisations: 10, persons: 1000 };
    const long = { ...service, years: 20 };
    expect(serviceCase(long, reach, "without").presentValue).toBeLessThan(
      serviceCase(long, reach, "with").presentValue,
    );
  });

  test("half an investment: two years of depreciation and interest on what is left", () => {
    const years = budgetsOf([1000, 0, 0, 0], { investmentShare: 0.5, lifeYears: 2, interest: 0.02 });
    expect(years.map(({ asInvestment }) => asInvestment)).toEqual([500, 260, 255, 0]);
    expect(years.at(-1)!.bookValue).toBe(0);
  });

  test("what moves the result most comes first, and the extremes enclose every reading", () => {
    const value = (assumed: Parameters<typeof serviceCase>[3]) =>
      serviceCase(service, { organisations: 10, persons: 1000 }, "with", assumed).presentValue;
    const moves = sensitivityOf(service.assumptions, value);
    // Saving: 4000 a user over 2.5 years is 1 000 000; start: 2000 a user is 200 000.
    expect(moves.slice(0, 2)).toEqual([
      { assumption: "saving_per_user", low: -1_050_000, high: -50_000, swing: 1_000_000 },
      { assumption: "start_per_user", low: -200_000, high: -400_000, swing: 200_000 },
    ]);
    const { low, high } = extremesOf(service.assumptions, value);
    expect(value(low)).toBe(-1_150_000);
    expect(value(high)).toBe(50_000);
  });
});

describe("shared infrastructure", () => {
  const infrastructure = {
    years: 4,
    assumptions: {
      separate_build: fixed(10),
      separate_running: fixed(5),
      shared_build: fixed(200),
      shared_running: fixed(100),
      shared_connection: fixed(2),
      build_years: fixed(2),
      discount_rate: fixed(0),
    },
  };

  test("a hundred organisations by hand", () => {
    const found = infrastructureCase(infrastructure, 100);
    expect(found.years.map(({ separate }) => separate)).toEqual([500, 500, 500, 500]);
    expect(found.years.map(({ shared }) => shared)).toEqual([200, 200, 100, 100]);
    expect(found.separate).toBe(2000);
    // Shared 400 + 2 each, separate 20 each: cheaper from 400 / 18 = 22.2 organisations on.
    expect(found.breakEven).toBe(23);
  });
});
