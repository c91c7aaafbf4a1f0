import { InputError, type Problem } from "@barkraft/core";
import { ServerProblem } from "../../figures/server.ts";

/** What is known to be wrong: nothing where the program itself failed. A worker sends its problems as a list. */
export function toldProblems(error: unknown): readonly Problem[] {
  if (error instanceof InputError || error instanceof ServerProblem) return error.problems;
  return Array.isArray(error) ? error : [];
}

/** Whether a part of the page's own script did not come; each browser says so in its own words. */
export function isMissingScript(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script|preload/i.test(error.message)
  );
}
