import { exactSum } from "../../column/exact-sum.ts";
import type { Evaluation } from "../../scheme/evaluation/evaluation.ts";
import { compileReform, type Reform } from "../../scheme/reform/reform.ts";
import { amountOf, type Counts, changeOf, countsOf } from "./change.ts";

/** One line of a reform: a changed path or a replaced step. */
export interface ReformPart {
  readonly kind: "change" | "replacement";
  /** Parameter path, or id of the step. */
  readonly path: string;
  readonly reform: Reform;
}

/** The parts of a reform in the order in which they are written: changes, then replacements. */
export function partsOf({ changes = {}, replace = {} }: Reform): ReformPart[] {
  return [
    ...Object.entries(changes).map(
      ([path, change]): ReformPart => ({ kind: "change", path, reform: { changes: { [path]: change } } }),
    ),
    ...Object.entries(replace).map(
      ([path, name]): ReformPart => ({ kind: "replacement", path, reform: { replace: { [path]: name } } }),
    ),
  ];
}

/** A change by place, NaN where unknown, and what it makes together. */
export interface StackedChange extends Counts {
  readonly changes: Float64Array;
  readonly amount: number;
}

export interface StackedPart extends StackedChange {
  readonly part: ReformPart;
  /** What the part changes when the parts before it are in force. */
  readonly added: StackedChange;
}

/** A reform taken apart. Of every place and of all together: the parts and the interaction make the whole. */
export interface Stack {
  readonly id: string;
  readonly unit: string;
  readonly level: string;
  readonly parts: readonly StackedPart[];
  readonly whole: StackedChange;
  /** The whole less what the parts do each on its own. */
  readonly interaction: StackedChange;
}

/**
 * What each part of a reform does alone, what it adds to the parts before it, and what the parts do only together.
 * `weight` as in `sideBySide`. Throws an `InputError` when the reform is wrong.
 */
export function stack(baseline: Evaluation, reform: Reform, id: string, weight: string): Stack {
  const { scheme, year, places } = baseline;
  const node = scheme.nodes[scheme.slotOf.get(id)!]!;
  const weights = baseline.column(weight);
  const under = (part: Reform) =>
    changeOf(baseline, baseline.under(compileReform(scheme, year, places, part)), id);
  const measured = (changes: Float64Array, amount = amountOf(changes, weights)): StackedChange => ({
    ...countsOf(changes),
    changes,
    amount,
  });
  const whole = measured(under(reform));
  let before: Reform = {};
  let reached = measured(new Float64Array(weights.length));
  const parts = partsOf(reform).map((part): StackedPart => {
    before = {
      changes: { ...before.changes, ...part.reform.changes },
      replace: { ...before.replace, ...part.reform.replace },
    };
    const next = measured(under(before));
    const added = measured(
      next.changes.map((change, row) => change - reached.changes[row]!),
      exactSum([next.amount, -reached.amount]),
    );
    reached = next;
    return { part, ...measured(under(part.reform)), added };
  });
  const interaction = whole.changes.map((change, row) =>
    exactSum([change, ...parts.map(({ changes }) => -changes[row]!)]),
  );
  return {
    id,
    unit: node.unit,
    level: node.level,
    parts,
    whole,
    interaction: measured(interaction, exactSum([whole.amount, ...parts.map(({ amount }) => -amount)])),
  };
}
