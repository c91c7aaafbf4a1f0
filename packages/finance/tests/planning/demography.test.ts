import { InputError } from "@barkraft/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costByAge, inhabitantsOf, needOf, needOver, pathThrough } from "../../src/index.ts";

const groups = ["young", "working", "old"];
const people = fc.array(fc.integer({ min: 1, max: 2_000_000 }), { minLength: 3, maxLength: 3 });
const weight = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 3, maxLength: 3 });

describe("demography", () => {
  test("a year between two known ones lies on the straight line between them", () => {
    const path = pathThrough(
      groups,
      [
        { year: 2025, persons: [110, 200, 60] },
        { year: 2020, persons: [100, 200, 50] },
      ],
      [2020, 2022, 2025],
    );
    expect(path.persons).toEqual([
      [100, 200, 50],
      [104, 200, 54],
      [110, 200, 60],
    ]);
  });

  test("the ages add up to the inhabitants whatever the year", () => {
    fc.assert(
      fc.property(people, people, fc.integer({ min: 0, max: 10 }), (first, last, after) => {
        const known = [
          { year: 2020, persons: first },
          { year: 2030, persons: last },
        ];
        const { persons } = pathThrough(groups, known, [2020 + after]);
        const all = [first, last].map(inhabitantsOf);
        const expected = all[0]! + ((all[1]! - all[0]!) * after) / 10;
        expect(inhabitantsOf(persons[0]!)).toBeCloseTo(expected, 5);
      }),
    );
  });

  test("a service's cost per person times the persons is the service's cost", () => {
    fc.assert(
      fc.property(people, weight, fc.integer({ min: 1, max: 1e12 }), (persons, weights, cost) => {
        fc.pre(weights.some((each) => each > 0));
        const [found] = costByAge([{ service: "care", cost, weights }], persons);
        expect(needOf(persons, found!.perPerson) / cost).toBeCloseTo(1, 12);
      }),
    );
  });

  test("need follows the ages that a service is for", () => {
    // 100 children cost 9000, 50 old people 30 000; in the last year there are 60 old people.
    const costs = costByAge(
      [
        { service: "school", cost: 9000, weights: [1, 0, 0] },
        { service: "care", cost: 30_000, weights: [0, 0, 1] },
      ],
      [100, 200, 50],
    );
    const path = {
      groups,
      years: [2020, 2025],
      persons: [
        [100, 200, 50],
        [100, 210, 60],
      ],
    };
    const [before, after] = needOver(path, costs);
    expect(before!.need).toBe(39_000);
    expect(after!.services).toEqual([
      { service: "school", need: 9000 },
      { service: "care", need: 36_000 },
    ]);
    expect(after!.index).toBeCloseTo(45 / 39, 12);
    expect(after!.inhabitants).toBe(370);
  });

  test("years past the projection are refused with the years that are known", () => {
    const known = [{ year: 2020, persons: [1, 1, 1] }];
    expect(() => pathThrough(groups, known, [2020, 2021])).toThrow(InputError);
    expect(() => pathThrough(groups, known, [2021])).toThrow(/years from 2020 to 2020/);
  });
});
