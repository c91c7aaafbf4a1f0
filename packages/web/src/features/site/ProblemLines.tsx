import { describeProblem, type Problem } from "@barkraft/core";
import type { Language } from "@barkraft/messages";
import { Suspense, use } from "react";
import { useSite } from "./site.ts";

type Speak = (language: Language, problem: Problem) => string;

let speaking: Promise<Speak> | undefined;

/** The sentences of problems are fetched when the first problem is shown; without them it is told in English. */
function speaker(): Promise<Speak> {
  speaking ??= import("@barkraft/messages/problems").then(
    ({ problemIn }) => problemIn,
    () => (_, problem) => describeProblem(problem),
  );
  return speaking;
}

const mostShown = 20;

/** What is wrong with something that the reader gave, a line each in the reader's language. */
export function ProblemLines({ problems }: { problems: readonly Problem[] }) {
  const { language } = useSite();
  return <SpokenProblems problems={problems} language={language} />;
}

/** The same outside the site, where the language is not known of itself. */
export function SpokenProblems({ problems, language }: SpokenProblemsProps) {
  return (
    <Suspense fallback={null}>
      <Lines problems={problems.slice(0, mostShown)} language={language} />
    </Suspense>
  );
}

interface SpokenProblemsProps {
  readonly problems: readonly Problem[];
  readonly language: Language;
}

function Lines({ problems, language }: SpokenProblemsProps) {
  const speak = use(speaker());
  const lines = [...new Set(problems.map((problem) => speak(language, problem)))];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
