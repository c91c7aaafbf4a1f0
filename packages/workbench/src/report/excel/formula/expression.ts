/** A step's formula as a tree; block bodies have their constants put in where they are used. */
export type Expression =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "name"; readonly name: string }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "negative"; readonly of: Expression }
  | { readonly kind: "call"; readonly name: FunctionName; readonly of: readonly Expression[] }
  | {
      readonly kind: "choice";
      readonly condition: Condition;
      readonly yes: Expression;
      readonly no: Expression;
    };

/** What a choice asks. A comparison with something unknown is not met, as in the language of the formulas. */
export type Condition =
  | {
      readonly kind: "comparison";
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "unknown"; readonly of: Expression }
  | { readonly kind: "both" | "either"; readonly left: Condition; readonly right: Condition }
  | { readonly kind: "not"; readonly of: Condition };

export type ComparisonOperator = ">" | "<" | ">=" | "<=" | "=" | "<>";

export const functionNames = ["max", "min", "abs", "sqrt", "log"] as const;

export type FunctionName = (typeof functionNames)[number];

/** Names of inputs that decide whether the value is known: without any of them it is unknown whatever else holds. */
export function strictNames(...expressions: readonly Expression[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const expression of expressions) {
    switch (expression.kind) {
      case "name":
        names.add(expression.name);
        break;
      case "operation":
        for (const name of strictNames(expression.left, expression.right)) names.add(name);
        break;
      case "negative":
        for (const name of strictNames(expression.of)) names.add(name);
        break;
      case "call":
        for (const name of strictNames(...expression.of)) names.add(name);
        break;
      case "choice": {
        const no = strictNames(expression.no);
        for (const name of strictNames(expression.yes)) if (no.has(name)) names.add(name);
      }
    }
  }
  return names;
}
