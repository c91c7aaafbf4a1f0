import type { AllocationKey } from "@barkraft/finance";
import { backtestYears, type Registration, registeredYears, swedishReceivers } from "@barkraft/sweden";
import { expect, test } from "vitest";
import { analysisTables } from "../../src/services/analysis/tables.ts";
import { loadCountry } from "../../src/services/index.ts";

const tables = await analysisTables(await loadCountry());
const { receivers } = swedishReceivers(tables, 2020);
const municipalities = receivers.codes.filter((_, row) => receivers.kinds[row] === "municipality");
const weeks = [10, 11] as const;
const key: AllocationKey = { kind: "equal" };

/** Made-up registrations: the same number in every week of the years. */
const registrations = (codes: readonly string[], years: readonly number[]): Registration[] =>
  codes.flatMap((code) =>
    years.flatMap((year) => weeks.map((week) => ({ code, year, week, low: 5, high: 5 }))),
  );

test("a year is used when it and the year before are known for half of the municipalities", () => {
  const all = registrations(municipalities, [2014, 2015, 2019, 2020, 2024]);
  const found = registeredYears(tables, all, weeks, [2014, 2015, 2016, 2020]);
  expect(found.held).toEqual([2014, 2015, 2019, 2020, 2024]);
  expect(found.used).toEqual([
    { year: 2015, municipalities: 290 },
    { year: 2020, municipalities: 290 },
  ]);
  const years = backtestYears(tables, { later: 1, since: "year" }, { years: found, key });
  const replaced = years.filter(({ instead }) => instead?.["fast-variable"] === key);
  expect(replaced.map(({ year }) => year)).toEqual([2015, 2020]);
  expect(replaced[0]!.columns.get("newly_registered_pct")!.values[0]).toBeGreaterThan(0);
});

test("a year known for fewer is told, and one without its year before is not used", () => {
  const few = registrations(municipalities.slice(0, 144), [2019, 2020]);
  const found = registeredYears(tables, few, weeks, [2019, 2020]);
  expect([found.used, found.few]).toEqual([[], [{ year: 2020, municipalities: 144 }]]);
  expect(registeredYears(tables, few, [10, 12], [2020]).few).toEqual([{ year: 2020, municipalities: 0 }]);
});
