import type { ServerProblem } from "../../figures/server.ts";
import { ProblemLines } from "./ProblemLines.tsx";

/** Why the server refused: what was wrong in the reader's language, or else the server's own English. */
export function ServerWords({ problem }: { problem: ServerProblem }) {
  if (problem.problems.length > 0) return <ProblemLines problems={problem.problems} />;
  return <p lang="en">{problem.message}</p>;
}
