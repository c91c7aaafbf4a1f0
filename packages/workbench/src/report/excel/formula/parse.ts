import { type ComparisonOperator, type Condition, type Expression, functionNames } from "./expression.ts";

/**
 * Reads the source text of a formula: names, numbers, + − × ÷, parentheses, comparisons, `&&`, `||`, `!`,
 * `condition ? one : other`, `Number.isNaN`, Math.max, min, abs, sqrt and log, and a block of `const` lines that ends
 * in `return`. Throws on anything else.
 */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  const constants = new Map<string, Expression>();
  let at = 0;

  const next = (ahead = 0) => tokens[at + ahead];
  const fail = (expected: string): never => {
    throw new Error(`formula '${formula}': found '${next() ?? "the end"}', expected ${expected}`);
  };
  const take = (expected: string): void => {
    if (next() !== expected) fail(`'${expected}'`);
    at++;
  };
  const taken = (token: string): boolean => {
    if (next() !== token) return false;
    at++;
    return true;
  };
  const amount = (read: Expression | Condition): Expression =>
    isCondition(read) ? fail("a number instead of a condition before it") : read;
  const asked = (read: Expression | Condition): Condition =>
    isCondition(read) ? read : fail("a condition instead of a number before it");

  const whole = (): Expression | Condition => {
    const condition = either();
    if (!taken("?")) return condition;
    const yes = value();
    take(":");
    return { kind: "choice", condition: asked(condition), yes, no: value() };
  };
  const value = (): Expression => amount(whole());
  const either = (): Expression | Condition => {
    let left = both();
    while (taken("||")) left = { kind: "either", left: asked(left), right: asked(both()) };
    return left;
  };
  const both = (): Expression | Condition => {
    let left = comparison();
    while (taken("&&")) left = { kind: "both", left: asked(left), right: asked(comparison()) };
    return left;
  };
  const comparison = (): Expression | Condition => {
    const left = sum();
    const operator = comparisons[next() ?? ""];
    if (operator === undefined) return left;
    at++;
    return { kind: "comparison", operator, left: amount(left), right: amount(sum()) };
  };
  const sum = (): Expression | Condition => {
    let left = product();
    for (let operator = next(); operator === "+" || operator === "-"; operator = next()) {
      at++;
      left = { kind: "operation", operator, left: amount(left), right: amount(product()) };
    }
    return left;
  };
  const product = (): Expression | Condition => {
    let left = factor();
    for (let operator = next(); operator === "*" || operator === "/"; operator = next()) {
      at++;
      left = { kind: "operation", operator, left: amount(left), right: amount(factor()) };
    }
    return left;
  };
  const factor = (): Expression | Condition => {
    if (taken("-")) return { kind: "negative", of: amount(factor()) };
    if (taken("!")) return { kind: "not", of: asked(factor()) };
    if (taken("(")) {
      const inner = whole();
      take(")");
      return inner;
    }
    if (taken("Math")) return call();
    if (taken("Number")) {
      for (const token of [".", "isNaN", "("]) take(token);
      const of = value();
      take(")");
      return { kind: "unknown", of };
    }
    const token = next() ?? fail("a value");
    if (/^\d/.test(token)) {
      at++;
      return { kind: "number", text: String(Number(token.replaceAll("_", ""))) };
    }
    if (!/^[A-Za-z_]/.test(token) || reserved.has(token)) return fail("a name or a number");
    at++;
    return constants.get(token) ?? { kind: "name", name: token };
  };
  const call = (): Expression => {
    take(".");
    const name = functionNames.find((each) => each === next()) ?? fail(`one of ${functionNames.join(", ")}`);
    at++;
    take("(");
    const of = [value()];
    while (taken(",")) if (next() !== ")") of.push(value());
    take(")");
    return { kind: "call", name, of };
  };
  const block = (): Expression => {
    while (taken("const")) {
      const name = next() ?? fail("a name");
      at++;
      take("=");
      constants.set(name, value());
      take(";");
    }
    take("return");
    const result = value();
    taken(";");
    take("}");
    return result;
  };

  const expression = taken("{") ? block() : value();
  if (at < tokens.length) fail("the end");
  return expression;
}

function isCondition(read: Expression | Condition): read is Condition {
  return ["comparison", "unknown", "both", "either", "not"].includes(read.kind);
}

function tokensOf(formula: string): string[] {
  const code = formula.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g, " ");
  return code.match(/[A-Za-z_$]\w*|\d[\d_]*(?:\.\d+)?(?:e[+-]?\d+)?|[<>!=]=+|&&|\|\||\*\*|\S/g) ?? [];
}

const reserved = new Set(["const", "return", "let", "var", "if", "else", "for"]);

const comparisons: Readonly<Record<string, ComparisonOperator>> = {
  ">": ">",
  "<": "<",
  ">=": ">=",
  "<=": "<=",
  "===": "=",
  "!==": "<>",
};
