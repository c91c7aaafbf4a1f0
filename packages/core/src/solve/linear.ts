/** Minimise the sum of cost times value, each value and each row within its bounds. */
export interface LinearProgramme {
  readonly variables: readonly { readonly cost: number; readonly low: number; readonly high: number }[];
  readonly rows: readonly {
    readonly coefficients: readonly number[];
    readonly low: number;
    readonly high: number;
  }[];
}

/** Solves a linear programme: a value for each variable, or null when no values are within the bounds. */
export type LinearSolver = (programme: LinearProgramme) => readonly number[] | null;
