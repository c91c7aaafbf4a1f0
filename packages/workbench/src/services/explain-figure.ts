import { type Evaluation, type Explanation, explain, InputError, nearestNames } from "@barkraft/core";
import { namedQuantities } from "./find-quantity.ts";

/** A figure with what it is made of, opened as far as was asked. */
export interface OpenedFigure {
  readonly figure: Omit<Explanation, "inputs">;
  readonly inputs: readonly { readonly name: string; readonly opened: OpenedFigure }[];
}

export interface ExplainedFigure {
  readonly root: OpenedFigure;
  /** Figures in the answer. */
  readonly figures: number;
  /** Whether the limit kept something within the depth from being opened. */
  readonly truncated: boolean;
}

interface Pending {
  readonly explanation: Explanation;
  readonly inputs: { name: string; opened: OpenedFigure }[];
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
  const first = explain(evaluation, id, code);
  const { root, pending: start } = opened(first);
  let figures = 1;
  let truncated = false;
  let level: Pending[] = [start];
  for (let down = 0; down < depth && level.length > 0; down++) {
    const next: Pending[] = [];
    for (const { explanation, inputs } of level) {
      if (explanation.inputCount === 0) continue;
      if (figures + explanation.inputCount > limit) {
        truncated = true;
        continue;
      }
      for (const { name, figure } of explanation.inputs()) {
        const child = opened(figure);
        inputs.push({ name, opened: child.root });
        next.push(child.pending);
      }
      figures += explanation.inputCount;
    }
    level = next;
  }
  return { root, figures, truncated };
}

/** The level a quantity has its values at. Throws an `InputError` with near ids for an unknown one. */
export function findQuantityLevel(evaluation: Evaluation, id: string): string {
  const slot = evaluation.scheme.slotOf.get(id);
  if (slot === undefined) throw unknownQuantity(id);
  return evaluation.scheme.nodes[slot]!.level;
}

function opened(explanation: Explanation): { root: OpenedFigure; pending: Pending } {
  const { inputs: _, ...figure } = explanation;
  const inputs: { name: string; opened: OpenedFigure }[] = [];
  return { root: { figure, inputs }, pending: { explanation, inputs } };
}

function unknownQuantity(id: string): InputError {
  const ids = namedQuantities().map((node) => node.id);
  const near = nearestNames(id.slice(0, 100), ids);
  return new InputError([
    {
      code: "unknown_quantity",
      place: "quantity",
      found: `'${id.slice(0, 100)}'`,
      expected: "the id of a step, an input or a parameter",
      advice: near.length > 0 ? `Did you mean ${near.join(", ")}?` : `For example ${ids.at(-1)}.`,
    },
  ]);
}
