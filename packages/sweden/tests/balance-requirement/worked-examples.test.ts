import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type BalanceYear, balanceRequirement } from "../../src/index.ts";
import { accountsOf, openingOf, type WrittenYear } from "./accounts.ts";

interface Example {
  readonly name: string;
  readonly opening?: Parameters<typeof openingOf>[0];
  readonly years: readonly WrittenYear[];
  readonly expected: readonly (Readonly<Record<string, unknown>> & { readonly year: number })[];
}

const text = readFileSync(new URL("worked-examples.yaml", import.meta.url), "utf8");
const examples: readonly Example[] = parse(text);

const readers: Readonly<Record<string, (year: BalanceYear) => unknown>> = {
  year: ({ year }) => year,
  adjusted_result: ({ adjustedResult }) => adjustedResult,
  balance_result: ({ balanceResult }) => balanceResult,
  largest_transfer: ({ reserve }) => reserve.largestTransfer,
  room_for_use: ({ reserve }) => reserve.roomForUse,
  income_evening_reserve: ({ incomeEveningReserve }) => incomeEveningReserve.closing,
  result_reserve: ({ resultReserve }) => resultReserve.closing,
  dissolved: ({ incomeEveningReserve }) => incomeEveningReserve.dissolved,
  arose: ({ recovery }) => recovery.arose,
  waived: ({ recovery }) => recovery.waived,
  restored: ({ recovery }) => Object.fromEntries(recovery.restored.map(({ year, amount }) => [year, amount])),
  outstanding: ({ recovery }) =>
    Object.fromEntries(recovery.outstanding.map(({ year, remaining }) => [year, remaining])),
  overdue: ({ recovery }) =>
    recovery.outstanding.filter(({ isOverdue }) => isOverdue).map(({ year }) => year),
};

describe.each(examples)("$name", ({ opening, years, expected }) => {
  const computed = balanceRequirement(years.map(accountsOf), openingOf(opening)).years;

  test.each(expected)("$year", (wanted) => {
    const year = computed.find((each) => each.year === wanted.year)!;
    const found = Object.fromEntries(Object.keys(wanted).map((name) => [name, readers[name]!(year)]));
    expect(found).toEqual(wanted);
  });

  test("the lines of each statement add up to its sums", () => {
    expect(computed).toHaveLength(years.length);
    for (const { lines, adjustedResult, balanceResult } of computed) {
      const cut = lines.findIndex(({ id }) => id === "adjusted_result");
      const sum = (part: typeof lines) =>
        part.reduce((total, { amount, kind }) => total + (kind === "given" ? amount : 0), 0);
      expect(sum(lines.slice(0, cut))).toBe(adjustedResult);
      expect(sum(lines)).toBe(balanceResult);
    }
  });
});
