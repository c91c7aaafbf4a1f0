/** What the reserve covers of a year's deficit, SEK. */
export function useOfReserve(result: number, reserve: number): number {
  if (!(result < 0)) return 0;
  return reserve < -result ? reserve : -result;
}

/**
 * The most that may be set aside, SEK: what the result exceeds the threshold by, within the cap, and never what earlier
 * deficits claim of the result.
 */
export function settingAside(
  result: number,
  taxAndGrants: number,
  reserve: number,
  claimed: number,
  threshold: number,
  cap: number,
): number {
  const above = result - threshold * taxAndGrants;
  const room = cap * taxAndGrants - reserve;
  const free = result - claimed;
  const least = above < room ? (above < free ? above : free) : room < free ? room : free;
  return least > 0 ? least : 0;
}

/** Balance-requirement result, SEK: the result less what is set aside and with what the reserve covers. */
export function balanceResult(result: number, setAside: number, used: number): number {
  return result - setAside + used;
}

/** What is left of a deficit when a surplus has restored what it can, SEK. */
export function remainingDeficit(deficit: number, surplus: number): number {
  return deficit > surplus ? deficit - surplus : 0;
}

/** A deficit to restore counts from half a krona: less is what rounding leaves of one that was restored. */
export const leastDeficit = 0.5;
