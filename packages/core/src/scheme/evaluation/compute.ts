import { exactSumAt } from "../../column/exact-sum.ts";
import type { PlannedMean, PlannedNode, PlannedSum } from "../declaration/plan.ts";
import type { Ground } from "./ground.ts";

/** For each replaced step's slot, the slot of the step that stands in its place. */
export type Replaced = ReadonlyMap<number, number>;

/** A named replacement has no values, and costs nothing, unless a reform puts it in force. */
export function isInForce(node: PlannedNode, replacedBy: Replaced): boolean {
  return node.kind !== "step" || node.replaces === -1 || replacedBy.get(node.replaces) === node.slot;
}

/** Writes a node's values into its column from the columns before it. */
export function compute(
  node: PlannedNode,
  columns: readonly Float64Array[],
  ground: Ground,
  replacedBy: Replaced,
): void {
  const out = columns[node.slot]!;
  switch (node.kind) {
    case "step": {
      const replacement = replacedBy.get(node.slot);
      if (replacement !== undefined) out.set(columns[replacement]!);
      else node.loop(out, columns, node.inputs, ground.parents[node.slot]!);
      return;
    }
    case "first known": {
      const parents = ground.parents[node.slot]!;
      out.fill(Number.NaN);
      for (let position = node.inputs.length - 1; position >= 0; position--) {
        const column = columns[node.inputs[position]!]!;
        const parent = parents[position];
        for (let row = 0; row < out.length; row++) {
          const value = column[parent ? parent[row]! : row]!;
          if (!Number.isNaN(value)) out[row] = value;
        }
      }
      return;
    }
    case "sum":
    case "mean":
      aggregate(node, columns, ground.groups.get(node.slot)!, out);
      return;
    default:
      throw new Error(`${node.kind} '${node.id}' is given, not computed`);
  }
}

/** A division by nothing is no figure. What a reform recomputes reads these columns, and so stays unknown. */
export function forgetInfinities(column: Float64Array): void {
  for (let row = 0; row < column.length; row++) {
    if (!Number.isFinite(column[row]!)) column[row] = Number.NaN;
  }
}

function aggregate(
  node: PlannedSum | PlannedMean,
  columns: readonly Float64Array[],
  groups: readonly Int32Array[],
  out: Float64Array,
): void {
  const values = columns[node.of]!;
  if (node.kind === "sum") {
    for (let group = 0; group < groups.length; group++) out[group] = exactSumAt(values, groups[group]!);
    return;
  }
  const weights = columns[node.weight]!;
  const weighted = values.map((value, row) => value * weights[row]!);
  groups.forEach((rows, group) => {
    out[group] = exactSumAt(weighted, rows) / exactSumAt(weights, rows);
  });
}
