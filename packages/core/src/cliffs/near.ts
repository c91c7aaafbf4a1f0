import type { Evaluation } from "../scheme/evaluation/evaluation.ts";
import { type Bend, findBend } from "./bend.ts";
import { causeOf } from "./cause.ts";

/** A place that a small change of a number carries over a threshold. */
export interface NearThreshold extends Bend {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  /** The swept number as it is, and how far the threshold lies from it as a share of it. */
  readonly value: number;
  readonly distance: number;
  /** The step of the law that the threshold lies in, or null where it cannot be told. */
  readonly step: string | null;
}

/**
 * The threshold of a quantity at one place within `share` of a number's value, or null. `at` evaluates the law with
 * another value of the number; the law must not round, or every rounding is a threshold.
 */
export function nearThreshold(
  at: (value: number) => Evaluation,
  id: string,
  row: number,
  value: number,
  share: number,
): NearThreshold | null {
  const reach = Math.abs(value) * share;
  if (!(reach > 0)) return null;
  const slot = at(value).scheme.slotOf.get(id)!;
  const bend = findBend((each) => at(each).valueAt(slot, row) ?? Number.NaN, value, reach);
  if (!bend) return null;
  const evaluation = at(bend.at);
  const { codes, names } = evaluation.places.levels[evaluation.scheme.nodes[slot]!.level]!;
  const around = reach / 10;
  return {
    ...bend,
    row,
    code: codes[row]!,
    name: names[row]!,
    value,
    distance: (bend.at - value) / Math.abs(value),
    step: causeOf([at(bend.at - around), evaluation, at(bend.at + around)], id, row),
  };
}

/** Remembers the evaluations of a number's values, for several places that look at the same ones. */
export function remembering(at: (value: number) => Evaluation, most = 64): (value: number) => Evaluation {
  const known = new Map<number, Evaluation>();
  return (value) => {
    const before = known.get(value);
    if (before) return before;
    const evaluation = at(value);
    if (known.size < most) known.set(value, evaluation);
    return evaluation;
  };
}
