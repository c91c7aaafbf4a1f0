import type { AllocationKey, AllocationRules, Limit } from "@barkraft/finance";

/** The kinds of keys that are put together on the page. */
export const keyKinds = ["column", "weighted", "gap", "change", "application", "mix", "between"] as const;
export type KeyKind = (typeof keyKinds)[number];

/** A key of a kind to begin with. `own` is a column of the document, where it has one. */
export function newKey(kind: KeyKind, own: string | undefined): AllocationKey {
  const population = { kind: "column", column: "population" } as const;
  switch (kind) {
    case "column":
      return own === undefined ? population : { kind, column: own };
    case "weighted":
      return { kind, columns: { population_1_5: 1, population_80_plus: 1 } };
    case "gap":
      return { kind, column: "tax_capacity_pc", level: "mean", side: "below", size: "population" };
    case "change":
      return {
        kind,
        from: "unemployment_18_64_pct@-2",
        to: "unemployment_18_64_pct@-1",
        size: "population_20_64@-1",
      };
    case "application":
      return { kind, column: own ?? "social_assistance_sek@-1", rest: "left over" };
    case "mix":
      return {
        kind,
        parts: [
          { share: 0.5, key: population },
          { share: 0.5, key: { kind: "column", column: own ?? "population_6_15" } },
        ],
      };
    case "between":
      return {
        kind,
        parts: [
          { receivers: "municipality", share: 0.7, key: population },
          { receivers: "region", share: 0.3, key: population },
        ],
      };
  }
}

export const limitKinds = ["size", "pot", "receiver"] as const;

/** A limit of a kind to begin with: SEK per inhabitant, a share of the pot, or SEK. */
export function newLimit(per: (typeof limitKinds)[number], rule: "cap" | "floor"): Limit {
  if (per === "pot") return { per, share: rule === "cap" ? 0.1 : 0 };
  if (per === "receiver") return { per, amount: rule === "cap" ? 1e9 : 0 };
  return { per, column: "population", amount: rule === "cap" ? 10_000 : 0 };
}

/** Parts whose shares still add up to one after that of one part has been changed: the others give way. */
export function withShare<Part extends { readonly share: number }>(
  parts: readonly Part[],
  at: number,
  share: number,
): readonly Part[] {
  const others = parts.reduce((sum, part, position) => sum + (position === at ? 0 : part.share), 0);
  const rest = 1 - share;
  return parts.map((part, position) => ({
    ...part,
    share:
      position === at
        ? share
        : others > 0
          ? (part.share * rest) / others
          : rest / Math.max(1, parts.length - 1),
  }));
}

/** Parts with their shares scaled so that they add up to one. */
export function toOne<Part extends { readonly share: number }>(parts: readonly Part[]): readonly Part[] {
  const sum = parts.reduce((total, { share }) => total + share, 0);
  return parts.map((part) => ({ ...part, share: sum > 0 ? part.share / sum : 1 / parts.length }));
}

/** The rules, or none where nothing is left of them. */
export const rulesOrNone = (rules: AllocationRules): AllocationRules | undefined =>
  Object.keys(rules).length === 0 ? undefined : rules;
