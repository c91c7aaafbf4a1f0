import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Limits, type LinearSolver, type Probe, solveOne, solveSeveral } from "../../src/index.ts";

/** Three towns whose change is a rate times what they lack, in whole units, as many laws count. */
const lacks = [100, 20, -60];
const people = [10, 20, 10];
const probe: Probe = ([rate = 0]) => {
  const changes = Float64Array.from(lacks, (lack) => Math.round(lack * (rate - 1)));
  return { cost: changes.reduce((sum, change, row) => sum + change * people[row]!, 0), changes };
};
const unknown = { low: 0, high: 2, start: 1 };
const equal = (amount: number, lowest?: number[]): Limits => ({
  cost: { is: "equal", amount },
  tolerance: 0,
  ...(lowest ? { lowest: Float64Array.from(lowest) } : {}),
});

describe("one unknown", () => {
  test("the law as it is meets a limit that it meets", () => {
    expect(solveOne(probe, unknown, equal(0))).toMatchObject({
      solved: true,
      point: [1],
      method: "as it is",
    });
  });

  test("the rate at which all towns together get 400 more", () => {
    // 100 × 10 + 20 × 20 − 60 × 10 = 800 for each whole rate, so half a rate.
    const solution = solveOne(probe, unknown, equal(400));
    expect(solution).toMatchObject({ solved: true, cost: 400, method: "bisection", monotone: true });
    expect([...solution.changes]).toEqual([50, 10, -30]);
    expect(solution.point[0]).toBeCloseTo(1.5, 1);
  });

  test("a cost that no rate in the range gives is refused, with what can be reached", () => {
    const solution = solveOne(probe, unknown, equal(900));
    expect(solution).toMatchObject({ solved: false, binding: "cost", reach: [-800, 800], point: [2] });
  });

  test("the town whose loss is too large is the one that binds", () => {
    const solution = solveOne(probe, unknown, equal(400, [-20, -20, -20]));
    expect(solution).toMatchObject({ solved: false, binding: "loss" });
    expect(solution.shortfall).toMatchObject({ tightest: 2, loss: 10 });
  });

  test("without an amount, the nearest value at which no town loses too much", () => {
    const solution = solveOne(
      probe,
      { low: 0, high: 2, start: 2 },
      {
        tolerance: 0,
        lowest: Float64Array.from([-1000, -1000, -30]),
      },
    );
    expect(solution.solved).toBe(true);
    expect(solution.changes[2]).toBe(-30);
    expect(solution.point[0]).toBeCloseTo(1.5, 1);
  });

  test("a cost that rises and falls is looked through, and the nearest solution is taken", () => {
    const wave: Probe = ([x = 0]) => ({ cost: Math.sin(x * 3), changes: new Float64Array(1) });
    const solution = solveOne(wave, { low: 0, high: 6, start: 1.9 }, { ...equal(0), tolerance: 1e-9 });
    expect(solution).toMatchObject({ solved: true, monotone: false });
    expect(solution.point[0]).toBeCloseTo((2 * Math.PI) / 3, 6);
  });

  test("whatever is wanted, the answer is the law's own or is said to be missing", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 100 }), (amount, most) => {
        const limits = { ...equal(amount, [-most, -most, -most]), tolerance: 20 };
        const solution = solveOne(probe, unknown, limits);
        const again = probe(solution.point);
        expect(solution.cost).toBe(again.cost);
        expect([...solution.changes]).toEqual([...again.changes]);
        const holds = Math.abs(again.cost - amount) <= 20 && again.changes.every((change) => change >= -most);
        expect(solution.solved).toBe(holds);
        if (!solution.solved) expect(solution.binding).not.toBeNull();
      }),
    );
  });
});

/** Corners of a small programme, tried one after another: enough for two unknowns. */
const never: LinearSolver = () => null;

describe("several unknowns", () => {
  const two: Probe = ([a = 0, b = 0]) => {
    const changes = Float64Array.from([10 * a, 5 * b - 2 * a]);
    return { cost: changes[0]! + changes[1]!, changes };
  };
  const unknowns = [
    { low: -10, high: 10, start: 0 },
    { low: -10, high: 10, start: 0 },
  ];

  test("where the linear programme says nothing, a pattern search goes on", () => {
    const limits: Limits = { ...equal(30), tolerance: 0.01, lowest: Float64Array.from([-5, 20]) };
    const solution = solveSeveral(two, unknowns, limits, never, 1);
    expect(solution).toMatchObject({ solved: true, method: "pattern search" });
    expect(solution.changes[1]!).toBeGreaterThanOrEqual(20);
    expect(solution.cost).toBeCloseTo(30, 1);
  });

  test("what no point of the ranges meets is refused with the place that binds", () => {
    const limits: Limits = { ...equal(30), tolerance: 0.01, lowest: Float64Array.from([-5, 400]) };
    expect(solveSeveral(two, unknowns, limits, never, 1)).toMatchObject({ solved: false });
  });
});
