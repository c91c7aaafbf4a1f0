import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldGrants, foldTransition, type KeyColumn } from "../../src/index.ts";

const column = (name: string, values: readonly number[]): [string, KeyColumn] => [
  name,
  {
    name,
    unit: "inhabitants",
    year: 2020,
    status: "published",
    source: "made up",
    values: Float64Array.from(values),
  },
];

const receivers = {
  codes: ["1", "2", "9"],
  names: ["Young", "Old", "Region"],
  kinds: ["municipality", "municipality", "region"] as const,
};
const people = [100, 300, 400];
const columns = new Map([column("population", people), column("children", [50, 50, 100])]);
const question = {
  grants: [
    { id: "by children", kind: "municipality", amount: 4000, key: { kind: "column", column: "children" } },
    { id: "not known", kind: "municipality", amount: 700, key: null },
    { id: "to regions", kind: "region", amount: 900, key: { kind: "column", column: "population" } },
  ],
  into: { kind: "column", column: "population" },
  receivers,
  columns,
  inhabitants: Float64Array.from(people),
  years: 1,
  limit: null,
} as const;

describe("folding", () => {
  test("what was shared by children is shared by inhabitants, and what nobody knows is left out", () => {
    const fold = foldGrants({ ...question, kind: "municipality" });
    expect([...fold.before]).toEqual([2000, 2000]);
    expect([...fold.after]).toEqual([1000, 3000]);
    expect([...fold.change]).toEqual([-1000, 1000]);
    expect(fold.leftOut.map(({ id }) => id)).toEqual(["not known"]);
  });

  test("regions' money stays with regions", () => {
    const fold = foldGrants({ ...question, kind: "region" });
    expect(fold.pot).toBe(900);
    expect([...fold.change]).toEqual([0]);
  });

  test("nobody loses more than the limit in a year, and it takes as long as it takes", () => {
    // Young loses 10 kronor per inhabitant, 3 a year at most: four years.
    const { transition } = foldGrants({ ...question, kind: "municipality", years: 2, limit: 3 });
    expect(transition.years.map(([young]) => young)).toEqual([-300, -600, -900, -1000]);
    expect(transition.arrives).toBe(4);
  });

  test("a limit that would take more than sixty years is refused", () => {
    expect(() => foldGrants({ ...question, kind: "municipality", limit: 0.1 })).toThrow(InputError);
  });
});

test("every year of the way adds up to nothing, keeps the limit, goes one way, and the last is the whole change", () => {
  const someChange = fc
    .array(
      fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 100, max: 1_000_000 })),
      {
        minLength: 2,
        maxLength: 12,
      },
    )
    .map((rows) => {
      const change = rows.map(([amount]) => amount);
      const sum = change.reduce((total, amount) => total + amount, 0);
      change[0]! -= sum;
      return { change: Float64Array.from(change), people: Float64Array.from(rows, ([, count]) => count) };
    });
  fc.assert(
    fc.property(
      someChange,
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 1, max: 5000 }),
      ({ change, people: inhabitants }, years, limit) => {
        const way = foldTransition(change, inhabitants, years, limit);
        if (!way) {
          expect(change.some((amount, row) => -amount > 60 * limit * inhabitants[row]!)).toBe(true);
          return;
        }
        let before: Float64Array = new Float64Array(change.length);
        for (const now of way.years) {
          expect(now.reduce((sum, amount) => sum + amount, 0)).toBe(0);
          for (const [row, amount] of now.entries()) {
            const lost = before[row]! - amount;
            // A krona more than the limit is what rounding may leave for the last step.
            if (change[row]! < 0) expect(lost).toBeLessThanOrEqual(limit * inhabitants[row]! + 1);
            if (change[row]! > 0) expect(lost).toBeLessThanOrEqual(1);
          }
          before = now;
        }
        expect([...before]).toEqual([...change].map((amount) => amount + 0));
      },
    ),
  );
});
