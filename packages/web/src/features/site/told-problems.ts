import { InputError, type Problem } from "@barkraft/core";
import { ServerProblem } from "../../figures/server.ts";

const told = /^(.+?): found (.+?), expected (.+)\. (.+)$/su;

/** What is known to be wrong: nothing where the program itself failed. A worker tells its problems as lines of text. */
export function toldProblems(error: unknown): readonly Problem[] {
  if (error instanceof InputError || error instanceof ServerProblem) return error.problems;
  if (typeof error !== "string") return [];
  const problems = error.split("\n").map(readProblem);
  return problems.every((problem) => problem !== undefined) ? problems : [];
}

function readProblem(line: string): Problem | undefined {
  const [, place, found, expected, advice] = told.exec(line) ?? [];
  if (!place || !found || !expected || !advice) return undefined;
  return { code: "told", place, found, expected, advice };
}

/** Whether a part of the page's own script did not come; each browser says so in its own words. */
export function isMissingScript(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|importing a module script|preload/i.test(error.message)
  );
}
