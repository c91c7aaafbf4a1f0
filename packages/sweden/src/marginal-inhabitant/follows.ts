import type { Evaluation } from "@barkraft/core";

/**
 * Whether a quantity at a place is made of any of the given cells, through the sources that are in use there: a
 * published amount that stands in for a formula follows nothing. Cells are input id to rows. With `ownOnly`, sums and
 * means over many places do not count: what moves by its share of the nation is not computed from the place itself.
 */
export function follows(
  evaluation: Evaluation,
  cells: ReadonlyMap<string, ReadonlySet<number>>,
  ownOnly = false,
): (id: string, row: number) => boolean {
  const known = new Map<string, boolean>();
  const visit = (slot: number, row: number): boolean => {
    const key = `${slot} ${row}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = search(slot, row);
    known.set(key, found);
    return found;
  };
  const search = (slot: number, row: number): boolean => {
    const node = evaluation.nodeAt(slot);
    switch (node.kind) {
      case "input":
        return cells.get(node.id)?.has(row) === true;
      case "parameter":
        return false;
      case "first known": {
        const position = evaluation.chosen(node, row);
        return position >= 0 && visit(node.inputs[position]!, evaluation.inputRow(node, position, row));
      }
      case "step":
        return node.inputs.some((input, position) => visit(input, evaluation.inputRow(node, position, row)));
      case "sum":
      case "mean":
        if (ownOnly) return false;
        return evaluation
          .memberRows(node, row)
          .some((member) => visit(node.of, member) || (node.kind === "mean" && visit(node.weight, member)));
    }
  };
  return (id, row) => visit(evaluation.scheme.slotOf.get(id)!, row);
}
