import { remainingDeficit } from "./equations/index.ts";

/**
 * One year of the balance requirement's recovery, for one place: a surplus restores deficits, the oldest first, and what
 * is left grows a year older. `deficits` has one column per year of age and last what is overdue; it is written over. A
 * negative balance-requirement result becomes the youngest deficit. SEK.
 */
export function restoreAndAge(deficits: readonly Float64Array[], place: number, balanceResult: number): void {
  let surplus = balanceResult > 0 ? balanceResult : 0;
  for (let age = deficits.length - 1; age >= 0; age--) {
    const before = deficits[age]![place]!;
    const after = remainingDeficit(before, surplus);
    surplus -= before - after;
    deficits[age]![place] = after;
  }
  const last = deficits.length - 1;
  deficits[last]![place]! += deficits[last - 1]![place]!;
  for (let age = last - 1; age > 0; age--) deficits[age]![place] = deficits[age - 1]![place]!;
  deficits[0]![place] = balanceResult < 0 ? -balanceResult : 0;
}
