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

/** An empty cell: nothing in arithmetic, no number to COUNT. */
const blank = { valueOf: () => 0 };

const numbers = (values: unknown[]) => values.filter((value) => Number.isFinite(value)) as number[];

/** What our formulas use of a spreadsheet. The empty text and every error are NaN here, as in arithmetic. */
const functions = {
  IF: (condition: boolean, one: unknown, other: unknown) => (condition ? one : other),
  IFERROR: (value: unknown, otherwise: unknown) =>
    typeof value === "boolean" || Number.isFinite(value) ? value : otherwise,
  AND: (...values: unknown[]) => values.every(Boolean),
  OR: (...values: unknown[]) => values.some(Boolean),
  NOT: (value: unknown) => !value,
  ISNUMBER: (value: unknown) => Number.isFinite(value),
  COUNT: (...values: unknown[]) => numbers(values).length,
  SUM: (...values: unknown[]) => numbers(values).reduce((sum, value) => sum + value, 0),
  ROUND: (value: number) => Math.sign(value) * Math.round(Math.abs(value)) + 0,
  MAX: Math.max,
  MIN: Math.min,
  ABS: Math.abs,
  SQRT: Math.sqrt,
  LN: Math.log,
  TRUE: true,
  FALSE: false,
};

/** Computes one formula. `at` gives the value of a cell, undefined for an empty one. */
export function computeFormula(
  formula: string,
  at: (sheet: string | undefined, name: string) => unknown,
): unknown {
  const script = formula
    .replace(
      /(?:'([^']+)'!)?\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?/g,
      (_, other, column, row, column2, row2) => {
        const on = JSON.stringify(other) ?? "undefined";
        return column2
          ? `...range(${on}, "${column}${row}:${column2}${row2}")`
          : `at(${on}, "${column}${row}")`;
      },
    )
    .replace(/<>/g, "!==")
    .replace(/(?<![<>=!])=(?!=)/g, "===")
    .replace(/""/g, "NaN")
    .replace(/\bIF\(/g, "choose(");
  const value = (sheet: string | undefined, name: string) => {
    const found = at(sheet, name);
    return found === undefined ? blank : found === "" ? Number.NaN : found;
  };
  const { IF: choose, ...rest } = functions;
  const scope = {
    ...rest,
    choose,
    at: value,
    range: (on: string | undefined, area: string) => {
      const { s, e } = utils.decode_range(area);
      const values: unknown[] = [];
      for (let r = s.r; r <= e.r; r++)
        for (let c = s.c; c <= e.c; c++) values.push(value(on, utils.encode_cell({ r, c })));
      return values;
    },
  };
  const computed = new Function(...Object.keys(scope), `return ${script}`)(...Object.values(scope));
  return Number.isFinite(computed) || typeof computed === "string" ? computed : "";
}

/**
 * Computes every formula of a workbook from the cells that hold plain values, without looking at what the
 * formula cells keep.
 */
export function recalculate(workbook: WorkBook): Recalculated[] {
  const known = new Map<string, unknown>();
  const cellValue = (sheet: string, name: string): unknown => {
    const key = `${sheet}!${name}`;
    if (known.has(key)) return known.get(key);
    const cell = workbook.Sheets[sheet]?.[name] as { v?: unknown; f?: string } | undefined;
    const value =
      cell?.f === undefined ? cell?.v : computeFormula(cell.f, (other, at) => cellValue(other ?? sheet, at));
    known.set(key, value);
    return value;
  };
  return workbook.SheetNames.flatMap((sheet) =>
    Object.entries(workbook.Sheets[sheet]!).flatMap(([name, cell]): Recalculated[] => {
      const { f: formula, v: kept } = cell as { f?: string; v?: unknown };
      if (formula === undefined) return [];
      return [{ cell: `${sheet}!${name}`, formula, kept, computed: cellValue(sheet, name) }];
    }),
  );
}
