import { type Evaluation, type Explanation, type ExplanationTree, explain } from "@barkraft/core";
import { unknownQuantity } from "./find-quantity.ts";

export interface ExplainedFigure {
  readonly tree: ExplanationTree;
  /** Figures in the tree. */
  readonly figures: number;
  /** Whether the limit kept something within the depth from being opened. */
  readonly truncated: boolean;
}

/** A figure of the tree whose inputs are still to be put in. */
interface Pending {
  readonly explanation: Explanation;
  readonly inputs: { name: string; figure: ExplanationTree }[];
}

/**
 * Explains the quantity `id` at the place `code`, `depth` levels down, with at most `limit` figures: level by level,
 * so that what a full answer leaves closed lies deepest. Throws an `InputError` for an unknown place.
 */
export function explainFigure(
  evaluation: Evaluation,
  id: string,
  code: string,
  { depth, limit }: { readonly depth: number; readonly limit: number },
): ExplainedFigure {
  const root = closed(explain(evaluation, id, code));
  let figures = 1;
  let truncated = false;
  let level: Pending[] = [root.pending];
  for (let down = 0; down < depth && level.length > 0; down++) {
    const next: Pending[] = [];
    for (const { explanation, inputs } of level) {
      if (explanation.inputCount === 0) continue;
      if (figures + explanation.inputCount > limit) {
        truncated = true;
        continue;
      }
      for (const { name, figure } of explanation.inputs()) {
        const input = closed(figure);
        inputs.push({ name, figure: input.tree });
        next.push(input.pending);
      }
      figures += explanation.inputCount;
    }
    level = next;
  }
  return { tree: root.tree, figures, truncated };
}

/** The level a quantity has its values at. Throws an `InputError` with near ids for an unknown one. */
export function findQuantityLevel(evaluation: Evaluation, id: string): string {
  const slot = evaluation.scheme.slotOf.get(id);
  if (slot === undefined) throw unknownQuantity(id);
  return evaluation.scheme.nodes[slot]!.level;
}

function closed(explanation: Explanation): { tree: ExplanationTree; pending: Pending } {
  const { inputs: _, ...figure } = explanation;
  const inputs: Pending["inputs"] = [];
  return { tree: { ...figure, inputs }, pending: { explanation, inputs } };
}
