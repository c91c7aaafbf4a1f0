import type { Evaluation } from "@barkraft/core";
import type { ResultLevel } from "../figures.ts";
import { calculationRoots } from "../law/calculation.ts";

/** The figures that a place's calculation comes to, with their statuses: what its manifest holds a digest of. */
export function calculationFigures(
  evaluation: Evaluation,
  level: ResultLevel,
  code: string,
): { id: string; value: number | null; status: string }[] {
  const { places, scheme } = evaluation;
  const row = evaluation.row(level, code);
  return calculationRoots(level).flatMap((id) => {
    const slot = scheme.slotOf.get(id);
    if (slot === undefined) return [];
    const own = scheme.nodes[slot]!.level;
    const at = own === level ? row : (places.parents[level]?.[own]?.[row] ?? 0);
    return [{ id, value: evaluation.valueAt(slot, at), status: evaluation.statusAt(slot, at) }];
  });
}
