import { InputError, nearestNames } from "@barkraft/core";
import { type CostModel, costModels, type GrantOutcome, grantThroughSystem } from "@barkraft/sweden";
import type { Country, Versions } from "./country.ts";

/** Ways to share a grant among the municipalities before the cost equalisation does its part. */
export const grantKeys = ["per-capita"] as const;

export interface GrantResult extends GrantOutcome {
  readonly versions: Versions;
  readonly models: readonly CostModel[];
}

/** Largest amount that is taken for a grant, SEK: some ten times the appropriation for the equalisation. */
export const largestGrant = 2e12;

/**
 * What a general grant of `amount` SEK does to every municipality of a year when the national cost of each of the
 * `models` rises by as much.
 */
export function grantOf(
  country: Country,
  year: number,
  amount: number,
  models: readonly CostModel[],
): GrantResult {
  const outcome = grantThroughSystem(country.baseline(year), { amount, models });
  return { ...outcome, versions: country.versions, models };
}

/** The cost models that a user names: one, several after commas, or all of them. */
export function findCostModels(asked: string): readonly CostModel[] {
  const words = asked.split(",").map((word) => word.trim().toLowerCase().replaceAll("-", "_"));
  if (words.length === 1 && words[0] === "all") return costModels;
  return words.map((word) => {
    const found = costModels.find((model) => model === word);
    if (found) return found;
    const near = nearestNames(word, costModels, 1);
    throw new InputError([
      {
        code: "unknown_cost_model",
        place: "--model",
        found: `'${word.slice(0, 60)}'`,
        expected: `all, or one of ${costModels.join(", ")}`,
        advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : "Separate several models by commas.",
      },
    ]);
  });
}
