import { readsOf } from "../scheme/declaration/plan.ts";
import type { Evaluation } from "../scheme/evaluation/evaluation.ts";

const sameSlope = 0.04;
const still = 1e-6;

/**
 * The step of the law in which a threshold lies: of all that a quantity at a place is made of, the first in order of
 * computation that moves at another rate after the threshold than before it. The three evaluations stand at equal
 * distances before, at and after it. Null where none at the place's own level does.
 */
export function causeOf(
  evaluations: readonly [Evaluation, Evaluation, Evaluation],
  id: string,
  row: number,
): string | null {
  const { scheme } = evaluations[0];
  const target = scheme.slotOf.get(id)!;
  const { level } = scheme.nodes[target]!;
  const reached = new Set<number>([target]);
  const pending = [target];
  while (pending.length > 0) {
    for (const slot of readsOf(evaluations[0].nodeAt(pending.pop()!))) {
      if (reached.has(slot)) continue;
      reached.add(slot);
      pending.push(slot);
    }
  }
  for (const slot of [...reached].sort((a, b) => a - b)) {
    const node = evaluations[0].nodeAt(slot);
    if (node.kind !== "step" || node.level !== level) continue;
    const [before, at, after] = evaluations.map((each) => each.valueAt(slot, row) ?? Number.NaN) as [
      number,
      number,
      number,
    ];
    const steepest = Math.max(Math.abs(at - before), Math.abs(after - at));
    if (steepest > still && Math.abs(after - at - (at - before)) > sameSlope * steepest) return node.id;
  }
  return null;
}
