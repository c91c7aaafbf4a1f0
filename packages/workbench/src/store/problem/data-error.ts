import { describeProblem, InputError } from "@barkraft/core";
import type { DataProblem } from "./data-problem.ts";

const printed = 30;

/**
 * All that is wrong with the tables of a folder, found at once. `problems` holds the first thousand of each file,
 * `total` counts them all; the message prints the first thirty and counts the rest.
 */
export class DataError extends InputError {
  declare readonly problems: readonly DataProblem[];

  readonly total: number;

  constructor(problems: readonly DataProblem[], total = problems.length) {
    super(problems);
    this.total = total;
    const lines = problems.slice(0, printed).map(describeProblem);
    const rest = total - lines.length;
    if (rest > 0) lines.push(`… and ${rest} more: ${total} problems in all.`);
    this.message = lines.join("\n");
  }
}
