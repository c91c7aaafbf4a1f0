import { expect, test } from "vitest";
import { costBetween, directionOf } from "../../src/features/reform/cost.ts";

const unknown = Number.NaN;

test("a cost is summed over the known places and says how many are missing", () => {
  const cost = costBetween(Float64Array.of(10, 20, unknown), Float64Array.of(5, 22, unknown));
  expect(cost).toEqual({ amount: -3, known: 2, missing: 1 });
  expect(directionOf(cost)).toBe("less");
});

test("a cost of which nothing is known is not the same as no cost", () => {
  const cost = costBetween(Float64Array.of(unknown), Float64Array.of(unknown));
  expect(cost.amount).toBeNull();
  expect(directionOf(cost)).toBe("unknown");
  expect(directionOf(costBetween(Float64Array.of(1), Float64Array.of(1)))).toBe("same");
});
