import { exactSum } from "@barkraft/core";

/** The same money twice: SEK per inhabitant with two decimals, and whole SEK; null where unknown. */
export interface Money {
  readonly perInhabitant: number | null;
  readonly amount: number | null;
}

/** To öre, and never negative zero. */
export function toCents(value: number): number {
  return Number(value.toFixed(2)) + 0;
}

/** Sums of what is known; null where something is asked for and nothing of it is known. */
export function sumOfMoney(list: readonly Money[]): Money {
  const sum = (of: (money: Money) => number | null) => {
    const values = list.map(of);
    const known = values.filter((value) => value !== null);
    return values.length > 0 && known.length === 0 ? null : toCents(exactSum(known));
  };
  return { perInhabitant: sum(({ perInhabitant }) => perInhabitant), amount: sum(({ amount }) => amount) };
}
