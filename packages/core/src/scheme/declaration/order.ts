import type { AnyStep } from "./declare.ts";
import type { Draft } from "./drafts.ts";
import { type PlannedNode, readsOf } from "./plan.ts";

/**
 * Depth-first order; declared order where nothing decides, so that the plan never depends on chance. Cycles are added
 * to `mistakes`.
 */
export function orderOf(drafts: ReadonlyMap<string, Draft>, mistakes: string[]): Draft[] {
  const order: Draft[] = [];
  const state = new Map<string, "open" | "done">();
  const replacementsOf = Map.groupBy(
    [...drafts.values()].filter(({ node }) => node.kind === "step" && node.replaces),
    ({ node }) => (node as AnyStep).replaces!.step.id,
  );
  const path: string[] = [];
  const visit = (id: string): void => {
    const draft = drafts.get(id);
    if (!draft || state.get(id) === "done") return;
    if (state.get(id) === "open") {
      const cycle = [...path.slice(path.indexOf(id)), id];
      mistakes.push(`these steps wait for each other: ${cycle.join(" → ")}`);
      return;
    }
    state.set(id, "open");
    path.push(id);
    // A replacement must be ready before the step whose place it can take.
    for (const replacement of replacementsOf.get(id) ?? []) visit(replacement.id);
    for (const read of draft.reads) visit(read);
    path.pop();
    state.set(id, "done");
    order.push(draft);
  };
  for (const id of drafts.keys()) visit(id);
  return order;
}

/** For each slot, every slot that depends on it, in order of computation. */
export function dependantsOf(nodes: readonly PlannedNode[]): number[][] {
  const direct: number[][] = nodes.map(() => []);
  for (const node of nodes) {
    for (const read of readsOf(node)) direct[read]!.push(node.slot);
    // Only matters while the replacement is in force; recomputing the replaced step otherwise is harmless.
    if (node.kind === "step" && node.replaces >= 0) direct[node.slot]!.push(node.replaces);
  }
  return nodes.map(({ slot }) => {
    const reached = new Set<number>();
    const pending = [...direct[slot]!];
    while (pending.length > 0) {
      const next = pending.pop()!;
      if (reached.has(next)) continue;
      reached.add(next);
      pending.push(...direct[next]!);
    }
    return [...reached].sort((a, b) => a - b);
  });
}
