import { nearestWhole } from "@barkraft/core";
import { createTranslator } from "@barkraft/messages/workbench";
import { formulas, sweden } from "@barkraft/sweden";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excelFormula, firstKnownFormula } from "../../src/report/excel/formula/excel.ts";
import { formulaInWords } from "../../src/report/excel/formula/words.ts";
import { cellName, cellOn } from "../../src/report/excel/workbook.ts";
import { computeFormula } from "./recalculate.ts";

const upper = { cellOf: (name: string) => name.toUpperCase() };
const unsure = { ...upper, mayBeUnknown: true };

test.each([
  ["own / mean", "OWN/MEAN"],
  ["difference * (difference > 0 ? grantRate : feeRate)", "DIFFERENCE*IF(DIFFERENCE>0,GRANTRATE,FEERATE)"],
  ["before + (10 / 12) * (after - before)", "BEFORE+10/12*(AFTER-BEFORE)"],
  ["a - (b - c) / (d * e)", "A-(B-C)/(D*E)"],
  ["a === 0 ? -b : a <= 1.5 ? b : c", "IF(A=0,-B,IF(A<=1.5,B,C))"],
  ["Math.max(0, Math.abs(a) - Math.sqrt(b)) * Math.log(c)", "MAX(0,ABS(A)-SQRT(B))*LN(C)"],
  ["a > 0 && !(b < 1 || c !== 2) ? a : b", "IF(AND(A>0,NOT(OR(B<1,C<>2))),A,B)"],
  ["{\n  const local = now / before - 1;\n  return local * local;\n}", "(NOW/BEFORE-1)*(NOW/BEFORE-1)"],
])("%s", (formula, expected) => expect(excelFormula(formula, upper)).toBe(expected));

test.each([
  ["a - b", 'IF(COUNT(A,B)=2,A-B,"")'],
  ["a / b", 'IFERROR(IF(COUNT(A,B)=2,A/B,""),"")'],
  ["a * (a > 0 ? b : c)", 'IFERROR(IF(COUNT(A)=1,A*IF(A>0,IF(COUNT(B)=1,B,""),IF(COUNT(C)=1,C,"")),""),"")'],
  [
    "Number.isNaN(a) ? b : a + b",
    'IFERROR(IF(COUNT(B)=1,IF(NOT(ISNUMBER(A)),B,IF(COUNT(A)=1,A+B,"")),""),"")',
  ],
])("%s where an input may be an empty cell", (formula, expected) => {
  expect(excelFormula(formula, unsure)).toBe(expected);
});

test("rounding is Excel's ROUND, which takes halves away from zero as the law's rule does", () => {
  expect(excelFormula("a / 2", { ...upper, rounding: "nearest whole" })).toBe("ROUND(A/2,0)");
});

test("a choice between sources is the first cell that holds a number", () => {
  expect(firstKnownFormula(["A1", "B1"])).toBe('IF(ISNUMBER(A1),A1,IF(ISNUMBER(B1),B1,""))');
});

test.each([
  "Math.cos(a)",
  "a %% b",
  "(a",
  "a b",
  "a ? b",
  "",
  "a ? b : c",
  "a > b",
  "{ a }",
  "a ** b",
  "f(a)",
])("%j has no counterpart", (formula) => {
  expect(() => excelFormula(formula, upper)).toThrow();
});

/** Numbers as they come, with the special ones often: nothing, a half, unknown. */
const figure = fc.oneof(
  fc.constantFrom(0, 0.5, -0.5, 1, 100, Number.NaN),
  fc
    .double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true })
    .map((each) => Number(each.toFixed(4))),
);

const written = Object.keys(formulas).map((id) => sweden.nodes[sweden.slotOf.get(id)!]!);

describe("every step of the law gives in Excel what it gives here, unknown inputs included", () => {
  test.each(written.map((node) => [node.id, node] as const))("%s", (id, node) => {
    if (node.kind !== "step") throw new Error(`${id} is no step`);
    const names = node.inputNames;
    const cellOf = (name: string) => `A${names.indexOf(name) + 1}`;
    const { rounding } = node.declaration;
    const excel = excelFormula(formulas[id]!, { cellOf, rounding, mayBeUnknown: true });
    expect(excel.length).toBeLessThan(8000);
    const formula = node.declaration.formula as (values: Record<string, number>) => number;
    fc.assert(
      fc.property(fc.array(figure, { minLength: names.length, maxLength: names.length }), (values) => {
        const exact = formula(Object.fromEntries(names.map((name, at) => [name, values[at]!])));
        const ours = rounding === "nearest whole" ? nearestWhole(exact) : exact;
        const computed = computeFormula(excel, (_, cell) => {
          const value = values[Number(cell.slice(1)) - 1]!;
          return Number.isNaN(value) ? undefined : value;
        });
        if (!Number.isFinite(ours)) expect(computed).toBe("");
        else expect(computed).toBeCloseTo(ours, 6);
      }),
      { numRuns: 60 },
    );
  });
});

test("formulas are told in the reader's language", () => {
  const labels: Record<string, string> = { a: "egen", b: "medel" };
  const told = (formula: string) => formulaInWords(formula, (name) => labels[name]!, createTranslator("sv"));
  expect(told("a - (a + b) / b")).toBe("egen − (egen + medel) ÷ medel");
  expect(told("a >= 0 ? a : Math.max(0, b)")).toBe("om egen ≥ 0: egen; annars: största av 0; medel");
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
