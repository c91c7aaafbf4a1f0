import { expect, test } from "vitest";
import { binsOf, spreadOf } from "../../src/features/distribution/spread.ts";
import { spansOf } from "../../src/features/place/steps.ts";

test("quarters and median of the known figures", () => {
  expect(spreadOf(Float64Array.of(4, 1, Number.NaN, 3, 2))).toEqual({
    known: 4,
    lowest: 1,
    lowerQuarter: 1,
    median: 2,
    upperQuarter: 3,
    highest: 4,
  });
  expect(spreadOf(Float64Array.of(Number.NaN))).toBeNull();
});

test("every known figure is in one bin", () => {
  expect(binsOf(Float64Array.of(-1, 0, 9, 10, Number.NaN), 10)).toEqual([
    { low: -10, high: 0, count: 1 },
    { low: 0, high: 10, count: 2 },
    { low: 10, high: 20, count: 1 },
  ]);
});

test("items of the waterfall hang on each other and the sum stands on zero", () => {
  const line = (value: number | null, drawn: "item" | "sum") => ({
    id: "x",
    code: "00",
    unit: "SEK/inhabitant",
    value,
    before: undefined,
    status: "derived" as const,
    drawn,
    signed: true,
  });
  expect(spansOf([line(100, "item"), line(-30, "item"), line(null, "item"), line(70, "sum")])).toEqual([
    { from: 0, to: 100 },
    { from: 100, to: 70 },
    null,
    { from: 0, to: 70 },
  ]);
});
