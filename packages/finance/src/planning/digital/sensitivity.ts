import { type Assumed, type Assumption, type Reading, readAssumptions } from "./assumption.ts";

/** What a result is when one assumption alone is at its low or its high bound. */
export interface Sensitivity<Name extends string> {
  readonly assumption: Name;
  readonly low: number;
  readonly high: number;
  /** How far apart the two are. */
  readonly swing: number;
}

/** Every assumption at its bounds, one at a time, those that move the result most first. */
export function sensitivityOf<Name extends string>(
  assumptions: Readonly<Record<Name, Assumption>>,
  result: (assumed: Assumed<Name>) => number,
): readonly Sensitivity<Name>[] {
  const at = (assumption: Name, reading: Reading) =>
    result(
      readAssumptions(assumptions, { [assumption]: reading } as Readonly<Partial<Record<Name, Reading>>>),
    );
  return (Object.keys(assumptions) as Name[])
    .map((assumption) => {
      const [low, high] = [at(assumption, "low"), at(assumption, "high")];
      return { assumption, low, high, swing: Math.abs(high - low) };
    })
    .sort((a, b) => b.swing - a.swing || (a.assumption < b.assumption ? -1 : 1));
}

/** Every assumption at the bound that makes the result smallest, and at the one that makes it largest. */
export function extremesOf<Name extends string>(
  assumptions: Readonly<Record<Name, Assumption>>,
  result: (assumed: Assumed<Name>) => number,
): { readonly low: Assumed<Name>; readonly high: Assumed<Name> } {
  const moves = sensitivityOf(assumptions, result);
  const side = (smallest: boolean) =>
    readAssumptions(
      assumptions,
      Object.fromEntries(
        moves
          .filter(({ swing }) => swing > 0)
          .map(({ assumption, low, high }) => [assumption, low < high === smallest ? "low" : "high"]),
      ) as Readonly<Partial<Record<Name, Reading>>>,
    );
  return { low: side(true), high: side(false) };
}
