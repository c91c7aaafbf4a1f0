import { expect, test } from "vitest";
import {
  evaluatePackage,
  moneyByMonth,
  moneyByYear,
  monthOf,
  riseOver,
  timePlaces,
} from "../../src/index.ts";
import { documentOf, fourPlaces, read } from "./support.ts";

const { measures } = evaluatePackage(
  read(
    documentOf({
      id: "it",
      name: "It",
      kind: "grant",
      receiver: "municipalities",
      payments: [
        { date: "2020-11", amount: 20 },
        { date: "2020-12", amount: 40 },
        { date: "2021-01", amount: 60 },
      ],
      key: "per-inhabitant",
      source: "example",
    }),
  ),
  fourPlaces(),
);

test("a year's money of a place is paid in the proportions of the year's months", () => {
  // Of 60 a year Alder gets 10, Birch 20 and Cedar 30; the first two are one group.
  const money = moneyByMonth(measures, [0, 0, 1, -1], 2)!;
  expect(money.first).toBe(monthOf("2020-11"));
  expect(money.weights.map((each) => [...each])).toEqual([
    [10, 20, 30],
    [10, 20, 30],
  ]);
});

test("a place is timed against its own need, and an unknown one is in no share", () => {
  const money = moneyByYear(measures, 4)!;
  // Alder needs 1 in 2020 and 1 in 2021, Birch 6 in 2021 only; of Cedar the base is not known.
  const need = riseOver(
    Float64Array.from([1, 3, Number.NaN, 0]),
    [Float64Array.from([2, 2, 5, 0]), Float64Array.from([2, 9, 5, 0])],
    2020,
  );
  const { places, misplaced } = timePlaces(money, need, [0, 1, 2]);
  expect(places.map((each) => each.need)).toEqual([2, 6, Number.NaN]);
  expect(places.map((each) => each.timing?.delayMonths)).toEqual([0, -0.5, undefined]);
  // Of the money Alder has a third and Birch two thirds; of the need a quarter and three quarters.
  expect(places.map((each) => each.moneyShare)).toEqual([20 / 60, 40 / 60, Number.NaN]);
  expect(misplaced).toBeCloseTo(1 / 3 - 1 / 4, 12);
  // By need the same 60 would be 15 and 45.
  expect(places.map((each) => each.beyond)).toEqual([5, -5, Number.NaN]);
});
