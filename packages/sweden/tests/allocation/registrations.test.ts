import { InputError } from "@barkraft/core";
import { expect, test } from "vitest";
import { readRegistrations, sumOfWeeks } from "../../src/allocation/registrations.ts";

const codes: Readonly<Record<string, string>> = { Åre: "2321", Övertorneå: "2518", "1860": "1860" };
const read = (rows: readonly (readonly unknown[])[]) =>
  readRegistrations("export.csv", rows, (name) => codes[name]);

test("a sheet with a column for each week, titles above it and sums in it", () => {
  const found = read([
    ["Nyinskrivna arbetslösa"],
    [],
    ["Kommun", "2020v10", "2020 vecka 11"],
    ["Jämtlands län", 100, 200],
    ["Åre", 12, "1 034"],
    ["Övertorneå", "<5", 5],
    ["Riket", 1, 1],
  ]);
  expect(found).toEqual([
    { code: "2321", year: 2020, week: 10, low: 12, high: 12 },
    { code: "2321", year: 2020, week: 11, low: 1034, high: 1034 },
    { code: "2518", year: 2020, week: 10, low: 0, high: 4 },
    { code: "2518", year: 2020, week: 11, low: 5, high: 5 },
  ]);
  const sums = sumOfWeeks(found, 2020, [10, 11]);
  expect(sums.low).toEqual({ "2321": 1046, "2518": 5 });
  expect(sums.high).toEqual({ "2321": 1046, "2518": 9 });
});

test("a sheet with a line for each week", () => {
  expect(
    read([
      ["År", "Vecka", "Kommunkod", "Antal"],
      [2019, 32, "1860", "<5"],
    ]),
  ).toEqual([{ code: "1860", year: 2019, week: 32, low: 0, high: 4 }]);
});

test("a municipality without every week of the period is not summed", () => {
  const found = read([
    ["Kommun", "2020v10", "2020v11"],
    ["Åre", 1, 2],
  ]);
  expect(sumOfWeeks(found, 2020, [10, 12]).low).toEqual({});
});

test("everything that is wrong is said at once", () => {
  const wrong = () =>
    read([
      ["Kommun", "2020v10", "2020v60"],
      ["Åre", "many", 3],
      ["Atlantis", 1, 1],
      ["Övertorneå", 1, 2],
    ]);
  expect(wrong).toThrow(InputError);
  expect(wrong).toThrow(/row 2: found 'many'[\s\S]*row 3: found 'Atlantis'/);
  expect(() => read([["Plats", "2020v10"]])).toThrow(/no line with the heading Kommun/);
  expect(() =>
    read([
      ["Kommun", "2020v10"],
      ["Åre", 1],
      ["Åre", 1],
    ]),
  ).toThrow(/Åre twice in week 10 of 2020/);
});
