/** A negative balance-requirement result that is carried until it is restored. SEK. */
export interface Deficit {
  readonly year: number;
  readonly amount: number;
  readonly remaining: number;
  /** The last year whose surplus may restore it. */
  readonly restoreBy: number;
}

/** A deficit at the end of a year. */
export interface OutstandingDeficit extends Deficit {
  /** Its last year has ended and something remains. */
  readonly isOverdue: boolean;
}

/** What one year's surplus restores of an earlier deficit, SEK. */
export interface Restored {
  readonly year: number;
  readonly amount: number;
}

/**
 * Restores deficits out of a surplus, the oldest first. Kommunallag (2017:725) 11 kap. 12 §.
 * Returns what was restored of each and what remains.
 */
export function restore(
  deficits: readonly Deficit[],
  surplus: number,
): { readonly restored: readonly Restored[]; readonly remaining: readonly Deficit[] } {
  let left = Math.max(0, surplus);
  const restored: Restored[] = [];
  const remaining: Deficit[] = [];
  for (const deficit of deficits.toSorted((a, b) => a.year - b.year)) {
    const amount = Math.min(left, deficit.remaining);
    left -= amount;
    if (amount > 0) restored.push({ year: deficit.year, amount });
    if (deficit.remaining > amount) remaining.push({ ...deficit, remaining: deficit.remaining - amount });
  }
  return { restored, remaining };
}

/** The deficits as they stand at the end of a year. */
export function outstandingAt(deficits: readonly Deficit[], year: number): readonly OutstandingDeficit[] {
  return deficits.map((deficit) => ({ ...deficit, isOverdue: deficit.restoreBy <= year }));
}
