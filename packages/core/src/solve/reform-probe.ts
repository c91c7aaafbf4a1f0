import { exactSum } from "../column/exact-sum.ts";
import type { Evaluation } from "../scheme/evaluation/evaluation.ts";
import { compileReform, type Reform } from "../scheme/reform/reform.ts";
import type { Probe } from "./problem.ts";

/** A reform with values for some paths, over those that it may have there itself. */
export function withValues(reform: Reform, paths: readonly string[], values: readonly number[]): Reform {
  const found = Object.fromEntries(paths.map((path, position) => [path, values[position]!]));
  return { ...reform, changes: { ...reform.changes, ...found } };
}

/**
 * The law as a function of some parameters: what a quantity becomes under a reform with these values, against the
 * baseline. `weight` is what a place's figure is multiplied by to be added up. Unknown places cost nothing.
 */
export function reformProbe(
  baseline: Evaluation,
  reform: Reform,
  paths: readonly string[],
  id: string,
  weight: string,
): Probe {
  const { scheme, year, places } = baseline;
  const before = baseline.column(id);
  const weights = baseline.column(weight);
  const changes = new Float64Array(before.length);
  const amounts = new Float64Array(before.length);
  let reuse: Evaluation | undefined;
  return (point) => {
    const compiled = compileReform(scheme, year, places, withValues(reform, paths, point));
    reuse = baseline.under(compiled, reuse);
    const after = reuse.column(id);
    for (let row = 0; row < before.length; row++) {
      const change = after[row]! - before[row]!;
      changes[row] = change;
      const amount = change * weights[row]!;
      amounts[row] = Number.isNaN(amount) ? 0 : amount;
    }
    return { cost: exactSum(amounts), changes };
  };
}
