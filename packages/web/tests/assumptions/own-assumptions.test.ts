import { supportAssumptions } from "@barkraft/sweden";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assumptionsIn,
  ownAssumptions,
  withAssumption,
} from "../../src/features/assumptions/own-assumptions.ts";

const assumptions = supportAssumptions({
  growthFirstYear: 0.021,
  growthSecondYear: 0.053,
  usualGrowth: 0.04,
  appropriationRise: 10e9,
  regionShare: 0.55,
});
const parameter = ownAssumptions(assumptions);

describe("assumptions in a link", () => {
  test("are read by name", () => {
    expect(parameter.read("price_growth:2.5~wanted_result:1")).toBe("price_growth:2.5~wanted_result:1");
    expect(assumptionsIn(assumptions, "price_growth:2.5~wanted_result:1")).toEqual({
      price_growth: 2.5,
      wanted_result: 1,
    });
  });

  test.each(["prices:2", "price_growth:99", "price_growth:", "price_growth", "price_growth:1e9"])(
    "%s is refused",
    (written) => {
      expect(parameter.read(written)).toBeUndefined();
      expect(assumptionsIn(assumptions, written)).toEqual({});
    },
  );

  test("come back as they were written, and what is as usual is left out", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...assumptions),
        fc.integer({ min: 0, max: 100 }),
        ({ id, least, most, value }, step) => {
          const next = Number((least + ((most - least) * step) / 100).toFixed(6));
          const written = withAssumption(assumptions, "", id, next);
          expect(assumptionsIn(assumptions, written)).toEqual(next === value ? {} : { [id]: next });
          expect(withAssumption(assumptions, written, id, value)).toBe("");
        },
      ),
    );
  });
});
