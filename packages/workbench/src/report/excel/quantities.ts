import type { Evaluation, PlannedNode } from "@barkraft/core";
import { formulas } from "@barkraft/sweden";
import { excelFormula } from "./formula/excel.ts";
import type { SheetCell } from "./workbook.ts";

/** Number formats by unit. Percentages are kept as shares, as the formulas read them. */
export const numberFormats: Readonly<Record<string, string>> = {
  percent: "0.00%",
  share: "0.00##",
  ratio: "0.000000",
  SEK: "#,##0",
  "SEK/inhabitant": "#,##0;-#,##0;0",
  "thousand SEK": "#,##0",
  inhabitants: "#,##0",
};

/** Everything that these quantities are made of, themselves included, in order of computation. */
export function madeOf(evaluation: Evaluation, ids: readonly string[]): number[] {
  const slots = new Set<number>();
  const visit = (slot: number) => {
    if (slots.has(slot)) return;
    slots.add(slot);
    const node = evaluation.nodeAt(slot);
    if (node.kind === "step") for (const input of node.inputs) visit(input);
  };
  for (const id of ids) visit(evaluation.scheme.slotOf.get(id)!);
  // A replacement may read what comes after the step it replaces, so slots alone are not an order.
  return [...slots].sort((a, b) => evaluation.nodeAt(a).slot - evaluation.nodeAt(b).slot);
}

/** A value as formulas see it: percentages as shares. */
export function formulaValue(evaluation: Evaluation, slot: number, row: number): number | null {
  const value = evaluation.valueAt(slot, row);
  if (value === null) return null;
  return evaluation.nodeAt(slot).unit === "percent" ? Number((value / 100).toPrecision(14)) : value;
}

/** The name a quantity has in a heading. */
export function labelOf(node: PlannedNode, language: "sv" | "da" | "en"): string {
  const declaration = node.kind === "sum" || node.kind === "mean" ? node.ofDeclaration : node.declaration;
  return declaration.label[language];
}

/**
 * One quantity at one place as a cell: a live formula when every input has a cell of its own, else the value.
 * `cellOf` gives the cell of an input at its own row, or undefined when it has none.
 */
export function quantityCell(
  evaluation: Evaluation,
  slot: number,
  row: number,
  cellOf: (slot: number, row: number) => string | undefined,
): SheetCell {
  const node = evaluation.nodeAt(slot);
  const value = formulaValue(evaluation, slot, row);
  const written = formulas[node.id];
  if (node.kind !== "step" || written === undefined) return value;
  const cells = new Map<string, string>();
  let unknown = false;
  for (const [position, input] of node.inputs.entries()) {
    const inputRow = evaluation.inputRow(node, position, row);
    const cell = cellOf(input, inputRow);
    if (cell === undefined) return value;
    unknown ||= evaluation.valueAt(input, inputRow) === null;
    cells.set(node.inputNames[position]!, cell);
  }
  const formula = excelFormula(written, {
    cellOf: (name) => cells.get(name)!,
    rounding: node.declaration.rounding,
    mayBeUnknown: unknown || value === null,
  });
  return { formula, value };
}
