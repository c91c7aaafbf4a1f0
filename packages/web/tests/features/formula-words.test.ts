import { formulas } from "@barkraft/sweden";
import { expect, test } from "vitest";
import { formulaPieces } from "../../src/features/explain/formula-words.ts";
import { lawLink } from "../../src/features/explain/law-link.ts";

const words = {
  if: "if",
  otherwise: "otherwise",
  where: "where",
  and: "and",
  or: "or",
  not: "not",
  unknown: "unknown",
  largest: "largest",
  smallest: "smallest",
};

const written = (formula: string) =>
  formulaPieces(formula, words)
    .map((piece) => (piece.kind === "name" ? `[${piece.name}]` : piece.text))
    .join("");

test.each([
  [
    "difference * (difference > 0 ? grantRate : feeRate)",
    "[difference] × ([grantRate] if [difference] > 0, otherwise [feeRate])",
  ],
  [
    "listed < 0.5 ? 0 : listed < 1.5 ? one : two",
    "0 if [listed] < 0.5, [one] if [listed] < 1.5, otherwise [two]",
  ],
  ["Number.isNaN(a) ? 0 : -a ** 2", "0 if [a] = unknown, otherwise −[a] ^ 2"],
  ["Math.max(0, (a + 1) / 1_000)", "largest(0; ([a] + 1) ÷ 1000)"],
  ["{\n  // Why.\n  const part = a - 1;\n  return part * 2;\n}", "[part] × 2, where [part] = [a] − 1"],
  ["a >= b && c !== 0 ? Math.log(a) : Number.NaN", "ln([a]) if [a] ≥ [b] and [c] ≠ 0, otherwise unknown"],
])("%s is written in words", (formula, expected) => {
  expect(written(formula)).toBe(expected);
});

test("every formula of the scheme can be written in words, with no sign of the programming language", () => {
  for (const formula of Object.values(formulas)) expect(written(formula)).not.toMatch(/[*?:{}]|=>|Number/);
});

test("a reference to an act leads to its first section", () => {
  expect(lawLink({ act: "SFS 2004:773", section: "3–7 §§" })).toBe("https://lagen.nu/2004:773#P3");
  expect(lawLink({ act: "SCB OE0115", section: "table" })).toBeUndefined();
});
