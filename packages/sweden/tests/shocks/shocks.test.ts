import { expect, test } from "vitest";
import { fadingOf } from "../../src/shocks/persistence.ts";
import { deviationAt, sizeVariance } from "../../src/shocks/size.ts";
import { steeringOf } from "../../src/shocks/steering.ts";

test("what halves every year has a persistence of one half and nothing new", () => {
  const fading = fadingOf([Float64Array.of(0.08), Float64Array.of(0.04), Float64Array.of(0.02)], 1);
  expect(fading.persistence).toBeCloseTo(0.5, 12);
  expect(fading.news[2]![0]).toBeCloseTo(0, 12);
  expect(fading.observations).toBe(2);
});

test("a merger is no chance: larger departures than the limit are left out", () => {
  const series = [Float64Array.of(0.02, 0.5), Float64Array.of(0.01, 0.01)];
  expect(fadingOf(series, 0.3).observations).toBe(1);
});

test("the variance of size is found again", () => {
  const inhabitants = Float64Array.of(2500, 5000, 16_000, 60_000, 900_000);
  const variances = inhabitants.map((people) => 0.0004 + 3 / people);
  const found = sizeVariance(variances, inhabitants);
  expect(found.common).toBeCloseTo(0.0004, 10);
  expect(found.perInhabitant).toBeCloseTo(3, 8);
  expect(deviationAt(found, 5000)).toBeCloseTo(Math.sqrt(0.001), 10);
});

test("a variance never becomes negative", () => {
  const found = sizeVariance(Float64Array.of(0.001, 0), Float64Array.of(1000, 10_000));
  expect(found.common).toBe(0);
  expect(deviationAt(found, 10_000)).toBeGreaterThan(0);
});

test("steering is found where places answer a fifth of last year's result", () => {
  const shares = [
    [0.02, -0.02, 0.01],
    [-0.01, 0.03, -0.02],
    [0.015, -0.01, -0.005],
    [0, 0, 0],
  ].map((year) => Float64Array.from(year));
  const costs = [new Float64Array(3), ...shares.slice(0, 3).map((year) => year.map((each) => 0.2 * each))];
  const none = shares.map(() => new Float64Array(3));
  const { steering } = steeringOf(
    {
      codes: ["a", "b", "c"],
      inhabitants: Float64Array.of(1, 1, 1),
      years: [2001, 2002, 2003, 2004],
      resultShare: shares,
      national: { tax_base: [0, 0, 0, 0], price: [0, 0, 0, 0] },
      local: { local_tax_base: none, local_cost: costs, local_population: none },
    },
    0.3,
  );
  expect(steering.value).toBeCloseTo(0.2, 10);
});
