/** One thing wrong with what a user gave us: where, what was there, what was expected, what to do. */
export interface Problem {
  /** Stable name of the kind of problem, the key of its translations. */
  readonly code: string;
  /** Where: a file and row, a parameter path, a flag, a field of a body. */
  readonly place: string;
  readonly found: string;
  readonly expected: string;
  readonly advice: string;
}

/** A user's mistake, with every problem found at once. Anything else that is thrown is our mistake. */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly [Problem, ...Problem[]] | readonly Problem[]) {
    const told = problems.map(withPlace);
    super(told.map(describeProblem).join("\n"));
    this.problems = told;
  }
}

/** A file or a path whose name is nothing is shown as a name that is nothing. */
function withPlace(problem: Problem): Problem {
  return problem.place === "" ? { ...problem, place: "''" } : problem;
}

/** What is computed, or the user's mistake that it stops at. */
export function attempt<Result>(compute: () => Result): Result | InputError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** A problem as one English sentence. */
export function describeProblem({ place, found, expected, advice }: Problem): string {
  return `${place}: found ${found}, expected ${expected}. ${advice}`;
}
