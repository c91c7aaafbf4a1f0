import { exactSum } from "../../column/exact-sum.ts";
import { type Counts, countsOf, known } from "./change.ts";

/** What a reform makes of the places of one group. */
export interface GroupOutcome extends Counts {
  readonly key: string;
  readonly places: number;
  /** Weight of the known places, for example their inhabitants. */
  readonly weight: number;
  /** Sum of change times weight over the known places. */
  readonly amount: number;
  /** The amount for each unit of weight. */
  readonly mean: number | null;
  /** The amount as a share of what the same places have, where that is known for all of them. */
  readonly share: number | null;
  /** Rows of the largest and the smallest change; -1 where no place is known. */
  readonly most: number;
  readonly least: number;
  /** Those changes; null where no place is known. */
  readonly highest: number | null;
  readonly lowest: number | null;
}

/**
 * Gathers the changes of places by group, groups in the order of `keys`. `groups` names each place's group, or null
 * for a place that belongs to none. `bases` is what a share is of, in the unit of the changes.
 */
export function byGroup(
  changes: Float64Array,
  weights: Float64Array,
  bases: Float64Array,
  groups: readonly (string | null)[],
  keys: readonly string[],
): GroupOutcome[] {
  const rowsOf = Map.groupBy(groups.keys(), (row) => groups[row]!);
  return keys.map((key) => {
    const rows = rowsOf.get(key) ?? [];
    const counted = rows.filter((row) => Number.isFinite(changes[row]! * weights[row]!));
    const weight = exactSum(counted.map((row) => weights[row]!));
    const amount = exactSum(counted.map((row) => changes[row]! * weights[row]!));
    const base = exactSum(counted.map((row) => bases[row]! * weights[row]!));
    const ranked = counted.toSorted((a, b) => changes[b]! - changes[a]! || a - b);
    return {
      key,
      places: rows.length,
      ...countsOf(rows.map((row) => changes[row]!)),
      weight,
      amount,
      mean: counted.length === 0 ? null : known(amount / weight),
      share: counted.length === 0 ? null : known(amount / base),
      most: ranked[0] ?? -1,
      least: ranked.at(-1) ?? -1,
      highest: known(changes[ranked[0] ?? -1] ?? Number.NaN),
      lowest: known(changes[ranked.at(-1) ?? -1] ?? Number.NaN),
    };
  });
}
