import type { Status } from "../../column/status.ts";
import type { RoundingRule } from "../../money/rounding.ts";
import { type ParameterStatus, type Reference, valueAtCode } from "../../parameter/parameter.ts";
import type { Labels } from "../../text/labels.ts";
import { parameterStatusAt } from "../declaration/parameters.ts";
import type { PlannedNode } from "../declaration/plan.ts";
import type { Evaluation } from "./evaluation.ts";
import type { FigureSource } from "./figures.ts";

/** How one figure came about, one level deep; `inputs` opens the next level when it is asked for. */
export interface Explanation {
  readonly kind: PlannedNode["kind"];
  readonly id: string;
  readonly label: Labels;
  readonly description: Labels;
  readonly place: { readonly level: string; readonly code: string; readonly name: string };
  readonly value: number | null;
  readonly unit: string;
  readonly year: number;
  readonly status: Status;
  readonly law: readonly Reference[];
  readonly rounding?: RoundingRule;
  readonly replacement?: string;
  readonly parameter?: ExplainedParameter;
  readonly source?: FigureSource;
  /** The same figure before the reform, where an evaluation has a baseline. */
  readonly before?: number | null;
  /** Of a choice between sources: the name of the one that was used. */
  readonly chosen?: string;
  /** How many figures this one is directly made of. */
  readonly inputCount: number;
  /** The figures this one is directly made of, by the names the formula uses. */
  readonly inputs: () => readonly { readonly name: string; readonly figure: Explanation }[];
}

export interface ExplainedParameter {
  readonly from: string;
  readonly status: ParameterStatus;
  readonly reference: Reference;
  readonly note?: Labels;
  readonly interval?: readonly [number, number];
  /** Under a reform: what the law says at this place, where it says anything. */
  readonly before?: { readonly value: number; readonly from: string; readonly reference: Reference };
}

/** Explains the quantity `id` at the place `code`. Throws an `InputError` for a code that is not there. */
export function explain(evaluation: Evaluation, id: string, code: string): Explanation {
  const slot = evaluation.scheme.slotOf.get(id);
  if (slot === undefined) throw new Error(`scheme '${evaluation.scheme.id}' has no quantity '${id}'`);
  return explainAt(evaluation, slot, evaluation.row(evaluation.scheme.nodes[slot]!.level, code));
}

function explainAt(evaluation: Evaluation, slot: number, row: number): Explanation {
  const { places } = evaluation;
  const node = evaluation.nodeAt(slot);
  const list = places.levels[node.level]!;
  const parameter = node.kind === "parameter" ? explainParameter(evaluation, node.id, row) : undefined;
  const source = node.kind === "input" ? evaluation.source(node.id, row) : undefined;
  const declaration = node.kind === "sum" || node.kind === "mean" ? node.ofDeclaration : node.declaration;
  const position = evaluation.chosen(node, row);
  return {
    kind: node.kind,
    id: node.id,
    label: declaration.label,
    description: declaration.description,
    place: { level: node.level, code: list.codes[row]!, name: list.names[row]! },
    value: evaluation.valueAt(slot, row),
    unit: node.unit,
    year: evaluation.yearOf(node),
    status: evaluation.statusAt(slot, row),
    law: node.kind === "step" || node.kind === "first known" ? node.declaration.law : [],
    ...(node.kind === "step" && node.declaration.rounding ? { rounding: node.declaration.rounding } : {}),
    ...(node.kind === "step" && node.declaration.replaces
      ? { replacement: node.declaration.replaces.name }
      : {}),
    ...(parameter ? { parameter } : {}),
    ...(source ? { source } : {}),
    ...(evaluation.baseline ? { before: evaluation.baseline.valueAt(slot, row) } : {}),
    ...(node.kind === "first known" && position >= 0 ? { chosen: node.inputNames[position]! } : {}),
    inputCount: inputCount(evaluation, node, row),
    inputs: () => inputsOf(evaluation, node, row),
  };
}

function explainParameter(evaluation: Evaluation, id: string, row: number): ExplainedParameter {
  const resolved = evaluation.parameter(id)!;
  const { before } = resolved;
  const code = evaluation.places.levels[resolved.parameter.level]!.codes[row]!;
  const lawful = before && valueAtCode(before, code);
  const isLawful = before !== undefined && lawful === valueAtCode(resolved.dated, code);
  // A reform of other places leaves this one with the law's value, and so with the law's reference.
  const dated = isLawful ? before : resolved.dated;
  return {
    from: dated.from,
    status: parameterStatusAt(resolved, evaluation.places, row),
    reference: dated.reference,
    ...(dated.note ? { note: dated.note } : {}),
    ...(dated.interval ? { interval: dated.interval } : {}),
    ...(before && !isLawful && lawful !== null && lawful !== undefined
      ? { before: { value: lawful, from: before.from, reference: before.reference } }
      : {}),
  };
}

function inputCount(evaluation: Evaluation, node: PlannedNode, row: number): number {
  switch (node.kind) {
    case "step":
    case "first known":
      return node.inputs.length;
    case "sum":
    case "mean":
      return evaluation.memberRows(node, row).length * (node.kind === "mean" ? 2 : 1);
    default:
      return 0;
  }
}

function inputsOf(
  evaluation: Evaluation,
  node: PlannedNode,
  row: number,
): readonly { name: string; figure: Explanation }[] {
  if (node.kind === "step" || node.kind === "first known") {
    return node.inputs.map((slot, position) => ({
      name: node.inputNames[position]!,
      figure: explainAt(evaluation, slot, evaluation.inputRow(node, position, row)),
    }));
  }
  if (node.kind === "sum" || node.kind === "mean") {
    return [...evaluation.memberRows(node, row)].flatMap((member) => {
      const figure = explainAt(evaluation, node.of, member);
      const term = { name: figure.place.name, figure };
      if (node.kind === "sum") return [term];
      return [term, { name: "weight", figure: explainAt(evaluation, node.weight, member) }];
    });
  }
  return [];
}

/** An explanation as plain data, opened `depth` levels; what lies deeper is counted, not listed. */
export interface ExplanationTree extends Omit<Explanation, "inputs"> {
  readonly inputs: readonly { readonly name: string; readonly figure: ExplanationTree }[];
}
