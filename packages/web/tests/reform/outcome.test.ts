import { expect, test } from "vitest";
import { outcomeByCounty, outcomeOf } from "../../src/reform/outcome.ts";

const places = { codes: ["1", "2", "3", "4"], names: ["Ett", "Två", "Tre", "Fyra"] };
const before = Float64Array.of(100, 200, -50, Number.NaN);
const after = Float64Array.of(150, 190, -50, 10);

test("winners, losers, untouched and unknown places add up", () => {
  const outcome = outcomeOf(places, before, after, 5);
  expect(outcome).toMatchObject({ winners: 1, losers: 1, unchanged: 1, unknown: 1 });
  expect(outcome.biggestWinners.map(({ name, change }) => [name, change])).toEqual([["Ett", 50]]);
  expect(outcome.biggestLosers.map(({ name, change }) => [name, change])).toEqual([["Två", -10]]);
});

test("a county's change is that of its inhabitants", () => {
  const [county] = outcomeByCounty(
    { codes: ["01"], names: ["Ett län"] },
    Int32Array.of(0, 0),
    Float64Array.of(100, 200),
    Float64Array.of(150, 190),
    Float64Array.of(3000, 1000),
  );
  expect(county).toMatchObject({ before: 125, after: 160, change: 35, winners: 1, losers: 1 });
});
