import { describeProblem, InputError } from "@barkraft/core";
import type { DataProblem } from "./data-problem.ts";

const printed = 30;

/**
 * All that is wrong with the tables of a folder, found at once.
 * `problems` holds every problem; the message prints the first thirty and counts the rest.
 */
export class DataError extends InputError {
  declare readonly problems: readonly DataProblem[];

  constructor(problems: readonly DataProblem[]) {
    super(problems);
    const lines = problems.slice(0, printed).map(describeProblem);
    const rest = problems.length - lines.length;
    if (rest > 0) lines.push(`… and ${rest} more: ${problems.length} problems in all.`);
    this.message = lines.join("\n");
  }
}
