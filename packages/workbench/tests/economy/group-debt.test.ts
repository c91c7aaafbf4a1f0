import { expect, test } from "vitest";
import { post, testApi } from "../api/support.ts";
import { barkraft } from "../cli/support.ts";

interface Year {
  readonly year: number;
  readonly debt: number;
  readonly group_debt: number | null;
}

test("group debt is shown before and after the last accounts, and the companies' growth can be chosen", async () => {
  const { out } = await barkraft("project Laxå --years 2 --set group_debt_growth=10% --format json");
  const { history, years, group_debt_beyond_own, assumptions } = JSON.parse(out);
  const booked: Year = history.at(-1);
  expect(booked.group_debt! - booked.debt).toBeCloseTo(group_debt_beyond_own, -1);
  years.forEach(({ debt, group_debt }: Year, at: number) => {
    // Whole kronor; the opening is rounded before it grows.
    expect(Math.abs(group_debt! - debt - group_debt_beyond_own * 1.1 ** (at + 1))).toBeLessThan(2);
  });
  expect(assumptions.find(({ id }: { id: string }) => id === "group_debt_growth")).toMatchObject({
    value: 0.1,
    status: "assumed",
  });
});

test("a group whose opening debt is not published is unknown, and so is the sum of all", async () => {
  const api = await testApi();
  const groupDebt = async (municipality: string | undefined) => {
    const response = await api.request("/v1/years-ahead", post({ municipality, from: 2013, years: 1 }));
    const { history, years } = (await response.json()) as { history: Year[]; years: Year[] };
    return [history.at(-1)!.group_debt, years[0]!.group_debt];
  };
  // Of the groups of 2013 that of Gotland publishes no long-term debt.
  expect(await groupDebt("Gotland")).toEqual([null, null]);
  expect((await groupDebt(undefined))[1]).toBeNull();
  expect((await groupDebt("Laxå"))[1]).toBeGreaterThan(0);
});
