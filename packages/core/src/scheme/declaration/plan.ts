import type { Parameter } from "../../parameter/parameter.ts";
import type { AnyStep, FirstKnown, Input, Quantity } from "./declare.ts";

/** Computes one step for all places: reads `columns[slots[k]]`, through `parents[k]` where the level differs. */
export type Loop = (
  out: Float64Array,
  columns: readonly Float64Array[],
  slots: readonly number[],
  parents: readonly (Int32Array | undefined)[],
) => void;

interface Planned {
  /** Position in the order of computation and in every evaluation's columns. */
  readonly slot: number;
  readonly id: string;
  readonly level: string;
  readonly unit: string;
}

export interface PlannedInput extends Planned {
  readonly kind: "input";
  readonly declaration: Input;
}

export interface PlannedParameter extends Planned {
  readonly kind: "parameter";
  readonly declaration: Parameter;
}

export interface PlannedStep extends Planned {
  readonly kind: "step";
  readonly declaration: AnyStep;
  readonly inputNames: readonly string[];
  readonly inputs: readonly number[];
  readonly loop: Loop;
  /** Slot of the step this one can take the place of, or -1. */
  readonly replaces: number;
  /** Slot of the published figure that confirms the result, or -1. */
  readonly confirmedBy: number;
}

export interface PlannedChoice extends Planned {
  readonly kind: "first known";
  readonly declaration: FirstKnown;
  readonly inputNames: readonly string[];
  readonly inputs: readonly number[];
}

export interface PlannedSum extends Planned {
  readonly kind: "sum";
  readonly of: number;
  readonly ofDeclaration: Quantity;
}

export interface PlannedMean extends Planned {
  readonly kind: "mean";
  readonly of: number;
  readonly weight: number;
  readonly ofDeclaration: Quantity;
}

export type PlannedNode =
  | PlannedInput
  | PlannedParameter
  | PlannedStep
  | PlannedChoice
  | PlannedSum
  | PlannedMean;

/** Slots that a node reads. */
export function readsOf(node: PlannedNode): readonly number[] {
  switch (node.kind) {
    case "step":
    case "first known":
      return node.inputs;
    case "sum":
      return [node.of];
    case "mean":
      return [node.of, node.weight];
    default:
      return [];
  }
}
