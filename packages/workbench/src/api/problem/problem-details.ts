import { describeProblem, type Problem } from "@barkraft/core";
import { type ProblemTypeName, problemTypes } from "./problem-types.ts";

/** An error as RFC 9457 writes it, with every single thing that was wrong under `problems`. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly problems: readonly Problem[];
}

export const problemMediaType = "application/problem+json";

const listed = 100;
const spelledOut = 3;

/** The problem details of an error answer. Lists at most a hundred problems, counts the rest. */
export function problemDetails(
  type: ProblemTypeName,
  instance: string,
  problems: readonly Problem[],
): ProblemDetails {
  const { title, status, description } = problemTypes[type];
  const rest = problems.length - spelledOut;
  const sentences = problems.slice(0, spelledOut).map(describeProblem);
  if (rest > 0) sentences.push(`… and ${rest} more.`);
  return {
    type: `/v1/problems/${type}`,
    title,
    status,
    detail: sentences.length > 0 ? sentences.join(" ") : description,
    instance,
    problems: problems
      .slice(0, listed)
      .map(({ code, place, found, expected, advice }) => ({ code, place, found, expected, advice })),
  };
}
