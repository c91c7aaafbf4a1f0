import { type Evaluation, readsOf } from "@barkraft/core";

/**
 * The inputs and parameters that a quantity is made of in at least one of two years. A source of a choice that is
 * unknown everywhere in both years is not in use, and what it is made of does not count.
 */
export function madeFrom(years: readonly Evaluation[], id: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const evaluation of years) {
    const { scheme } = evaluation;
    const seen = new Set<number>();
    const isInUse = (slot: number) =>
      years.some((year) => year.column(year.scheme.nodes[slot]!.id).some(Number.isFinite));
    const visit = (slot: number): void => {
      if (seen.has(slot)) return;
      seen.add(slot);
      const node = evaluation.nodeAt(slot);
      if (node.kind === "input" || node.kind === "parameter") found.add(node.id);
      const reads = readsOf(node);
      (node.kind === "first known" ? reads.filter(isInUse) : reads).forEach(visit);
    };
    visit(scheme.slotOf.get(id)!);
  }
  return found;
}
