import { expect, test } from "vitest";
import { formatFigure, formatNumber } from "../src/index.ts";

test.each([
  ["sv", "−26\u202f285", "22,18"],
  ["da", "−26.285", "22,18"],
  ["en", "−26,285", "22.18"],
] as const)("numbers in %s", (language, fee, rate) => {
  expect(formatFigure(-26285, "SEK/inhabitant", language)).toBe(fee);
  expect(formatFigure(22.18, "percent", language)).toBe(rate);
});

test("a gain shows its sign when signs carry meaning, zero never does", () => {
  expect(formatFigure(12597, "SEK/inhabitant", "sv", { signed: true })).toBe("+12\u202f597");
  expect(formatFigure(0, "SEK/inhabitant", "sv", { signed: true })).toBe("0");
});

test("unknown is a dash, never a zero", () => expect(formatNumber(null, "sv")).toBe("–"));
