import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOfSpan, sameSpan } from "../../src/reimbursement/claims/line/spans.ts";
import { SeenLines } from "../../src/reimbursement/claims/seen-lines.ts";

const number = fc.integer({ min: 0, max: 0xffffffff });

test("a line is repeated when both its numbers have been together before, also in many more lines than expected", () => {
  const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 })));
  fc.assert(
    fc.property(few, number, (lines, seed) => {
      // More lines than the first table holds, no two the same, before and between those that may be.
      const many = Array.from({ length: 7000 }, (_, at) => [(seed + at * 0x9e3779b1) >>> 0, at + 10]);
      const all = [...many.slice(0, 3500), ...lines, ...many.slice(3500), ...lines, ...many.slice(0, 10)];
      const repeated = new Uint8Array(all.length);
      // One group of odd prints, one of even ones.
      const groups = Uint16Array.from(all, ([, print]) => print! % 2);
      new SeenLines(1).add(Uint32Array.from(all.flat()), groups, all.length, repeated);
      const before = new Set<string>();
      const expected = all.map((line) => {
        const isRepeated = before.has(String(line));
        before.add(String(line));
        return isRepeated ? 1 : 0;
      });
      // Two lines are told apart by one number and the place that the other gives: neighbours may share it.
      const told = all.map(([, print], at) => print! >= 10 || repeated[at]! >= expected[at]!);
      expect(told.every(Boolean)).toBe(true);
      expect([...repeated].filter((_, at) => all[at]![1]! >= 10)).toEqual(
        expected.filter((_, at) => all[at]![1]! >= 10),
      );
    }),
    { numRuns: 20 },
  );
});

test("bytes are the same wherever they stand, and only those", () => {
  const bytes = fc.uint8Array({ maxLength: 20 });
  const viewOf = (all: readonly number[]) => new DataView(Uint8Array.from(all).buffer);
  fc.assert(
    fc.property(bytes, bytes, bytes, (before, one, other) => {
      const view = viewOf([...before, ...one, ...other]);
      const alone = viewOf([...one]);
      const from = before.length;
      expect(sameSpan(view, from, alone, 0, one.length)).toBe(true);
      expect(hashOfSpan(view, from, from + one.length, 1)).toBe(hashOfSpan(alone, 0, one.length, 1));
      const length = Math.min(one.length, other.length);
      const same = one.slice(0, length).join() === other.slice(0, length).join();
      expect(sameSpan(view, from, view, from + one.length, length)).toBe(same);
    }),
  );
});
