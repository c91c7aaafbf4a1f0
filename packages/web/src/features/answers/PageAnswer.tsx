import type { ReactNode } from "react";

/** The question of a page with its answer, and beside them what the reader chooses or where the page leads. */
export function PageAnswer({
  question,
  line,
  answer,
  children,
}: {
  question: string;
  /** What year the answer is of. */
  line?: string;
  answer: ReactNode;
  children?: ReactNode;
}) {
  return (
    <section className="answer" aria-labelledby="question">
      <div className="answer-text">
        {line !== undefined && <p className="year-line">{line}</p>}
        <h1 id="question">{question}</h1>
        {answer}
      </div>
      {children}
    </section>
  );
}
