import { expect, test } from "vitest";
import { plannedByYear, readPlan, writePlan } from "../../src/features/years-ahead/plan.ts";

test("a list is written into a link and read again", () => {
  const plan = [
    { year: 2025, amount: 120.5, name: "School" },
    { year: 2025, amount: 30, name: "" },
  ];
  expect(writePlan(plan)).toBe("2025,120.5,School;2025,30,");
  expect(readPlan(writePlan(plan))).toEqual(plan);
  expect(readPlan("")).toEqual([]);
});

test("a name cannot break the list, and what is no list is refused", () => {
  expect(readPlan(writePlan([{ year: 2025, amount: 1, name: "a;b,c" }]))).toEqual([
    { year: 2025, amount: 1, name: "a b c" },
  ]);
  for (const written of ["2025", "2025,x,a", "2025,-1,a", ";", "2025,1,a;"]) {
    expect(readPlan(written)).toBeUndefined();
  }
});

test("a year has the sum of its list, and years that are not projected have none", () => {
  const plan = readPlan("2023,10,a;2023,5,b;2022,7,c;2030,1,d")!;
  expect(plannedByYear(plan, 2022, 5)).toEqual({ 2023: 15e6 });
});
