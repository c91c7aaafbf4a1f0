import type { Evaluation } from "../scheme/evaluation/evaluation.ts";

/** One place before and after a reform. */
export interface Difference {
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
}

export interface Comparison {
  readonly id: string;
  readonly unit: string;
  /** Every place whose figure is known both before and after, in code order. */
  readonly differences: readonly Difference[];
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  /** Places whose figure is unknown before or after. */
  readonly unknown: number;
}

/**
 * Compares one quantity place by place. Both evaluations must be of the same scheme and places. `added` is what
 * every place gets after the reform on top, for example to keep an appropriation unchanged.
 */
export function compare(before: Evaluation, after: Evaluation, id: string, added = 0): Comparison {
  if (before.places !== after.places) throw new Error("only evaluations of the same places can be compared");
  const node = before.scheme.nodes[before.scheme.slotOf.get(id)!]!;
  const { codes, names } = before.places.levels[node.level]!;
  const old = before.column(id);
  const changed = after.column(id);
  const differences: Difference[] = [];
  codes.forEach((code, row) => {
    const value = changed[row]! + added;
    const difference = value - old[row]!;
    if (Number.isNaN(difference)) return;
    differences.push({ row, code, name: names[row]!, before: old[row]!, after: value, difference });
  });
  return {
    id,
    unit: node.unit,
    differences,
    winners: differences.filter(({ difference }) => difference > 0).length,
    losers: differences.filter(({ difference }) => difference < 0).length,
    unchanged: differences.filter(({ difference }) => difference === 0).length,
    unknown: codes.length - differences.length,
  };
}

/** The `most` largest gains, largest first; ties in code order. */
export function biggestWinners(comparison: Comparison, most: number): Difference[] {
  return comparison.differences
    .filter(({ difference }) => difference > 0)
    .sort((a, b) => b.difference - a.difference || a.row - b.row)
    .slice(0, most);
}

/** The `most` largest losses, largest first; ties in code order. */
export function biggestLosers(comparison: Comparison, most: number): Difference[] {
  return comparison.differences
    .filter(({ difference }) => difference < 0)
    .sort((a, b) => a.difference - b.difference || a.row - b.row)
    .slice(0, most);
}
