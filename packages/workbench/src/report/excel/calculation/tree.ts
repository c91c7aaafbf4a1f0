import { type Evaluation, readsOf } from "@barkraft/core";

/** The law as it is and, where there is one, the reform: what a workbook shows side by side. */
export type Variants = readonly [law: Evaluation] | readonly [law: Evaluation, reform: Evaluation];

/** Everything that some figures are made of, in the law and under the reform. */
export class Tree {
  readonly variants: Variants;
  /** The figures' own slots and everything below, in order of computation. */
  readonly slots: readonly number[];
  /** Slots whose values at every place are read by some sum or mean. */
  readonly everywhere: ReadonlySet<number>;
  /** Slots that the reform changes or that rest on what it changes. */
  readonly #affected: ReadonlySet<number>;

  constructor(variants: Variants, roots: readonly string[]) {
    this.variants = variants;
    const [law, reform] = variants;
    const slots = new Set<number>();
    const affected = new Set<number>();
    const order: number[] = [];
    const visit = (slot: number) => {
      if (slots.has(slot)) return;
      slots.add(slot);
      const read = this.reads(slot);
      for (const each of read) visit(each);
      order.push(slot);
      if (reform && (isChanged(law, reform, slot) || read.some((each) => affected.has(each)))) {
        affected.add(slot);
      }
    };
    for (const id of roots) {
      const slot = law.scheme.slotOf.get(id);
      if (slot !== undefined) visit(slot);
    }
    this.slots = order;
    this.everywhere = this.#everywhere(order);
    this.#affected = affected;
  }

  /** What a slot reads, in the law or under the reform. */
  reads(slot: number): number[] {
    return [...new Set(this.variants.flatMap((each) => readsOf(each.nodeAt(slot))))];
  }

  /** The variant whose formula and value a slot has: that of the law where the reform does not reach. */
  variantOf(slot: number, variant: number): number {
    return this.#affected.has(slot) ? variant : 0;
  }

  #everywhere(order: readonly number[]): Set<number> {
    const { nodes } = this.variants[0].scheme;
    const found = new Set<number>();
    const spread = (slot: number) => {
      if (found.has(slot) || nodes[slot]!.level === "nation") return;
      found.add(slot);
      for (const read of this.reads(slot)) spread(read);
    };
    for (const slot of order) {
      const node = nodes[slot]!;
      if (node.kind === "sum" || node.kind === "mean") for (const read of readsOf(node)) spread(read);
    }
    return found;
  }
}

function isChanged(law: Evaluation, reform: Evaluation, slot: number): boolean {
  const node = law.nodeAt(slot);
  if (node !== reform.nodeAt(slot)) return true;
  return node.kind === "parameter" && law.parameter(node.id) !== reform.parameter(node.id);
}
