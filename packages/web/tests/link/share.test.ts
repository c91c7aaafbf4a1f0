import { expect, test } from "vitest";
import { meantShare, readShare, shareRanges } from "../../src/link/share.ts";

const range = shareRanges.guarantee;

test("a share is read with point, comma or percent sign", () => {
  expect(["1.1", "1,1", "110%", "110 %"].map((written) => readShare(written, range))).toEqual([
    1.1, 1.1, 1.1, 1.1,
  ]);
});

test("what is no number or lies outside the range is no share", () => {
  for (const written of ["115", "99", "abc", "-1", "", "1e9", "Infinity", "1,1,1"]) {
    expect(readShare(written, range), written).toBeUndefined();
  }
});

test("percent without their sign are recognised", () => {
  expect(meantShare("115", range)).toBe(1.15);
  expect(meantShare("abc", range)).toBeUndefined();
  expect(meantShare("900", range)).toBeUndefined();
});
