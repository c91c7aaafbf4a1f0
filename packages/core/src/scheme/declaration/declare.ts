import type { RoundingRule } from "../../money/rounding.ts";
import type { Parameter, Reference } from "../../parameter/parameter.ts";
import type { Labels } from "../../text/labels.ts";

interface Declared {
  readonly id: string;
  readonly label: Labels;
  readonly description: Labels;
  readonly level: string;
  readonly unit: string;
  /** How many years before the evaluated year the figure describes; none unless said. */
  readonly yearsBefore?: number;
}

/** A column of figures that the scheme starts from. */
export interface Input extends Declared {
  readonly kind: "input";
}

/** The sum of a quantity over the places below. */
export interface SumOf {
  readonly kind: "sum";
  readonly of: Quantity;
  /** The level it is summed to, where it is not the level of the step that reads it. */
  readonly at?: string;
}

/** The mean of a quantity over the places below, each weighing as much as its `weight`. */
export interface WeightedMean {
  readonly kind: "mean";
  readonly of: Quantity;
  readonly weight: Quantity;
  /** The level it is taken over, where it is not the level of the step that reads it. */
  readonly at?: string;
}

/** The first of several sources that is known at a place. */
export interface FirstKnown extends Declared {
  readonly kind: "first known";
  readonly law: readonly Reference[];
  readonly from: Readonly<Record<string, Source>>;
}

/** One statutory step: its law, its inputs and a pure formula. */
export interface Step<From extends Readonly<Record<string, Source>> = Readonly<Record<string, Source>>>
  extends Declared {
  readonly kind: "step";
  readonly law: readonly Reference[];
  readonly from: From;
  readonly formula: (values: { readonly [Name in keyof From]: number }) => number;
  readonly rounding?: RoundingRule;
  /** The best status its result can have, for a step that stands in for a figure; `derived` unless said. */
  readonly atBest?: "derived" | "estimated";
  /** A published figure of the same quantity: under the law, a result that equals it is as certain as it is. */
  readonly confirmedBy?: Input;
  /**
   * Set on a named replacement: the step it can take the place of, its name, and whether it is another reading
   * of an ambiguous statute or a change of it.
   */
  readonly replaces?: {
    readonly step: AnyStep;
    readonly name: string;
    readonly is: "reading" | "reform";
  };
}

/** A step whatever its inputs are called. `never` because each formula names its own inputs. */
export interface AnyStep extends Omit<Step, "formula"> {
  readonly formula: (values: never) => number;
}

/** What has a value at every place of its level. */
export type Quantity = Input | FirstKnown | AnyStep | Parameter;

/** What a step may read. */
export type Source = Quantity | SumOf | WeightedMean;

/** Declares a column of figures that the scheme starts from. */
export function input(declaration: Omit<Input, "kind">): Input {
  return { kind: "input", ...declaration };
}

/** The sum of `of` over the places below the level `at`, by default the level of the step that reads it. */
export function sumOf(of: Quantity, at?: string): SumOf {
  return { kind: "sum", of, ...(at === undefined ? {} : { at }) };
}

/** The mean of `of` over the places below the level `at`, by default that of the step that reads it, weighted by `weight`. */
export function weightedMean(of: Quantity, weight: Quantity, at?: string): WeightedMean {
  return { kind: "mean", of, weight, ...(at === undefined ? {} : { at }) };
}

/** Declares a choice between sources: at each place, the first in `from` that is known. */
export function firstKnown(declaration: Omit<FirstKnown, "kind">): FirstKnown {
  return { kind: "first known", ...declaration };
}

/**
 * Declares a statutory step. `from` names the inputs; the formula receives them by these names, at its own
 * place or at the place above, and returns the value before rounding. Percentages arrive as shares.
 */
export function step<const From extends Readonly<Record<string, Source>>>(
  declaration: Omit<Step<From>, "kind">,
): Step<From> {
  return { kind: "step", ...declaration };
}
