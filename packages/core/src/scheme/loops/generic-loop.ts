import { roundingRules } from "../../money/rounding.ts";
import type { AnyStep } from "../declaration/declare.ts";
import type { Loop } from "../declaration/plan.ts";

/** Runs any step's formula over all places. Slower than a compiled loop, the same result. */
export function genericLoop(step: AnyStep, inputNames: readonly string[]): Loop {
  const formula = step.formula as (values: Readonly<Record<string, number>>) => number;
  const round = step.rounding ? roundingRules[step.rounding] : undefined;
  return (out, columns, slots, parents) => {
    const values: Record<string, number> = {};
    for (let place = 0; place < out.length; place++) {
      for (let position = 0; position < inputNames.length; position++) {
        const column = columns[slots[position]!]!;
        const parent = parents[position];
        values[inputNames[position]!] = column[parent ? parent[place]! : place]!;
      }
      const result = formula(values);
      out[place] = round ? round(result) : result;
    }
  };
}
