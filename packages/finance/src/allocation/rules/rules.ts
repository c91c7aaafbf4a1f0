/** A limit on what one receiver gets: SEK for each inhabitant (or other size), a share of the pot, or SEK. */
export type Limit =
  | { readonly per: "size"; readonly column: string; readonly amount: number }
  | { readonly per: "pot"; readonly share: number }
  | { readonly per: "receiver"; readonly amount: number };

/** At least a share of what the receiver got before: the column holds whole years' amounts, SEK. */
export interface Guarantee {
  readonly column: string;
  readonly share: number;
}

/**
 * A way from what receivers got before to what the key gives, in equal steps: in year `year` of `years` each has gone
 * year/years of the way. What they got before is scaled to the pot.
 */
export interface Transition {
  readonly column: string;
  readonly year: number;
  readonly years: number;
}

/** What holds besides the key: data, as it stands in a document. */
export interface AllocationRules {
  /** Columns that are multiplied onto every measure. */
  readonly weights?: readonly string[];
  readonly cap?: Limit;
  readonly floor?: Limit;
  readonly guarantee?: Guarantee;
  readonly transition?: Transition;
}

export const boundRules = ["cap", "floor", "guarantee", "application"] as const;

/** The rule that decides what a receiver gets, where the key does not. */
export type BoundRule = (typeof boundRules)[number];

/** The names of the columns that rules read, each once. */
export function columnsOfRules({ weights, cap, floor, guarantee, transition }: AllocationRules): string[] {
  const limits = [cap, floor].flatMap((limit) => (limit?.per === "size" ? [limit.column] : []));
  const before = [guarantee, transition].flatMap((rule) => (rule ? [rule.column] : []));
  return [...new Set([...(weights ?? []), ...limits, ...before])];
}
