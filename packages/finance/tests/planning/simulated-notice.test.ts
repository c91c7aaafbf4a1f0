import { expect, test } from "vitest";
import { noticeInPaths, simulateGrants } from "../../src/index.ts";
import { calmQuestion } from "../economy/two-places.ts";

const years = 4;
const question = calmQuestion(years, ["result"]);
const known = [
  new Map([
    [2018, 19_400_000],
    [2019, 20_200_000],
    [2020, 21_000_000],
  ]),
  new Map([
    [2018, -8_000_000],
    [2019, -8_500_000],
    [2020, -9_000_000],
  ]),
];
const rule = { leads: [1, 2], rule: "same_amount", growth: 0 } as const;
const draw = { paths: 200, seed: 3 };

test("without chance the grants are the decided ones, and the budget of last year misses their growth", () => {
  const grants = simulateGrants(question, { persistence: 0, deviation: 0 }, { paths: 2, seed: 1 });
  const total = (year: number) => grants.amounts[year * 2]! + grants.amounts[year * 2 + 1]!;
  // Twelve million, three percent more each year.
  for (let year = 0; year < years; year++) expect(total(year)).toBeCloseTo(12e6 * 1.03 ** (year + 1), 0);
  const [one, two] = noticeInPaths(grants, known, rule);
  expect(one!.under).toBeCloseTo((12e6 * (1.03 ** 4 - 1)) / years, 0);
  expect(one!.over).toBe(0);
  expect(one!.low).toBe(one!.high);
  // Two years before 2021 the last known amount was that of 2019: 11.7 million.
  const missed =
    12e6 * (1.03 + 1.03 ** 2 + 1.03 ** 3 + 1.03 ** 4) - (11.7e6 + 12e6 + 12e6 * (1.03 + 1.03 ** 2));
  expect(two!.under).toBeCloseTo(missed / years, 0);
});

test("decisions that depart further are missed by more, and their announcement leaves the places' own", () => {
  const [calmLead] = noticeInPaths(
    simulateGrants(question, { persistence: 0, deviation: 0.02 }, draw),
    known,
    rule,
  );
  const [wild] = noticeInPaths(
    simulateGrants(question, { persistence: 0, deviation: 0.1 }, draw),
    known,
    rule,
  );
  expect(wild!.mean).toBeGreaterThan(calmLead!.mean);
  expect(wild!.low).toBeLessThan(wild!.mean);
  expect(wild!.high).toBeGreaterThan(wild!.mean);
  expect(wild!.mean).toBeCloseTo(wild!.over + wild!.under, 6);
  expect(wild!.own).toBeLessThan(wild!.all);
});

test("the same seed gives the same grants", () => {
  const decided = { persistence: -0.1, deviation: 0.08 };
  const [one, same] = [simulateGrants(question, decided, draw), simulateGrants(question, decided, draw)];
  expect(same.amounts).toEqual(one.amounts);
  expect(simulateGrants(question, decided, { ...draw, seed: 4 }).amounts).not.toEqual(one.amounts);
});
