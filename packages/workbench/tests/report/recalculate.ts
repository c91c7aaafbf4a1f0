import { read, utils, type WorkBook } from "@e965/xlsx";

/** A formula cell of a workbook: what it says it is, and what its formula gives when it is computed anew. */
export interface Recalculated {
  readonly cell: string;
  readonly formula: string;
  readonly kept: unknown;
  readonly computed: unknown;
}

/** Reads a workbook with another library than the one that wrote it. */
export function opened(bytes: Uint8Array): WorkBook {
  return read(bytes, { cellFormula: true, cellNF: true });
}

/**
 * Computes every formula of a workbook from the cells that hold plain values, without looking at what the
 * formula cells keep. Knows only what our formulas use: arithmetic, comparison, IF, ROUND, COUNT and SUM.
 */
export function recalculate(workbook: WorkBook): Recalculated[] {
  const known = new Map<string, unknown>();
  const cellValue = (sheet: string, name: string): unknown => {
    const key = `${sheet}!${name}`;
    if (known.has(key)) return known.get(key);
    const cell = workbook.Sheets[sheet]?.[name] as { v?: unknown; f?: string } | undefined;
    const value = cell?.f === undefined ? cell?.v : compute(sheet, cell.f);
    known.set(key, value);
    return value;
  };
  const compute = (sheet: string, formula: string): unknown => {
    const script = formula
      .replace(
        /(?:'([^']+)'!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/g,
        (_, other, column, row, column2, row2) => {
          const on = JSON.stringify(other ?? sheet);
          return column2
            ? `...range(${on}, "${column}${row}:${column2}${row2}")`
            : `at(${on}, "${column}${row}")`;
        },
      )
      .replace(/(?<![<>=])=(?!=)/g, "===")
      .replace(/\bIF\(/g, "choose(");
    const numbers = (values: unknown[]) => values.filter((value) => typeof value === "number");
    const scope = {
      at: cellValue,
      range: (on: string, area: string) => {
        const { s, e } = utils.decode_range(area);
        const values: unknown[] = [];
        for (let r = s.r; r <= e.r; r++)
          for (let c = s.c; c <= e.c; c++) values.push(cellValue(on, utils.encode_cell({ r, c })));
        return values;
      },
      choose: (condition: boolean, one: unknown, other: unknown) => (condition ? one : other),
      ROUND: (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0,
      COUNT: (...values: unknown[]) => numbers(values).length,
      SUM: (...values: unknown[]) => numbers(values).reduce((sum, value) => sum + value, 0),
    };
    return new Function(...Object.keys(scope), `return ${script}`)(...Object.values(scope));
  };
  return workbook.SheetNames.flatMap((sheet) =>
    Object.entries(workbook.Sheets[sheet]!).flatMap(([name, cell]): Recalculated[] => {
      const { f: formula, v: kept } = cell as { f?: string; v?: unknown };
      if (formula === undefined) return [];
      return [{ cell: `${sheet}!${name}`, formula, kept, computed: cellValue(sheet, name) }];
    }),
  );
}
