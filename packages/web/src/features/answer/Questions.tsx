import { useWorkbench } from "../page/workbench.ts";

const questions = ["find", "map", "distribution", "reform", "sources"] as const;

/** The questions the page answers, each leading to its place. */
export function Questions() {
  const { t } = useWorkbench();
  return (
    <nav className="questions" aria-label={t("web.questions")}>
      <ul>
        {questions.map((question) => (
          <li key={question}>
            <a
              href={`#${question}`}
              onClick={(event) => {
                // Set by the router otherwise, which would add the place to the history of links.
                event.preventDefault();
                const target = document.getElementById(question);
                target?.scrollIntoView({ block: "start" });
                target?.focus({ preventScroll: true });
              }}
            >
              {t(`web.question.${question}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
