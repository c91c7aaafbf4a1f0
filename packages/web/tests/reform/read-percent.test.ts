import { expect, test } from "vitest";
import { readPercent } from "../../src/features/reform/read-percent.ts";

const range = { low: 90, high: 130 };

test("percent are read as people write them", () => {
  expect(["110", "110,5", " 110.5 %"].map((written) => readPercent(written, range))).toEqual([
    110, 110.5, 110.5,
  ]);
});

test("a share, nothing, words and what the slider does not reach are not accepted", () => {
  for (const written of ["1.1", "", "abc", "131", "-5", "1e2"]) {
    expect(readPercent(written, range), written).toBeUndefined();
  }
});
