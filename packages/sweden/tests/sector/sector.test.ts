import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { collectedForecasts, sectorPlaces, sectorStatements, sectorYears } from "../../src/index.ts";
import { tableFrom } from "../support/tables.ts";

const read = (name: string) =>
  tableFrom(name, readFileSync(new URL(`../../../../data/plain/${name}.csv`, import.meta.url), "utf8"));
const tables = new Map(["panel", "sector-statements"].map((name) => [name, read(name)]));
const years = sectorYears(tables);
const yearOf = (year: number) => years.find((each) => each.year === year)!;

describe("the state of the sector in the shipped accounts", () => {
  test("118 municipalities had a negative operating result in 2019; 113 had by the count of March 2020", () => {
    expect(yearOf(2019).operating).toEqual({ red: 118, known: 290 });
    expect(yearOf(2019).result).toEqual({ red: 66, known: 290 });
    const [march] = sectorStatements(tables);
    expect(march).toMatchObject({ measure: "negative_operating_result", year: 2019, places: 113 });
  });

  test("who has not reported is named year by year", () => {
    expect(yearOf(2019).missing).toEqual([]);
    expect(yearOf(2000).missing).toHaveLength(3);
    expect(yearOf(2000).operating.known).toBe(286);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 25 }, (_, at) => 1998 + at));
  });

  test("the most that could be set aside is far above the 17.5 billion that was, and nothing before 2013", () => {
    const stated = sectorStatements(tables).find(
      ({ measure, level }) => measure === "income_evening_reserve" && level === "municipality",
    )!;
    expect(stated.amount).toBe(17.5e9);
    const most = yearOf(2019).largestReserve!;
    expect(most.amount / 1e9).toBeCloseTo(126.8, 1);
    expect(most.places).toBeGreaterThan(stated.places!);
    expect(yearOf(2012).largestReserve).toBeNull();
  });

  test("the places of a year add up to the year", () => {
    const places = sectorPlaces(tables, 2019);
    expect(places.filter(({ operatingResult }) => operatingResult < 0)).toHaveLength(118);
    const sum = places.reduce((all, { largestReserve }) => all + (largestReserve ?? 0), 0);
    expect(sum).toBe(yearOf(2019).largestReserve!.amount);
  });
});

describe("collected forecasts", () => {
  const codes = { municipality: ["0114", "0115", "0117"], region: ["01", "03"] };
  const forecasts = (csv: string) => new Map([["result-forecasts", tableFrom("result-forecasts", csv)]]);

  test("the latest report of each place counts, and who has not reported is named", () => {
    const found = collectedForecasts(
      forecasts(
        "code,year,reported,operating_result_msek\n" +
          "0114,2026,2026-04-30,12\n0114,2026,2026-08-31,-3\n0117,2026,2026-08-31,5\n01,2026,2026-09-15,-100\n",
      ),
      codes,
    );
    expect(found).toEqual([
      {
        year: 2026,
        level: "municipality",
        red: 1,
        reported: 2,
        places: 3,
        result: 2e6,
        latest: "2026-08-31",
        missing: ["0115"],
      },
      {
        year: 2026,
        level: "region",
        red: 1,
        reported: 1,
        places: 2,
        result: -100e6,
        latest: "2026-09-15",
        missing: ["03"],
      },
    ]);
  });

  test("a code that is no place is refused", () => {
    const wrong = forecasts("code,year,reported,operating_result_msek\n9999,2026,2026-04-30,12\n");
    expect(() => collectedForecasts(wrong, codes)).toThrow(/9999/);
  });
});
