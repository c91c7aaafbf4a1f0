import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AllocationKey,
  type AllocationRules,
  allocate,
  allocationInterval,
  type KeyColumn,
  phases,
} from "../../src/index.ts";

const runs = { numRuns: 150, seed: 20 };
const pots = fc.integer({ min: 0, max: 2_000_000_000 });
const sizes = fc.array(fc.integer({ min: 1, max: 900_000 }), { minLength: 2, maxLength: 40 });

const size: AllocationKey = { kind: "column", column: "size" };
const keys: fc.Arbitrary<AllocationKey> = fc.constantFrom<AllocationKey[]>(
  size,
  { kind: "weighted", columns: { size: 1, need: 2 } },
  { kind: "change", from: "need", to: "size", size: "size" },
  { kind: "gap", column: "need", level: "mean", factor: 1.2, side: "below", size: "size" },
  {
    kind: "mix",
    parts: [
      { share: 0.25, key: { kind: "equal" } },
      { share: 0.75, key: size },
    ],
  },
);

function asked(
  values: readonly number[],
  pot: number,
  key: AllocationKey = size,
  rules: AllocationRules = {},
  codes = values.map((_, row) => String(1000 + row)),
) {
  const column = (name: string, numbers: readonly number[]): KeyColumn => ({
    name,
    unit: "number",
    year: 2020,
    status: "published",
    source: "example",
    values: Float64Array.from(numbers),
  });
  const need = codes.map((code, row) => values[row]! * (0.5 + (Number(code) % 7) / 10));
  const columns = new Map([
    ["size", column("size", values)],
    ["need", column("need", need)],
  ]);
  const receivers = { codes, names: codes, kinds: codes.map(() => "municipality" as const) };
  return { pot, key, rules, receivers, columns };
}

const sum = (amounts: Float64Array) => amounts.reduce((total, amount) => total + amount, 0);

describe("an allocation", () => {
  test("adds up to the pot exactly, in whole kronor that are never negative", () => {
    fc.assert(
      fc.property(sizes, pots, keys, (values, pot, key) => {
        const { amounts, leftOver } = allocate(asked(values, pot, key));
        expect(sum(amounts) + leftOver).toBe(pot);
        expect(amounts.every((amount) => Number.isInteger(amount) && amount >= 0)).toBe(true);
      }),
      runs,
    );
  });

  test("does not depend on the order of the receivers", () => {
    fc.assert(
      fc.property(sizes, pots, keys, fc.integer(), (values, pot, key, seed) => {
        const codes = values.map((_, row) => String(1000 + row));
        const order = [...codes.keys()].sort(
          (a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101) || a - b,
        );
        const first = allocate(asked(values, pot, key));
        const second = allocate(
          asked(
            order.map((row) => values[row]!),
            pot,
            key,
            {},
            order.map((row) => codes[row]!),
          ),
        );
        expect([...second.amounts]).toEqual(order.map((row) => first.amounts[row]));
      }),
      runs,
    );
  });

  test("in proportion to a column does not change when everyone is ten times as large", () => {
    fc.assert(
      fc.property(sizes, pots, (values, pot) => {
        const grown = values.map((value) => value * 1024);
        expect(allocate(asked(grown, pot)).amounts).toEqual(allocate(asked(values, pot)).amounts);
      }),
      runs,
    );
  });

  test("in proportion to a column gives two that merge what they had, but for a krona of rounding each", () => {
    fc.assert(
      fc.property(sizes, pots, (values, pot) => {
        const [first, second, ...others] = values;
        const apart = allocate(asked(values, pot)).amounts;
        const merged = allocate(asked([first! + second!, ...others], pot)).amounts;
        expect(Math.abs(merged[0]! - apart[0]! - apart[1]!)).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  test("gives nobody less of a larger pot, but for a krona of rounding", () => {
    fc.assert(
      fc.property(sizes, pots, keys, fc.integer({ min: 1, max: 1_000_000 }), (values, pot, key, more) => {
        const before = allocate(asked(values, pot, key)).amounts;
        const after = allocate(asked(values, pot + more, key)).amounts;
        expect(after.every((amount, row) => amount >= before[row]! - 1)).toBe(true);
      }),
      runs,
    );
  });

  test("keeps caps, floors and guarantees", () => {
    const shares = fc.double({ min: 0.1, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1_000_000, max: 1e9 }),
        shares,
        shares,
        (values, pot, low, high) => {
          const count = values.length;
          const cap = Math.ceil((pot / count) * (1 + high)) + 1;
          const floor = Math.floor((pot / count) * low);
          const rules: AllocationRules = {
            cap: { per: "receiver", amount: cap },
            floor: { per: "receiver", amount: floor },
          };
          const { amounts, bound } = allocate(asked(values, pot, size, rules));
          expect(sum(amounts)).toBe(pot);
          expect(amounts.every((amount) => amount >= floor && amount <= cap)).toBe(true);
          for (const { row, rule } of bound) expect(amounts[row]).toBe(rule === "cap" ? cap : floor);
        },
      ),
      runs,
    );
  });

  test("by application gives nobody more than was asked for, and all of it where the pot is enough", () => {
    fc.assert(
      fc.property(sizes, pots, fc.constantFrom("left over", "reallocated"), (values, pot, rest) => {
        const key: AllocationKey = { kind: "application", column: "size", by: { kind: "equal" }, rest };
        const { amounts, leftOver } = allocate(asked(values, pot, key));
        const wanted = values.reduce((total, value) => total + value, 0);
        expect(amounts.every((amount, row) => amount <= values[row]!)).toBe(true);
        expect(sum(amounts) + leftOver).toBe(pot);
        if (rest === "reallocated") expect(sum(amounts)).toBe(Math.min(pot, wanted));
      }),
      runs,
    );
  });

  test("of figures known as intervals lies between the ends", () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1000, max: 1e9 }), (values, pot) => {
        const question = asked(values, pot);
        const column = question.columns.get("size")!;
        const low = column.values.map((value, row) => (row % 2 === 0 ? value / 2 : value));
        const columns = new Map(question.columns).set("size", { ...column, low, high: column.values });
        const interval = allocationInterval({ ...question, columns })!;
        const { amounts } = allocate({ ...question, columns });
        expect(amounts.every((amount, row) => amount >= interval.low[row]! - 1)).toBe(true);
        expect(amounts.every((amount, row) => amount <= interval.high[row]! + 1)).toBe(true);
        expect(allocationInterval(question)).toBeUndefined();
      }),
      { ...runs, numRuns: 40 },
    );
  });
});

test("a pot that is phased in adds up over the years", () => {
  expect(phases(1000, [1, 2, 3])).toEqual([167, 333, 500]);
  fc.assert(
    fc.property(
      pots,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
      (pot, shares) => {
        expect(phases(pot, shares).reduce((total, year) => total + year, 0)).toBe(pot);
      },
    ),
    runs,
  );
});
