import type { ServerProblem } from "../../figures/server.ts";
import { Mistake } from "./Mistake.tsx";
import { useSite } from "./site.ts";

/** Why the server refused: what was wrong in the reader's language. */
export function ServerWords({ problem }: { problem: ServerProblem }) {
  const { t, language } = useSite();
  return <Mistake error={problem} t={t} language={language} />;
}
