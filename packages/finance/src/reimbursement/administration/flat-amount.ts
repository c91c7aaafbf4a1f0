/** What one receiver had approved, and how many live there. */
export interface FlatReceiver {
  readonly code: string;
  readonly inhabitants: number;
  /** SEK. */
  readonly approved: number;
}

/** A flat amount per inhabitant set beside what was approved, SEK. */
export interface FlatOutcome {
  readonly perInhabitant: number;
  readonly cost: number;
  /** What receivers had approved above the flat amount, and how many had. */
  readonly missed: number;
  readonly receiversMissed: number;
  /** What receivers would get above what they had approved. */
  readonly beyond: number;
  /** Missed as a share of what was approved. */
  readonly missedShare: number;
}

/** What the same amount for every inhabitant would have cost and missed. Receivers whose inhabitants are unknown are left out. */
export function flatAmount(receivers: readonly FlatReceiver[], perInhabitant: number): FlatOutcome {
  let [cost, missed, beyond, approved, receiversMissed] = [0, 0, 0, 0, 0];
  for (const each of receivers) {
    if (Number.isNaN(each.inhabitants)) continue;
    const flat = each.inhabitants * perInhabitant;
    cost += flat;
    approved += each.approved;
    if (each.approved > flat) {
      missed += each.approved - flat;
      receiversMissed++;
    } else beyond += flat - each.approved;
  }
  return {
    perInhabitant,
    cost,
    missed,
    receiversMissed,
    beyond,
    missedShare: approved > 0 ? missed / approved : 0,
  };
}

/**
 * The flat amount that leaves at most `share` of what was approved uncovered: 0 for the amount that misses nobody.
 * What is missed falls in straight lines between the receivers' own amounts per inhabitant, so it is found exactly.
 */
export function flatAmountMissing(receivers: readonly FlatReceiver[], share: number): number {
  const known = receivers.filter(({ inhabitants }) => inhabitants > 0);
  const approved = known.reduce((sum, each) => sum + each.approved, 0);
  const allowed = share * approved;
  const ordered = known.toSorted((a, b) => b.approved / b.inhabitants - a.approved / a.inhabitants);
  let [above, people] = [0, 0];
  for (const [at, each] of ordered.entries()) {
    above += each.approved;
    people += each.inhabitants;
    const level = (above - allowed) / people;
    const next = ordered[at + 1];
    if (level >= (next ? next.approved / next.inhabitants : 0)) return Math.max(0, level);
  }
  return 0;
}
