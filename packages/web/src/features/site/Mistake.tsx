import type { Language, Translator } from "@barkraft/messages";
import { ServerProblem } from "../../figures/server.ts";
import { SpokenProblems } from "./ProblemLines.tsx";
import { isMissingScript, toldProblems } from "./told-problems.ts";

/**
 * Why something could not be shown, in the reader's language. Where the program failed by itself its own words are kept
 * for who reports it; they are English in every language.
 */
export function Mistake({ error, t, language }: { error: unknown; t: Translator; language: Language }) {
  const problems = toldProblems(error);
  if (problems.length > 0) return <SpokenProblems problems={problems} language={language} />;
  if (error instanceof ServerProblem && error.unreachable) return <p>{t("web.trouble.unreachable")}</p>;
  const told = isMissingScript(error)
    ? "web.trouble.script"
    : error instanceof ServerProblem
      ? "web.trouble.server"
      : "web.trouble.unexpected";
  const words = error instanceof Error ? error.message : String(error);
  return (
    <>
      <p>{t(told)}</p>
      <details>
        <summary>{t("web.trouble.own-words")}</summary>
        <p lang="en">{words}</p>
      </details>
    </>
  );
}
