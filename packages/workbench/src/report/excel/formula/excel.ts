import type { RoundingRule } from "@barkraft/core";
import { type Condition, type Expression, strictNames } from "./expression.ts";
import { parseFormula } from "./parse.ts";

/** How a formula is written: what its inputs are called, how it is rounded, which inputs are surely known. */
export interface ExcelOptions {
  /** The cell that holds an input. */
  readonly cellOf: (name: string) => string;
  readonly rounding?: RoundingRule | undefined;
  /** Whether each input may be an empty cell, which Excel would take for zero. */
  readonly mayBeUnknown?: boolean;
}

/**
 * A step's formula in Excel's notation, without the equals sign. Where inputs may be unknown the formula gives the
 * empty text for what the law's formula leaves unknown, a division by nothing included. Throws on a formula that has no
 * counterpart.
 */
export function excelFormula(formula: string, options: ExcelOptions): string {
  const expression = parseFormula(formula);
  const { cellOf, rounding, mayBeUnknown = false } = options;
  if (!mayBeUnknown) {
    const text = new Writer(cellOf, true).value(expression, new Set());
    return rounding === "nearest whole" ? `ROUND(${text},0)` : text;
  }
  const writer = new Writer(cellOf, false);
  const needed = strictNames(expression);
  const value = writer.value(expression, needed);
  // Excel rounds halves away from zero, as the named rule does.
  const rounded = rounding === "nearest whole" ? `ROUND(${value},0)` : value;
  const text = ifKnown([...needed].map(cellOf), rounded);
  return writer.mayFail ? `IFERROR(${text},"")` : text;
}

/** The first of several cells that holds a number, or the empty text. */
export function firstKnownFormula(cells: readonly string[]): string {
  return cells.reduceRight((otherwise, cell) => `IF(ISNUMBER(${cell}),${cell},${otherwise})`, '""');
}

/** `value` where every one of these cells or ranges holds numbers only, otherwise the empty text. */
export function ifKnown(cells: readonly string[], value: string, count = cells.length): string {
  return cells.length === 0 ? value : `IF(COUNT(${cells.join(",")})=${count},${value},"")`;
}

const precedence = { sum: 1, product: 2, negative: 3, whole: 4 } as const;

class Writer {
  readonly #cellOf: (name: string) => string;
  readonly #allKnown: boolean;
  /** Whether what was written can give an error for lack of a value. */
  mayFail = false;

  constructor(cellOf: (name: string) => string, allKnown: boolean) {
    this.#cellOf = cellOf;
    this.#allKnown = allKnown;
  }

  /** An expression when the inputs in `known` surely have values. */
  value(expression: Expression, known: ReadonlySet<string>, within = 0): string {
    const [text, strength] = this.#written(expression, known);
    return strength < within ? `(${text})` : text;
  }

  #written(expression: Expression, known: ReadonlySet<string>): [text: string, strength: number] {
    switch (expression.kind) {
      case "number":
        return [expression.text.toUpperCase(), precedence.whole];
      case "name":
        return [this.#cellOf(expression.name), precedence.whole];
      case "negative":
        return [`-${this.value(expression.of, known, precedence.whole)}`, precedence.negative];
      case "operation": {
        const { operator, left, right } = expression;
        const strength = operator === "+" || operator === "-" ? precedence.sum : precedence.product;
        if (operator === "/" && right.kind !== "number") this.mayFail = true;
        // a − (b + c) and a ÷ (b × c) keep their parentheses.
        const after = operator === "-" || operator === "/" ? strength + 1 : strength;
        return [
          `${this.value(left, known, strength)}${operator}${this.value(right, known, after)}`,
          strength,
        ];
      }
      case "call": {
        if (expression.name === "sqrt" || expression.name === "log") this.mayFail = true;
        const of = expression.of.map((each) => this.#number(each, known));
        return [`${functions[expression.name]}(${of.join(",")})`, precedence.whole];
      }
      case "choice": {
        const { condition, yes, no } = expression;
        const branches = [yes, no].map((each) => this.#branch(each, known));
        return [`IF(${this.#condition(condition, known)},${branches.join(",")})`, precedence.whole];
      }
    }
  }

  /** One outcome of a choice: unknown by itself when its own inputs are. */
  #branch(expression: Expression, known: ReadonlySet<string>): string {
    if (this.#allKnown) return this.value(expression, known);
    const needed = [...strictNames(expression)].filter((name) => !known.has(name));
    if (needed.length > 0) this.mayFail = true;
    return ifKnown(needed.map(this.#cellOf), this.value(expression, new Set([...known, ...needed])));
  }

  /** An expression where the empty text must count as an error, not as a text or as nothing. */
  #number(expression: Expression, known: ReadonlySet<string>, within = 0): string {
    const text = this.value(expression, known, within);
    return !this.#allKnown && expression.kind === "choice" ? `(${text}+0)` : text;
  }

  #condition(condition: Condition, known: ReadonlySet<string>): string {
    switch (condition.kind) {
      case "both":
        return `AND(${this.#condition(condition.left, known)},${this.#condition(condition.right, known)})`;
      case "either":
        return `OR(${this.#condition(condition.left, known)},${this.#condition(condition.right, known)})`;
      case "not":
        return `NOT(${this.#condition(condition.of, known)})`;
      case "unknown": {
        const { of } = condition;
        if (of.kind === "name") return `NOT(ISNUMBER(${this.#cellOf(of.name)}))`;
        return `NOT(ISNUMBER(${this.#branch(of, known)}))`;
      }
      case "comparison": {
        const { operator, left, right } = condition;
        const text = `${this.#number(left, known, precedence.sum)}${operator}${this.#number(right, known, precedence.sum)}`;
        const cells = [...strictNames(left, right)].filter((name) => !known.has(name)).map(this.#cellOf);
        const sure = cells.length === 0 && ![left, right].some(containsRisk);
        if (this.#allKnown || sure) return text;
        const guarded = cells.length === 0 ? text : `AND(COUNT(${cells.join(",")})=${cells.length},${text})`;
        // What is unknown differs from everything.
        return `IFERROR(${guarded},${operator === "<>" ? "TRUE" : "FALSE"})`;
      }
    }
  }
}

/** Whether an expression can be an error although its inputs are known. */
function containsRisk(expression: Expression): boolean {
  switch (expression.kind) {
    case "number":
    case "name":
      return false;
    case "negative":
      return containsRisk(expression.of);
    case "operation":
      return (
        (expression.operator === "/" && expression.right.kind !== "number") ||
        containsRisk(expression.left) ||
        containsRisk(expression.right)
      );
    case "call":
      return expression.name === "sqrt" || expression.name === "log" || expression.of.some(containsRisk);
    case "choice":
      return true;
  }
}

const functions = { max: "MAX", min: "MIN", abs: "ABS", sqrt: "SQRT", log: "LN" } as const;
