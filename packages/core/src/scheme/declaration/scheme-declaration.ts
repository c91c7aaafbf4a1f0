import type { Parameter } from "../../parameter/parameter.ts";
import type { AnyStep, FirstKnown, Input } from "./declare.ts";
import type { Loop } from "./plan.ts";

/** What a country pack declares. */
export interface SchemeDeclaration {
  readonly id: string;
  /** Levels from the whole to the part; the first one has a single place. */
  readonly levels: readonly string[];
  readonly baseUnits: readonly string[];
  /** First and last year whose law is declared; a reform may not name a day outside them. */
  readonly years?: readonly [number, number];
  readonly inputs: readonly Input[];
  readonly parameters: readonly Parameter[];
  readonly choices: readonly FirstKnown[];
  readonly steps: readonly AnyStep[];
  /** Named replacements of steps, see `Step.replaces`. */
  readonly replacements?: readonly AnyStep[];
  /** Compiled loops by step id; a step without one runs through the generic loop. */
  readonly loops?: Readonly<Record<string, Loop>>;
}
