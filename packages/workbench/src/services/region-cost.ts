import type { Evaluation } from "@barkraft/core";

/** What a reform costs the state over the regions, SEK; null when some region is unknown. */
export function regionCostOf(before: Evaluation, after: Evaluation): number | null {
  const [old, changed] = [before, after].map((each) =>
    each.value("national_region_income_equalisation", "00"),
  );
  return old == null || changed == null ? null : changed - old;
}
