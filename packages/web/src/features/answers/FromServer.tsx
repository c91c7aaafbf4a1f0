import type { ReactNode } from "react";
import { useAnswer } from "../../figures/use-answer.ts";
import { useSite } from "../site/site.ts";

/** A part of the page that the server computes: says that it is on its way, or why it does not come. */
export function FromServer<Body>({ path, children }: { path: string; children: (body: Body) => ReactNode }) {
  const { t } = useSite();
  const answer = useAnswer<Body>(path);
  if (answer.state === "ready") return children(answer.body);
  if (answer.state === "loading") {
    return (
      <p className="note waiting" role="status">
        {t("web.answers.loading")}
      </p>
    );
  }
  const { problem, again } = answer;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{t("web.answers.trouble")}</strong>{" "}
        {problem.unreachable ? t("web.trouble.unreachable") : <span lang="en">{problem.message}</span>}
      </p>
      <button type="button" className="action" onClick={again}>
        {t("web.trouble.again")}
      </button>
    </div>
  );
}
