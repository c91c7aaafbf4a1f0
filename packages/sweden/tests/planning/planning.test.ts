import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  appropriations,
  bookedGrants,
  consultationCalendar,
  earlyNotice,
  usualLoss,
} from "../../src/index.ts";
import { tableFrom } from "../support/tables.ts";

const read = (name: string) =>
  tableFrom(name, readFileSync(new URL(`../../../../data/plain/${name}.csv`, import.meta.url), "utf8"));
const tables = new Map(["panel", "national"].map((name) => [name, read(name)]));
const question = { rule: "same_amount", growth: 0, loss: usualLoss, first: 2006, last: 2022 } as const;

describe("early notice over the shipped accounts", () => {
  const found = earlyNotice(tables, question);

  test("the largest surprise is 2020, when the grants rose by 26 billion", () => {
    const grants = bookedGrants(tables);
    expect((grants.get(2020)! - grants.get(2019)!) / 1e9).toBeCloseTo(26, 0);
    expect(found.leads[0]!.worst.year).toBe(2020);
    expect(found.leads[0]!.worst.surprise).toBeCloseTo(grants.get(2020)! - grants.get(2019)!, 0);
  });

  test("a budget that holds last year's amount is 5.2 billion wrong on average, one year ahead", () => {
    expect(found.leads[0]!.mean / 1e9).toBeCloseTo(5.23, 2);
    expect(found.leads[0]!.years).toBe(17);
    expect(found.values[0]!.value).toBeCloseTo(0.2 * found.leads[0]!.mean, 2);
    // Later plan years are further off, so longer notice is worth more.
    expect(found.leads.map(({ mean }) => mean)).toEqual(
      found.leads.map(({ mean }) => mean).toSorted((a, b) => a - b),
    );
  });

  test("notice cannot remove what is each municipality's own", () => {
    for (const { all, own } of found.shared) {
      expect(own).toBeGreaterThan(0);
      expect(own).toBeLessThan(all);
    }
    expect(found.kept.points).toBe(17);
    expect(found.kept.slope).toBeCloseTo(0.631, 3);
  });
});

test("the appropriation of 2020 is 120.8 billion", () => {
  expect(appropriations(tables).get(2020)).toBe(120_809_000_000);
});

test("the calendar of a planned year: the bill and the budget where the law has them", () => {
  const days = consultationCalendar([2028]);
  const on = (id: string) => days.find((each) => each.id === `${id}-2028`)!.date;
  expect(on("budget-bill")).toBe("2027-09-20");
  expect(on("council-budget")).toBe("2027-11-30");
  expect(on("needs")).toBe("2027-02-09");
  expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).toSorted());
  for (const { ground, reference, checked } of days) {
    expect([reference !== null, checked !== null]).toEqual([ground === "law", ground === "law"]);
  }
  // The budget of 2027 is presented in 2026, when there is an election.
  const bill = consultationCalendar([2027]).find(({ id }) => id === "budget-bill-2027")!;
  expect(bill.date).toBe("2026-11-15");
  expect(bill.label.sv).toContain("valår");
});
