import { describe, expect, test } from "vitest";
import { InputError, nearestNames, nearestWhole, parseSetting, readWrittenNumber } from "../src/index.ts";

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
