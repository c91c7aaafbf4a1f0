import type { PlannedNode } from "@barkraft/core";
import { formulas } from "@barkraft/sweden";
import { excelFormula, firstKnownFormula, ifKnown } from "../formula/excel.ts";
import { formulaValue } from "../quantities.ts";
import { cellName, cellOn, type SheetCell } from "../workbook.ts";
import type { Tree } from "./tree.ts";

/** Where a quantity stands on a sheet of its own place: the line, and the column of each variant. */
export interface Line {
  readonly sheet: string;
  readonly line: number;
}

/** Where a quantity stands on a wide sheet with a line for each place. */
export interface WideColumn {
  readonly sheet: string;
  readonly column: number;
}

/** Heading lines of a wide sheet. */
export const wideHeadings = 3;

/** Columns of the values on a sheet of the place's own: as the law is, and under the reform. */
export const valueColumns = [2, 3] as const;

/** Which cell holds which figure, and the formula that belongs in it. */
export class Layout {
  readonly tree: Tree;
  /** The row of the place itself at each level it belongs to. */
  readonly #own: ReadonlyMap<string, number>;
  readonly #lines: ReadonlyMap<number, Line>;
  /** By variant. */
  readonly #columns: readonly ReadonlyMap<number, WideColumn>[];

  constructor(
    tree: Tree,
    own: ReadonlyMap<string, number>,
    lines: ReadonlyMap<number, Line>,
    columns: readonly ReadonlyMap<number, WideColumn>[],
  ) {
    this.tree = tree;
    this.#own = own;
    this.#lines = lines;
    this.#columns = columns;
  }

  /** The row of the place at a level, or undefined where it does not belong to one place of that level. */
  ownRow(level: string): number | undefined {
    return this.#own.get(level);
  }

  /** What a figure's cell holds on the place's own sheet: a number for what is given, a formula for what is computed. */
  ownContent(slot: number, variant: number): SheetCell {
    const row = this.#own.get(this.#node(slot, 0).level)!;
    const { sheet, line } = this.#lines.get(slot)!;
    const other = this.tree.variantOf(slot, variant);
    if (other !== variant) return this.#same(slot, row, cellName(line, valueColumns[other]!));
    return this.#content(slot, variant, row, sheet);
  }

  /** What a figure's cell holds on a wide sheet. The place's own figures are taken from its own sheets. */
  wideContent(slot: number, variant: number, row: number): SheetCell {
    const { sheet } = this.#columns[variant]!.get(slot)!;
    if (this.#isOwn(slot, row)) return this.#same(slot, row, this.#cell(slot, variant, row, sheet), variant);
    return this.#content(slot, variant, row, sheet);
  }

  #node(slot: number, variant: number): PlannedNode {
    return this.tree.variants[variant]!.nodeAt(slot);
  }

  #isOwn(slot: number, row: number): boolean {
    return this.#lines.has(slot) && this.#own.get(this.#node(slot, 0).level) === row;
  }

  /** The same figure as another cell; an empty cell gives the empty text, not zero. */
  #same(slot: number, row: number, cell: string, variant = 0): SheetCell {
    const value = formulaValue(this.tree.variants[variant]!, slot, row);
    return { formula: ifKnown([cell], cell), value };
  }

  #content(slot: number, variant: number, row: number, sheet: string): SheetCell {
    const evaluation = this.tree.variants[variant]!;
    const node = evaluation.nodeAt(slot);
    const value = formulaValue(evaluation, slot, row);
    const cell = (input: number, at: number) => this.#cell(input, variant, at, sheet);
    switch (node.kind) {
      case "input":
      case "parameter":
        return value;
      case "step": {
        const written = formulas[node.id];
        if (written === undefined) throw new Error(`step '${node.id}' has no written formula`);
        const cells = new Map(
          node.inputs.map((input, position) => [
            node.inputNames[position]!,
            cell(input, evaluation.inputRow(node, position, row)),
          ]),
        );
        const formula = excelFormula(written, {
          cellOf: (name) => cells.get(name)!,
          rounding: node.declaration.rounding,
          mayBeUnknown: true,
        });
        return { formula, value };
      }
      case "first known": {
        const cells = node.inputs.map((input, position) =>
          cell(input, evaluation.inputRow(node, position, row)),
        );
        return { formula: firstKnownFormula(cells), value };
      }
      case "sum":
      case "mean": {
        const rows = [...evaluation.memberRows(node, row)];
        const of = this.#ranges(node.of, variant, rows, sheet);
        const allOf = (text: string, ranges: readonly string[]) => ifKnown(ranges, text, rows.length);
        if (node.kind === "sum") return { formula: allOf(`SUM(${of.join(",")})`, of), value };
        const weights = this.#ranges(node.weight, variant, rows, sheet);
        const weighted = of.map((range, at) => `SUMPRODUCT(${range},${weights[at]})`).join("+");
        const mean = `${of.length > 1 ? `(${weighted})` : weighted}/SUM(${weights.join(",")})`;
        return { formula: `IFERROR(${allOf(allOf(mean, weights), of)},"")`, value };
      }
    }
  }

  /** The cell of a figure as it is written on a sheet. */
  #cell(slot: number, variant: number, row: number, sheet: string): string {
    const used = this.tree.variantOf(slot, variant);
    if (this.#isOwn(slot, row)) {
      const { sheet: at, line } = this.#lines.get(slot)!;
      const column = valueColumns[used]!;
      return at === sheet ? cellName(line, column) : cellOn(at, line, column);
    }
    const wide = this.#columns[used]!.get(slot);
    if (!wide) throw new Error(`'${this.#node(slot, used).id}' has no cell for every place`);
    const line = wideHeadings + row;
    return wide.sheet === sheet ? cellName(line, wide.column) : cellOn(wide.sheet, line, wide.column);
  }

  /** The cells of some rows on the wide sheet, as few ranges as there are runs of rows. */
  #ranges(slot: number, variant: number, rows: readonly number[], sheet: string): string[] {
    const used = this.tree.variantOf(slot, variant);
    const { sheet: at, column } = this.#columns[used]!.get(slot)!;
    const ranges: string[] = [];
    for (let start = 0; start < rows.length; ) {
      let end = start;
      while (end + 1 < rows.length && rows[end + 1] === rows[end]! + 1) end++;
      const [first, last] = [rows[start]!, rows[end]!].map((row) => wideHeadings + row);
      const from = at === sheet ? cellName(first!, column, true) : cellOn(at, first!, column);
      ranges.push(`${from}:${cellName(last!, column, true)}`);
      start = end + 1;
    }
    return ranges;
  }
}
