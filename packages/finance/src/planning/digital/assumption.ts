/** A number that somebody has assumed, and between what bounds it may reasonably lie. */
export interface Assumption {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Which of its numbers an assumption is read as. */
export type Reading = "value" | "low" | "high";

/** Assumptions by name, each read as its value. */
export type Assumed<Name extends string> = Readonly<Record<Name, number>>;

/** Reads every assumption as its value, and those in `instead` otherwise. */
export function readAssumptions<Name extends string>(
  assumptions: Readonly<Record<Name, Assumption>>,
  instead?: Readonly<Partial<Record<Name, Reading>>>,
): Assumed<Name> {
  const names = Object.keys(assumptions) as Name[];
  return Object.fromEntries(
    names.map((name) => [name, assumptions[name][instead?.[name] ?? "value"]]),
  ) as unknown as Assumed<Name>;
}
