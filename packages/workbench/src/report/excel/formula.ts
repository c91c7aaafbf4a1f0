import type { RoundingRule } from "@barkraft/core";

/**
 * A step's formula in Excel's notation. Understands what formulas of steps are written with: names, numbers,
 * parentheses, + − × ÷, comparisons and `condition ? one : other`. Throws on anything else.
 * `cellOf` gives the cell that holds an input.
 */
export function excelFormula(
  formula: string,
  cellOf: (name: string) => string,
  rounding?: RoundingRule,
): string {
  const tokens = formula.match(/[A-Za-z_]\w*|\d+(?:\.\d+)?|[<>!=]=+|[-+*/()<>?:]|\S/g) ?? [];
  let at = 0;
  const next = () => tokens[at];
  const take = (expected?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(
        `formula '${formula}': found '${token ?? "the end"}', expected '${expected ?? "a value"}'`,
      );
    }
    return token;
  };

  const choice = (): string => {
    const condition = comparison();
    if (next() !== "?") return condition;
    take("?");
    const one = choice();
    take(":");
    return `IF(${condition},${one},${choice()})`;
  };
  const comparison = (): string => {
    const left = sum();
    const operator = comparisons[next() ?? ""];
    if (operator === undefined) return left;
    take();
    return `${left}${operator}${sum()}`;
  };
  const sum = (): string => {
    let text = product();
    while (next() === "+" || next() === "-") text += take() + product();
    return text;
  };
  const product = (): string => {
    let text = factor();
    while (next() === "*" || next() === "/") text += take() + factor();
    return text;
  };
  const factor = (): string => {
    const token = take();
    if (token === "-") return `-${factor()}`;
    if (token === "(") {
      const inner = choice();
      take(")");
      return `(${inner})`;
    }
    if (/^\d/.test(token)) return token;
    if (/^[A-Za-z_]/.test(token)) return cellOf(token);
    throw new Error(`formula '${formula}': '${token}' has no counterpart in Excel`);
  };

  const text = choice();
  if (at < tokens.length) throw new Error(`formula '${formula}': '${next()}' is left over`);
  // Excel rounds halves away from zero, as the named rule does.
  return rounding === "nearest whole" ? `ROUND(${text},0)` : text;
}

const comparisons: Readonly<Record<string, string>> = {
  ">": ">",
  "<": "<",
  ">=": ">=",
  "<=": "<=",
  "===": "=",
  "!==": "<>",
};
