import { readsOf } from "@barkraft/core";
import type { ResultLevel } from "../../../services/figures.ts";
import { besideTheTotal, calculationRoots } from "../../../services/law/calculation.ts";
import type { Tree } from "./tree.ts";

/** A sheet of the law: a part of the calculation that belongs together. */
export interface Part {
  /** The quantity that the part comes to; undefined for what several parts read. */
  readonly head: number | undefined;
  readonly slots: readonly number[];
}

/** The quantity whose standard costs have a sheet each. */
const structuralCost = "structural_cost_pc";

/**
 * Divides the calculation into sheets: one for each item of the total and each standard cost, the last one for the
 * total. A quantity stands on the sheet of the item it leads to; what leads to several stands on the first sheet.
 */
export function partsOf(tree: Tree, level: ResultLevel): Part[] {
  const [law] = tree.variants;
  const slotOf = (id: string) => law.scheme.slotOf.get(id);
  const computed = (slot: number) => readsOf(law.nodeAt(slot)).length > 0;
  const roots = calculationRoots(level).flatMap((id) => slotOf(id) ?? []);
  const total = slotOf("total_pc");
  const structural = slotOf(structuralCost);
  const beside = besideTheTotal.flatMap((id) => slotOf(id) ?? []);
  const items =
    level === "municipality" && total !== undefined
      ? [...tree.reads(total), ...beside].filter(computed)
      : roots;
  const costs =
    structural !== undefined && tree.slots.includes(structural)
      ? tree.reads(structural).filter(computed)
      : [];
  const heads = new Set([...costs, ...items].sort((a, b) => a - b));
  const members = new Map<number, number[]>();
  const common: number[] = [];
  const rest: number[] = [];
  const headsOf = headsAbove(tree, heads);
  for (const slot of tree.slots) {
    const payment = paymentOf(tree, slot, heads);
    const above = heads.has(slot)
      ? new Set([slot])
      : payment === undefined
        ? headsOf(slot)
        : new Set([payment]);
    if (above.size === 0) rest.push(slot);
    else if (above.size > 1) common.push(slot);
    else {
      const [head] = above;
      members.set(head!, [...(members.get(head!) ?? []), slot]);
    }
  }
  return [
    { head: undefined, slots: common },
    ...[...members].sort(([a], [b]) => a - b).map(([head, slots]) => ({ head, slots })),
    { head: total, slots: rest },
  ].filter(({ slots }) => slots.length > 0);
}

/** The item that a slot is the payment of, for example income_equalisation_payment of income_equalisation_pc. */
function paymentOf(tree: Tree, slot: number, heads: ReadonlySet<number>): number | undefined {
  const { nodes, slotOf } = tree.variants[0].scheme;
  const { id } = nodes[slot]!;
  if (!id.endsWith("_payment")) return undefined;
  const item = slotOf.get(id.replace(/_payment$/, "_pc"));
  return item !== undefined && heads.has(item) ? item : undefined;
}

/** For each slot the heads that it leads to without another head between. */
function headsAbove(tree: Tree, heads: ReadonlySet<number>): (slot: number) => ReadonlySet<number> {
  const above = new Map<number, Set<number>>(tree.slots.map((slot) => [slot, new Set()]));
  for (const reader of tree.slots.toReversed()) {
    const passed = heads.has(reader) ? new Set([reader]) : above.get(reader)!;
    for (const read of tree.reads(reader)) {
      if (read !== reader) for (const head of passed) above.get(read)!.add(head);
    }
  }
  return (slot) => above.get(slot)!;
}
