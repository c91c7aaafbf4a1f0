import type { Problem } from "@barkraft/core";
import { type ProblemTypeName, problemTypes } from "./problem-types.ts";

/** An error answer on its way out: its kind, what was wrong, and headers that go with it. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly type: ProblemTypeName;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    type: ProblemTypeName,
    problems: readonly Problem[],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(problemTypes[type].title);
    this.type = type;
    this.problems = problems;
    this.headers = headers;
  }
}
