import { describe, expect, test } from "vitest";
import {
  dayOfSerial,
  InputError,
  isDay,
  knownOrNull,
  nearestNames,
  nearestWhole,
  parseSetting,
  readWrittenNumber,
  roundedOrNull,
} from "../src/index.ts";

describe("the nearest krona", () => {
  test.each([
    [0.5, 1],
    [-0.5, -1],
    [1.4999, 1],
    [-1.5, -2],
    [12596.68, 12597],
    [-0.2, 0],
  ])("%d kronor is %d", (amount, whole) => {
    expect(Object.is(nearestWhole(amount), whole)).toBe(true);
  });

  test("unknown stays unknown", () => expect(nearestWhole(Number.NaN)).toBeNaN());
});

describe("a number as it leaves", () => {
  test.each([
    [2.345, 1, 2.3],
    [-0.04, 1, 0],
    [-2.5, 0, -3],
    [Number.NaN, 2, null],
    [Number.POSITIVE_INFINITY, 2, null],
    [undefined, 2, null],
  ])("%d to %d decimals is %s", (value, decimals, expected) => {
    expect(Object.is(roundedOrNull(value, decimals), expected)).toBe(true);
  });

  test("unknown is null", () => expect([Number.NaN, 1.25].map(knownOrNull)).toEqual([null, 1.25]));
});

describe("a day of the calendar", () => {
  test.each(["2020-02-29", "2021-12-31"])("%s is one", (text) => expect(isDay(text)).toBe(true));
  test.each(["2021-02-29", "2020-13-01", "2020-2-1", "2020-02", " 2020-02-01"])("%s is none", (text) =>
    expect(isDay(text)).toBe(false),
  );

  test.each([
    [43831, "2020-01-01"],
    [43890.75, "2020-02-29"],
    [2020, "2020"],
    [1e9, "1000000000"],
  ])("%d of a spreadsheet is %s", (days, text) => expect(dayOfSerial(days)).toBe(text));
});

describe("a setting", () => {
  test.each([
    ["income_equalisation.guarantee_level=1.10", 1.1],
    ["income_equalisation.guarantee_level=110%", "110%"],
    ["income_equalisation.guarantee_level = 1,10 ", 1.1],
    ["income_equalisation.guarantee_level=112,5%", "112,5%"],
    ["regulating_item.municipal=-39", -39],
    ["regulating_item.municipal=−39", -39],
  ])("%s reads as %s", (text, value) => {
    expect(parseSetting(text)[1]).toBe(value);
  });

  test.each(["guarantee", "a.b=", "a.b=ten", "=1", "a.b=1e", "a.b=1 000"])("%s is refused", (text) => {
    expect(() => parseSetting(text)).toThrow(InputError);
  });
});

test.each([
  ["110%", "share", 1.1],
  ["110 %", "share", 1.1],
  ["112,5%", "share", 1.125],
  ["20%", "percent", 20],
  ["20", "percent", 20],
  [0.2, "percent", 0.2],
  ["1,10", "share", 1.1],
  ["20%", "SEK/inhabitant", Number.NaN],
  ["ten", "share", Number.NaN],
  [true, "share", Number.NaN],
])("%s of a parameter in %s is %d", (value, unit, number) => {
  expect(readWrittenNumber(value, unit)).toBe(number);
});

describe("near names", () => {
  const names = ["Örebro", "Östersund", "Malmö", "Upplands Väsby", "Upplands-Bro"];
  test.each([
    ["Orebro", "Örebro"],
    ["öreboro", "Örebro"],
    ["malmo", "Malmö"],
    ["väsby", "Upplands Väsby"],
  ])("%s is near %s", (asked, meant) => expect(nearestNames(asked, names)[0]).toBe(meant));

  test("nothing is near a name of a thousand letters", () => {
    expect(nearestNames("Örebro".repeat(200), names)).toEqual([]);
  });

  test("nothing is near nonsense", () => expect(nearestNames("qqqqqqqq", names)).toEqual([]));
});
