import type { AnyStep } from "./declare.ts";
import { type Dimension, describeDimension } from "./unit.ts";

const samples = 24;
const tolerance = 1e-9;
const sizes = [1, 1e-4, 1e5];

/**
 * Finds out whether a formula has the dimension it declares, without reading it: when every input is
 * multiplied by 2^(its exponent of a base unit), the result must be multiplied by 2^(the declared exponent).
 * Returns a sentence about the first base unit that does not fit, or undefined.
 */
export function unitMismatch(
  step: AnyStep,
  inputs: Readonly<Record<string, Dimension>>,
  result: Dimension,
  baseUnits: readonly string[],
): string | undefined {
  const formula = step.formula as (values: Readonly<Record<string, number>>) => number;
  const names = Object.keys(inputs);
  let known = 0;
  for (const base of baseUnits) {
    for (let sample = 0; sample < samples; sample++) {
      const values: Record<string, number> = {};
      const scaled: Record<string, number> = {};
      names.forEach((name, position) => {
        // Fixed and irregular, of both signs and of all sizes, so that every branch of a formula is tried.
        const digits = 1 + ((sample * 7919 + position * 104729 + 13) % 977) / 97;
        const sign = ((sample >> (position % 4)) & 1) === 0 ? 1 : -1;
        const value = sign * digits * sizes[(sample + position) % sizes.length]!;
        values[name] = value;
        scaled[name] = value * 2 ** (inputs[name]?.get(base) ?? 0);
      });
      const before = formula(values);
      const after = formula(scaled);
      if (!Number.isFinite(before)) continue;
      known++;
      const expected = before * 2 ** (result.get(base) ?? 0);
      if (!(Math.abs(after - expected) <= tolerance * Math.abs(expected))) {
        const declared = describeDimension(result);
        return `doubling ${base} everywhere multiplies the result by ${after / before}, but '${step.unit}' (${declared}) asks for ${expected / before}`;
      }
    }
  }
  return known > 0 ? undefined : "its formula gave no number for any of the samples";
}
