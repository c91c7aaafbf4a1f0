import type { Evaluation, Reform } from "@barkraft/core";
import { parameterNamed } from "./settings.ts";

const regulatingItem = parameterNamed("regulating_item.municipal");

/**
 * A reform that also changes the regulating item by `change`, SEK per inhabitant, so that the appropriation
 * stays as it is. Null where the item or its change is unknown or leaves the parameter's range.
 */
export function closedReform(reform: Reform, baseline: Evaluation, change: number | null): Reform | null {
  const law = baseline.value(regulatingItem.id, "00");
  if (law === null || change === null) return null;
  const [low, high] = regulatingItem.range;
  const value = law + change;
  return value >= low && value <= high
    ? { ...reform, changes: { ...reform.changes, [regulatingItem.id]: value } }
    : null;
}

/** By how much the regulating item changes as it is printed, in whole kronor. */
export function printedChange(baseline: Evaluation, change: number): number {
  const law = baseline.value(regulatingItem.id, "00");
  return law === null ? change : Math.round(law + change) - Math.round(law);
}
