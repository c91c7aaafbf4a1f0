import { expect, test } from "vitest";
import { readTrail, writeTrail } from "../../src/link/explained.ts";

test("a trail of figures is the same after a link", () => {
  const trail = [
    { code: "0162", id: "income_equalisation_pc" },
    { code: "00", id: "mean(municipal_tax_rate;tax_base)@nation" },
  ];
  expect(readTrail(writeTrail(trail))).toEqual(trail);
});

test("what is not a figure is left out", () => {
  expect(readTrail("nonsense~0162:~:x~0162:own_tax_capacity")).toEqual([
    { code: "0162", id: "own_tax_capacity" },
  ]);
  expect(readTrail(undefined)).toEqual([]);
});
