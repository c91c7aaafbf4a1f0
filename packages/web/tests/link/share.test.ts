import { expect, test } from "vitest";
import { meantShare, readShare, type ShareKey, shareRanges } from "../../src/link/share.ts";
import { settings } from "../../src/reform/settings.ts";

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

test("the ranges are those of the law's parameters", () => {
  const ranges = Object.fromEntries(settings.map(({ key, parameter }) => [key, parameter.range]));
  expect(shareRanges satisfies Readonly<Record<ShareKey, readonly [number, number]>>).toEqual(ranges);
});
