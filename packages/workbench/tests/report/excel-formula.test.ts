import { formulas, sweden } from "@barkraft/sweden";
import { describe, expect, test } from "vitest";
import { excelFormula } from "../../src/report/excel/formula.ts";
import { cellName, cellOn } from "../../src/report/excel/workbook.ts";

const upper = (name: string) => name.toUpperCase();

test.each([
  ["own / mean", "OWN/MEAN"],
  ["difference * (difference > 0 ? grantRate : feeRate)", "DIFFERENCE*(IF(DIFFERENCE>0,GRANTRATE,FEERATE))"],
  ["before + (10 / 12) * (after - before)", "BEFORE+(10/12)*(AFTER-BEFORE)"],
  ["a === 0 ? -b : a <= 1.5 ? b : c", "IF(A=0,-B,IF(A<=1.5,B,C))"],
])("%s", (formula, expected) => expect(excelFormula(formula, upper)).toBe(expected));

test("rounding is Excel's ROUND, which takes halves away from zero as the law's rule does", () => {
  expect(excelFormula("a / 2", upper, "nearest whole")).toBe("ROUND(A/2,0)");
});

test.each(["Math.max(a, b)", "a %% b", "(a", "a b", "a ? b", ""])("%j has no counterpart", (formula) => {
  expect(() => excelFormula(formula, upper)).toThrow();
});

describe("every step of the law can be written", () => {
  test.each(Object.entries(formulas))("%s", (id, formula) => {
    const slot = sweden.slotOf.get(id)!;
    const node = sweden.nodes[slot]!;
    const names = node.kind === "step" ? node.inputNames : [];
    const used: string[] = [];
    excelFormula(formula, (name) => {
      used.push(name);
      return name;
    });
    expect(names).toEqual(expect.arrayContaining(used));
  });
});

test("cells are named as a spreadsheet names them", () => {
  expect([cellName(0, 0), cellName(9, 25), cellName(0, 26), cellName(2, 701), cellName(0, 702)]).toEqual([
    "A1",
    "Z10",
    "AA1",
    "ZZ3",
    "AAA1",
  ]);
  expect(cellOn("Bob's", 1, 2)).toBe("'Bob''s'!$C$2");
});
