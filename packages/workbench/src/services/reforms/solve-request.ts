import type { Reform, WantedPath } from "@barkraft/core";
import type { CostTarget, LossLimit } from "./target.ts";

/** A search for parameters. */
export interface SolveRequest {
  readonly year: number;
  readonly parameters: readonly WantedPath[];
  /** What is changed besides what is looked for. */
  readonly reform: Reform;
  readonly target?: CostTarget | undefined;
  readonly maxLoss?: LossLimit | undefined;
  readonly quantity?: string | undefined;
}

/** The municipality with the least room to what it may lose. */
export interface TightestPlace {
  readonly code: string;
  readonly name: string;
  readonly change: number;
  readonly lowest: number;
}
