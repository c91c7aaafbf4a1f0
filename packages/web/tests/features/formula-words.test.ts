import { formulas } from "@barkraft/sweden";
import { expect, test } from "vitest";
import { formulaPieces } from "../../src/features/explain/formula-words.ts";
import { lawLink } from "../../src/features/explain/law-link.ts";

const written = (formula: string) =>
  formulaPieces(formula, { if: "if", otherwise: "otherwise" })
    .map((piece) => (piece.kind === "name" ? `[${piece.name}]` : piece.text))
    .join("");

test("a choice is written in words", () => {
  expect(written("difference * (difference > 0 ? grantRate : feeRate)")).toBe(
    "[difference] × ([grantRate] if [difference] > 0, otherwise [feeRate])",
  );
});

test("no formula of the scheme keeps a sign of the programming language", () => {
  for (const formula of Object.values(formulas)) expect(written(formula)).not.toMatch(/[*?:;{}]|=>/);
});

test("a reference to an act leads to its first section", () => {
  expect(lawLink({ act: "SFS 2004:773", section: "3–7 §§" })).toBe("https://lagen.nu/2004:773#P3");
  expect(lawLink({ act: "SCB OE0115", section: "table" })).toBeUndefined();
});
