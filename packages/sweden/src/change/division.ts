import type { YearGround } from "../figures/year.ts";
import { type Ends, moneyOf, population } from "./ends.ts";
import { madeFrom } from "./made-from.ts";
import { mixedYear } from "./mixed-year.ts";
import type { ChangeMethod } from "./model.ts";
import { oneAfterAnother, overAllOrders, type ValuesOf } from "./orders.ts";
import { byCause, type Part, partsBetween } from "./parts.ts";

/** The parts of the difference between two years, and what each changes. */
export interface Division {
  readonly parts: readonly Part[];
  /** By part, in the order of `Ends.start`. */
  readonly changes: readonly (readonly number[])[];
}

/** Divides what lies between the ends among everything in which the years differ. */
export function divided(from: YearGround, to: YearGround, ends: Ends, method: ChangeMethod): Division {
  const { first, last, rows, measured, start, end } = ends;
  const known = measured.filter((_, at) => !Number.isNaN(start[at]! + end[at]!));
  const ofPopulation = madeFrom([first, last], population);
  const reach = new Map(
    measured.map(({ id }) => [id, new Set([...madeFrom([first, last], id), ...ofPopulation])]),
  );
  const each = partsBetween(from, to, new Set(known.flatMap(({ id }) => [...reach.get(id)!])));
  const parts = method === "shapley" ? byCause(each) : each;
  const valuesOf: ValuesOf = (exchanged) => {
    // The ends are evaluated as the years are, so that the parts add up to the change that is shown.
    if (exchanged.length === 0) return start;
    if (exchanged.length === parts.length) return end;
    const exchangedParts = exchanged.map((part) => parts[part]!);
    return moneyOf(mixedYear(from, to, exchangedParts), measured, rows);
  };
  if (method === "sequential") return { parts, changes: oneAfterAnother(parts.length, valuesOf) };

  const isLawChanged = from.reform?.replacedBy !== to.reform?.replacedBy;
  const reaches = (id: string, { cause, inputs, parameters }: Part) =>
    cause === "law" ? isLawChanged : [...inputs, ...parameters].some((one) => reach.get(id)!.has(one));
  const reaching = measured.map(({ id }) => parts.flatMap((part, at) => (reaches(id, part) ? [at] : [])));
  return { parts, changes: overAllOrders(parts.length, valuesOf, [...reaching, ...reaching]) };
}
