import * as fc from "fast-check";
import { expect, test } from "vitest";
import { groupDebtAhead } from "../../src/index.ts";

test("the companies' debt grows by the stated rate and the municipality's own is added", () => {
  // Own debt 100, 130 and 90; the companies owe 400 at the opening and their debt grows by 2, then 10 percent.
  const own = Float64Array.of(100, 130, 90);
  const group = groupDebtAhead(own, Float64Array.of(400), [0.02, 0.1]);
  expect([...group].map((amount) => Number(amount.toFixed(6)))).toEqual([500, 130 + 408, 90 + 448.8]);
});

test("a group whose debt at the opening is not published stays unknown, and only that one", () => {
  const own = Float64Array.of(100, 50, 110, 60);
  const group = groupDebtAhead(own, Float64Array.of(Number.NaN, 10), [0]);
  expect([...group]).toEqual([Number.NaN, 60, Number.NaN, 70]);
});

test("a municipality that has borrowed for others has a group that owes less, never below nought", () => {
  const group = groupDebtAhead(Float64Array.of(100, 20), Float64Array.of(-40), [0]);
  expect([...group]).toEqual([60, 0]);
});

const amount = fc.double({ min: 0, max: 1e11, noNaN: true });

test("without growth group debt moves by what the own debt moves by, and more growth never gives less", () => {
  fc.assert(
    fc.property(
      fc.array(amount, { minLength: 2, maxLength: 12 }),
      amount,
      fc.double({ min: 0, max: 0.2, noNaN: true }),
      (debt, companies, rate) => {
        const own = Float64Array.from(debt);
        const beyond = Float64Array.of(companies);
        const still = groupDebtAhead(
          own,
          beyond,
          debt.map(() => 0),
        );
        const grown = groupDebtAhead(
          own,
          beyond,
          debt.map(() => rate),
        );
        still.forEach((group, year) => {
          expect(group).toBe(own[year]! + companies);
          expect(grown[year]!).toBeGreaterThanOrEqual(group);
        });
      },
    ),
  );
});
