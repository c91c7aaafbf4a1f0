import type { Translator } from "@barkraft/messages";
import type { Condition, Expression } from "./expression.ts";
import { parseFormula } from "./parse.ts";

/** A step's formula for people: inputs by their labels, signs as they are printed, choices in words. */
export function formulaInWords(
  formula: string,
  labelOf: (name: string) => string,
  translate: Translator,
): string {
  const value = (expression: Expression, within = 0): string => {
    const [text, strength] = written(expression);
    return strength < within ? `(${text})` : text;
  };
  const written = (expression: Expression): [string, number] => {
    switch (expression.kind) {
      case "number":
        return [expression.text, 4];
      case "name":
        return [labelOf(expression.name), 4];
      case "negative":
        return [`−${value(expression.of, 4)}`, 3];
      case "operation": {
        const { operator, left, right } = expression;
        const strength = operator === "+" || operator === "-" ? 1 : 2;
        const after = operator === "-" || operator === "/" ? strength + 1 : strength;
        return [`${value(left, strength)} ${signs[operator]} ${value(right, after)}`, strength];
      }
      case "call": {
        const of = expression.of.map((each) => value(each)).join("; ");
        return [translate(`cli.calculation.${expression.name}`, { of }), 4];
      }
      case "choice": {
        const { condition, yes, no } = expression;
        const values = { condition: asked(condition), yes: value(yes), no: value(no) };
        return [translate("cli.calculation.choice", values), 0];
      }
    }
  };
  const asked = (condition: Condition): string => {
    switch (condition.kind) {
      case "comparison":
        return `${value(condition.left, 1)} ${signs[condition.operator]} ${value(condition.right, 1)}`;
      case "unknown":
        return translate("cli.calculation.unknown", { of: value(condition.of) });
      case "not":
        return translate("cli.calculation.not", { of: asked(condition.of) });
      case "both":
      case "either": {
        const values = { left: asked(condition.left), right: asked(condition.right) };
        return translate(`cli.calculation.${condition.kind}`, values);
      }
    }
  };
  return value(parseFormula(formula));
}

const signs = {
  "+": "+",
  "-": "−",
  "*": "×",
  "/": "÷",
  ">": ">",
  "<": "<",
  ">=": "≥",
  "<=": "≤",
  "=": "=",
  "<>": "≠",
} as const;
