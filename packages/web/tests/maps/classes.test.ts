import { expect, test } from "vitest";
import { classesOf, classOf, colourScale, roundStep } from "../../src/maps/classes.ts";

test("steps are round", () => {
  expect([0.7, 1, 1.1, 2.2, 3, 7, 3600].map(roundStep)).toEqual([1, 1, 2, 2.5, 5, 10, 5000]);
});

test("gets and pays have the same borders on both sides of zero", () => {
  const scale = colourScale("diverging", Float64Array.of(-20000, -100, 0, 8000, 12000), false);
  expect(scale.borders).toEqual([5000, 10000, 15000]);
  expect([-20000, -100, 0, 8000, 12000, Number.NaN].map((value) => classOf(scale, value))).toEqual([
    "pays-4",
    "pays-1",
    "even",
    "gets-2",
    "gets-3",
    "unknown",
  ]);
});

test("the legend lists every class from lowest to highest", () => {
  const classes = classesOf({ kind: "diverging", borders: [1, 2, 3] });
  expect(classes.map(({ name }) => name)).toEqual([
    "pays-4",
    "pays-3",
    "pays-2",
    "pays-1",
    "gets-1",
    "gets-2",
    "gets-3",
    "gets-4",
  ]);
  expect(classes[0]).toMatchObject({ low: Number.NEGATIVE_INFINITY, high: -3 });
});

test("a measure that is nowhere known has a legend all the same", () => {
  expect(classOf(colourScale("sequential", Float64Array.of(Number.NaN), false), Number.NaN)).toBe("unknown");
});
