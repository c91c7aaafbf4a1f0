import { exactSum, type Problem } from "@barkraft/core";
import { delayedGrants, type EconomyOpening } from "@barkraft/finance";
import { yearProblem } from "./place-changes.ts";

/** What the state adds each year when shares of some years' grants come a year late, and every share that cannot be. */
export function chosenDelays(
  opening: Pick<EconomyOpening, "year" | "grants">,
  growth: Float64Array,
  chosen: Readonly<Record<string, number>>,
): { readonly added: Float64Array; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const shares = new Float64Array(growth.length);
  const first = opening.year + 1;
  for (const [year, share] of Object.entries(chosen)) {
    const step = Number(year) - first;
    if (!(Number.isInteger(step) && step >= 0 && step < growth.length)) {
      problems.push(yearProblem("delayed_grants", year, first, growth.length));
    } else if (!(share >= 0 && share <= 1)) {
      const isPercent = share > 1 && share <= 100;
      problems.push({
        code: isPercent ? "rate_in_wrong_unit" : "impossible_assumption",
        place: `delayed_grants.${year}`,
        found: String(share),
        expected: "a share from 0 to 1",
        advice: isPercent ? "Rates are shares: 0.02 is two percent." : "Choose a value within the range.",
      });
    } else shares[step] = share;
  }
  return { added: delayedGrants(exactSum(opening.grants), growth, shares), problems };
}
