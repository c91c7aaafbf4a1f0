import type { BrokenCell, Cell } from "../format/raw-table.ts";
import { type DataProblemCode, quoted } from "../problem/data-problem.ts";
import type { CodeList, ColumnSchema } from "../schema/table-schema.ts";

/** Codes the texts of a column may be limited to. */
export type KnownCodes = Readonly<Record<CodeList, ReadonlySet<string>>>;

/** Why a cell does not fit its column. */
export interface Misfit {
  readonly code: DataProblemCode;
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

const numberForm = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The value of a filled cell as its column wants it, or why it does not fit. */
export function readCell(
  cell: Exclude<Cell, null>,
  column: ColumnSchema,
  decimalComma: boolean,
  codes: KnownCodes,
): number | string | Misfit {
  if (typeof cell === "object") return brokenCell(cell);
  return column.type === "string" ? readText(cell, column, codes) : readNumber(cell, column, decimalComma);
}

function brokenCell({ broken, text }: BrokenCell): Misfit {
  const expected = "a value";
  if (broken === "error") {
    const advice = "Correct the formula, or paste the cell as a value.";
    return { code: "error-cell", found: `the error ${text}`.trimEnd(), expected, advice };
  }
  if (broken === "formula") {
    const found = `the formula ${quoted(`=${text}`)} without a computed value`;
    const advice = "Open the file in a spreadsheet and save it, or paste the cell as a value.";
    return { code: "formula-without-value", found, expected, advice };
  }
  const advice = "Write the column as numbers or texts.";
  return { code: "unsupported-value", found: `a ${text}`, expected: "a number or a text", advice };
}

function readNumber(
  cell: string | number | bigint | boolean,
  column: ColumnSchema,
  decimalComma: boolean,
): number | Misfit {
  const { type, unit, constraints } = column;
  const wanted = `${type === "integer" ? "a whole number" : "a number"}${unit === null ? "" : ` (${unit})`}`;
  if (typeof cell === "boolean") return notANumber(cell ? "TRUE" : "FALSE", wanted, decimalComma);
  const text = String(cell).trim().replace("−", "-");
  const plain = decimalComma ? text.replace(",", ".") : text;
  if (typeof cell === "string" && !numberForm.test(plain)) return notANumber(text, wanted, decimalComma);
  const value = typeof cell === "number" ? cell : Number(plain);
  if (!Number.isFinite(value)) return tooLarge(text, wanted);
  if (type === "integer" && !Number.isInteger(value)) {
    return {
      code: "not-a-whole-number",
      found: quoted(text),
      expected: wanted,
      advice: "Give the exact figure; it is not rounded for you.",
    };
  }
  if (type === "integer" && !Number.isSafeInteger(value)) return tooLarge(text, wanted);
  const { min = -Infinity, max = Infinity } = constraints;
  if (value < min || value > max) {
    return {
      code: "out-of-range",
      found: quoted(text),
      expected: `${wanted} ${rangeText(constraints.min, constraints.max)}`,
      advice: "Check the figure and that it is in the right column and unit.",
    };
  }
  // A whole-number column cannot hold −0, so it becomes 0.
  return type === "integer" ? value + 0 : value;
}

function notANumber(text: string, wanted: string, decimalComma: boolean): Misfit {
  const mark = decimalComma ? "a decimal comma or point" : "a decimal point";
  return {
    code: "not-a-number",
    found: quoted(text),
    expected: wanted,
    advice: `Write digits with ${mark} and no spaces; leave the cell empty when the figure is not published.`,
  };
}

function tooLarge(text: string, wanted: string): Misfit {
  return {
    code: "number-too-large",
    found: quoted(text),
    expected: `${wanted} that can be kept exactly`,
    advice: "Check the figure and its unit.",
  };
}

function rangeText(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return `of at most ${max}`;
  return max === undefined ? `of at least ${min}` : `from ${min} to ${max}`;
}

function readText(
  cell: string | number | bigint | boolean,
  column: ColumnSchema,
  codes: KnownCodes,
): string | Misfit {
  const { pattern, allowed, codes: list } = column.constraints;
  const isCode = pattern !== undefined && /^\^\[0-9\]\{\d\}\$$/.test(pattern);
  // A spreadsheet keeps a code that looks like a number as one; as long as no digit is lost it is the code.
  const text = typeof cell === "string" || isCode ? String(cell).trim() : null;
  if (text === null) {
    return {
      code: "not-text",
      found: `the ${typeof cell === "boolean" ? "truth value" : "number"} ${quoted(cell)}`,
      expected: described(column),
      advice: "Format the column as Text and enter the value again: a spreadsheet turns dates into numbers.",
    };
  }
  if (isCode && lostZero(text, pattern)) {
    const length = Number(/\d(?=\}\$$)/.exec(pattern)![0]);
    return {
      code: "lost-leading-zero",
      found: quoted(text),
      expected: `a ${length}-digit code such as ${text.padStart(length, "0")}`,
      advice: "The leading zero was lost: format the column as Text and enter the code again.",
    };
  }
  if (pattern !== undefined && !new RegExp(pattern).test(text)) {
    return {
      code: "wrong-form",
      found: quoted(text),
      expected: described(column),
      advice: "Correct the cell.",
    };
  }
  if (allowed !== undefined && !allowed.includes(text)) {
    return {
      code: "not-allowed",
      found: quoted(text),
      expected: `one of ${allowed.join(", ")}`,
      advice: "Use one of the values the column allows.",
    };
  }
  if (list !== undefined && !codes[list].has(text)) return unknownCode(text, list);
  return text;
}

function described({ description }: ColumnSchema): string {
  return `text (${description.en.replace(/\.$/, "")})`;
}

function unknownCode(text: string, list: CodeList): Misfit {
  return list === "municipality"
    ? {
        code: "unknown-code",
        found: quoted(text),
        expected: "the code of a municipality in the table municipalities",
        advice: "Check the code; a new municipality needs a row in municipalities as well.",
      }
    : {
        code: "unknown-code",
        found: quoted(text),
        expected: list === "county" ? "the code of a county" : "the code of a county, or 00 for the nation",
        advice: "Check the code.",
      };
}

function lostZero(text: string, pattern: string): boolean {
  const length = Number(/\d(?=\}\$$)/.exec(pattern)?.[0]);
  return /^[0-9]+$/.test(text) && text.length < length;
}
