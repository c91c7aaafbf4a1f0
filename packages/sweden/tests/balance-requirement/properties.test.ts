import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { balanceRequirement, type Opening, type YearAccounts } from "../../src/index.ts";

const kronor = fc.integer({ min: 0, max: 100_000_000 });
const result = fc.integer({ min: -100_000_000, max: 100_000_000 });

const accounts = fc.record({
  result,
  taxesAndGrants: fc.integer({ min: 0, max: 2_000_000_000 }),
  hasNegativeEquity: fc.boolean(),
  adjustments: fc.record(
    {
      capital_gains: kronor,
      capital_losses_kept: kronor,
      unrealised_gains: kronor,
      unrealised_losses: kronor,
    },
    { requiredKeys: [] },
  ),
  transfer: fc.constantFrom<"largest" | 0>("largest", 0),
});

const runs = fc
  .tuple(fc.integer({ min: 2010, max: 2040 }), fc.array(accounts, { minLength: 1, maxLength: 12 }))
  .map(([first, years]): YearAccounts[] =>
    years.map((each, position) => ({ ...each, year: first + position })),
  );

const openings = fc.record<Opening>({
  incomeEveningReserve: kronor,
  resultReserve: kronor,
  deficits: fc
    .array(kronor, { maxLength: 3 })
    .map((amounts) => amounts.map((amount, position) => ({ year: 2000 + position, amount }))),
});

test("setting aside as much as the law lets never makes a result negative, nor a surplus larger", () => {
  fc.assert(
    fc.property(runs, openings, (years, opening) => {
      for (const { adjustedResult, balanceResult, reserve } of balanceRequirement(years, opening).years) {
        expect(reserve.largestTransfer).toBeGreaterThanOrEqual(0);
        if (adjustedResult >= 0) expect(balanceResult).toBeGreaterThanOrEqual(0);
        expect(balanceResult).toBeLessThanOrEqual(adjustedResult);
      }
    }),
  );
});

test("after a transfer the result reserve is within its cap", () => {
  fc.assert(
    fc.property(runs, openings, (years, opening) => {
      balanceRequirement(years, opening).years.forEach(({ resultReserve, reserve }, position) => {
        if (resultReserve.transfer === 0) return;
        expect(resultReserve.closing).toBeLessThanOrEqual(reserve.cap! * years[position]!.taxesAndGrants!);
      });
    }),
  );
});

test("what is restored, waived and outstanding is what arose, and never more than a deficit is restored", () => {
  fc.assert(
    fc.property(runs, openings, (years, opening) => {
      const computed = balanceRequirement(years, opening).years;
      const brought = (opening.deficits ?? []).reduce((sum, { amount }) => sum + amount, 0);
      const arose = computed.reduce((sum, { recovery }) => sum + recovery.arose - recovery.waived, brought);
      const restored = computed.flatMap(({ recovery }) => recovery.restored);
      const outstanding = computed.at(-1)!.recovery.outstanding;
      const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
      expect(sum(restored.map(({ amount }) => amount)) + sum(outstanding.map((each) => each.remaining))).toBe(
        arose,
      );
      for (const { balanceResult, recovery } of computed) {
        const total = sum(recovery.restored.map(({ amount }) => amount));
        expect(total).toBeLessThanOrEqual(Math.max(0, balanceResult));
      }
    }),
  );
});

test("a deficit is overdue exactly when its third year has ended and something remains", () => {
  fc.assert(
    fc.property(runs, (years) => {
      for (const { year, recovery } of balanceRequirement(years).years) {
        for (const deficit of recovery.outstanding) {
          expect(deficit.remaining).toBeGreaterThan(0);
          expect(deficit.isOverdue).toBe(year >= deficit.year + 3);
        }
      }
    }),
  );
});

test("reserves close where the next year opens, and kronor only move", () => {
  fc.assert(
    fc.property(runs, openings, (years, opening) => {
      const computed = balanceRequirement(years, opening).years;
      computed.forEach((each, position) => {
        for (const name of ["incomeEveningReserve", "resultReserve"] as const) {
          const { opening: opens, transfer, use, dissolved, closing } = each[name];
          expect(opens + transfer - use - dissolved).toBe(closing);
          if (position > 0) expect(opens).toBe(computed[position - 1]![name].closing);
        }
      });
    }),
  );
});

test("one krona more than the law lets, than there is, or than the deficit is refused by name", () => {
  const accounts: YearAccounts = { year: 2025, result: 100, taxesAndGrants: 2000 };
  const refusal = (changed: Partial<YearAccounts>, opening?: Opening) => {
    try {
      balanceRequirement([{ ...accounts, ...changed }], opening);
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, place }) => [code, place]);
      throw error;
    }
    return [];
  };
  // 100 − 1 % × 2 000 = 80
  expect(refusal({ transfer: 80 })).toEqual([]);
  expect(refusal({ transfer: 81 })).toEqual([["more_than_allowed", "2025, reserve_transfer"]]);
  expect(refusal({ useOfResultReserve: 6 }, { resultReserve: 5 })).toEqual([
    ["more_than_allowed", "2025, result_reserve_use"],
  ]);
  expect(refusal({ result: -5, waiver: { reason: "flood", amount: 6 } })).toEqual([
    ["more_than_allowed", "2025, waived_amount"],
  ]);
  expect(refusal({ waiver: { reason: "flood" } })).toEqual([["nothing_to_waive", "2025, waived"]]);
  expect(refusal({ adjustments: { capital_gains: -1 } })).toEqual([
    ["negative_amount", "2025, capital_gains"],
  ]);
  expect(refusal({ year: 2004 })).toEqual([["year_without_law", "balance requirement"]]);
});

test("years that do not follow on each other are refused, and so is no year at all", () => {
  const year = (of: number): YearAccounts => ({ year: of, result: 0 });
  expect(() => balanceRequirement([year(2020), year(2022)])).toThrow(/the year 2021/);
  expect(() => balanceRequirement([])).toThrow(/at least one year/);
});
