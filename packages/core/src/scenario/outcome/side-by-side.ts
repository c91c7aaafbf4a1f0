import type { Evaluation } from "../../scheme/evaluation/evaluation.ts";
import { amountOf, type Counts, changeOf, countsOf, evenShare, known } from "./change.ts";

/** One place as the law is and under each reform, in the quantity's unit; null where unknown. */
export interface PlaceBeside {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly before: number | null;
  /** One for each reform, in their order. */
  readonly after: readonly (number | null)[];
  readonly differences: readonly (number | null)[];
}

/** What one reform makes of all places together. */
export interface ReformTotal extends Counts {
  /** Sum of the differences times the weights over the known places. */
  readonly amount: number;
  /** Equal change for each unit of weight that would pay for it; null when a place is unknown. */
  readonly evenShare: number | null;
}

export interface SideBySide {
  readonly id: string;
  readonly unit: string;
  readonly level: string;
  /** Every place that is known in the baseline or under some reform. */
  readonly rows: readonly PlaceBeside[];
  readonly totals: readonly ReformTotal[];
  /** Places that are unknown everywhere. */
  readonly leftOut: number;
}

/**
 * Sets a baseline and several reforms of it side by side, place by place. `weight` is the quantity of the same
 * level that a figure is multiplied by to be added up, for example the inhabitants.
 */
export function sideBySide(
  baseline: Evaluation,
  reforms: readonly Evaluation[],
  id: string,
  weight: string,
): SideBySide {
  const node = baseline.scheme.nodes[baseline.scheme.slotOf.get(id)!]!;
  const { codes, names } = baseline.places.levels[node.level]!;
  const weights = baseline.column(weight);
  const before = baseline.column(id);
  const after = reforms.map((reform) => reform.column(id));
  const changes = reforms.map((reform) => changeOf(baseline, reform, id));
  const rows = codes
    .map((code, row) => ({
      row,
      code,
      name: names[row]!,
      before: known(before[row]!),
      after: after.map((column) => known(column[row]!)),
      differences: changes.map((column) => known(column[row]!)),
    }))
    .filter((place) => place.before !== null || place.after.some((value) => value !== null));
  return {
    id,
    unit: node.unit,
    level: node.level,
    rows,
    totals: changes.map((column) => ({
      ...countsOf(column),
      amount: amountOf(column, weights),
      evenShare: evenShare(column, weights),
    })),
    leftOut: codes.length - rows.length,
  };
}
