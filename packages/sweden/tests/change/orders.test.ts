import fc from "fast-check";
import { expect, test } from "vitest";
import { oneAfterAnother, overAllOrders } from "../../src/change/orders.ts";

/** Price times quantity: 10 × 4 = 40 becomes 12 × 7 = 84. */
const worth = (exchanged: readonly number[]) => [
  (exchanged.includes(0) ? 12 : 10) * (exchanged.includes(1) ? 7 : 4),
];

test("one after the other: the price first 2 × 4, then the quantity 12 × 3", () => {
  expect(oneAfterAnother(2, worth)).toEqual([[8], [36]]);
});

test("over all orders: halfway between 2 × 4 and 2 × 7, and between 10 × 3 and 12 × 3", () => {
  expect(overAllOrders(2, worth, [[0, 1]])).toEqual([[11], [33]]);
});

test("a value that is unknown on the way is taken over by the next part", () => {
  const values = (exchanged: readonly number[]) => [
    exchanged.length === 1 ? Number.NaN : exchanged.length * 10,
  ];
  expect(oneAfterAnother(3, values)).toEqual([[Number.NaN], [20], [10]]);
});

test("both ways add up to the whole change, whatever the parts do to each other", () => {
  const table = fc.integer({ min: 1, max: 5 }).chain((parts) =>
    fc.record({
      parts: fc.constant(parts),
      values: fc.array(fc.integer({ min: -1000, max: 1000 }), {
        minLength: 2 ** parts,
        maxLength: 2 ** parts,
      }),
    }),
  );
  fc.assert(
    fc.property(table, ({ parts, values }) => {
      const valuesOf = (exchanged: readonly number[]) => [
        values[exchanged.reduce((set, part) => set + 2 ** part, 0)]!,
      ];
      const all = Array.from({ length: parts }, (_, part) => part);
      for (const changes of [oneAfterAnother(parts, valuesOf), overAllOrders(parts, valuesOf, [all])]) {
        const sum = changes.reduce((total, [change]) => total + change!, 0);
        expect(sum).toBeCloseTo(values.at(-1)! - values[0]!, 9);
      }
    }),
  );
});

test("a part that changes nothing gets nothing, and equal parts get the same, over all orders", () => {
  // Parts 0 and 1 are alike, part 2 is idle.
  const valuesOf = (exchanged: readonly number[]) => {
    const active = exchanged.filter((part) => part < 2).length;
    return [active * active * 50];
  };
  for (const reaching of [
    [0, 1, 2],
    [0, 1],
  ]) {
    const changes = overAllOrders(3, valuesOf, [reaching]);
    expect(changes.map(([change]) => Math.round(change! * 1e9) / 1e9 + 0)).toEqual([100, 100, 0]);
  }
});
