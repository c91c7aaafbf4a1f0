import { genericLoop } from "../loops/generic-loop.ts";
import { checkLevels, checkReplacements, checkUnits } from "./check-drafts.ts";
import { collectDrafts, type Draft } from "./drafts.ts";
import { dependantsOf, orderOf } from "./order.ts";
import type { PlannedNode } from "./plan.ts";
import type { SchemeDeclaration } from "./scheme-declaration.ts";

/** A checked scheme in its order of computation. */
export interface Scheme {
  readonly id: string;
  readonly levels: readonly string[];
  readonly declaration: SchemeDeclaration;
  readonly nodes: readonly PlannedNode[];
  readonly slotOf: ReadonlyMap<string, number>;
  /** For each slot, every slot that depends on it, in order of computation. */
  readonly dependants: readonly (readonly number[])[];
}

/** A scheme that contradicts itself; every mistake that was found. */
export class SchemeError extends Error {
  override readonly name = "SchemeError";
  readonly mistakes: readonly string[];

  constructor(id: string, mistakes: readonly string[]) {
    super([`scheme '${id}' cannot be built:`, ...mistakes.map((mistake) => `- ${mistake}`)].join("\n"));
    this.mistakes = mistakes;
  }
}

/**
 * Checks the declarations and puts them in order. Throws a `SchemeError` that lists every duplicate id,
 * unknown input, wrong level, unit mismatch and cycle. With "structure" the units are taken as checked: that runs
 * every formula many times, which a country pack does when it is generated and tested, not whenever it is opened.
 */
export function buildScheme(
  declaration: SchemeDeclaration,
  checks: "everything" | "structure" = "everything",
): Scheme {
  const mistakes: string[] = [];
  const drafts = collectDrafts(declaration, mistakes);
  checkReplacements(declaration, mistakes);
  checkLevels(declaration, drafts, mistakes);
  if (checks === "everything") checkUnits(declaration, drafts, mistakes);
  const order = orderOf(drafts, mistakes);
  if (mistakes.length > 0) throw new SchemeError(declaration.id, mistakes);

  const slotOf = new Map(order.map((draft, slot) => [draft.id, slot]));
  const nodes = order.map((draft, slot) => planned(draft, slot, slotOf, declaration));
  return {
    id: declaration.id,
    levels: declaration.levels,
    declaration,
    nodes,
    slotOf,
    dependants: dependantsOf(nodes),
  };
}

function planned(
  { id, level, unit, node, reads }: Draft,
  slot: number,
  slotOf: ReadonlyMap<string, number>,
  { loops }: SchemeDeclaration,
): PlannedNode {
  const base = { slot, id, level, unit };
  const inputs = reads.map((read) => slotOf.get(read)!);
  switch (node.kind) {
    case "input":
      return { ...base, kind: "input", declaration: node };
    case "parameter":
      return { ...base, kind: "parameter", declaration: node };
    case "first known":
      return { ...base, kind: "first known", declaration: node, inputNames: Object.keys(node.from), inputs };
    case "sum":
      return { ...base, kind: "sum", of: inputs[0]!, ofDeclaration: node.source.of };
    case "mean":
      return { ...base, kind: "mean", of: inputs[0]!, weight: inputs[1]!, ofDeclaration: node.source.of };
    case "step": {
      const inputNames = Object.keys(node.from);
      const loop = loops?.[id] ?? genericLoop(node, inputNames);
      const replaces = node.replaces ? slotOf.get(node.replaces.step.id)! : -1;
      const confirmedBy = node.confirmedBy ? slotOf.get(node.confirmedBy.id)! : -1;
      return { ...base, kind: "step", declaration: node, inputNames, inputs, loop, replaces, confirmedBy };
    }
  }
}
