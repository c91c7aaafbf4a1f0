import { type ReactNode, useRef } from "react";
import { useAnswer } from "../../figures/use-answer.ts";
import { ServerWords } from "../site/ServerWords.tsx";
import { useSite } from "../site/site.ts";

/**
 * A part of the page that the server computes: says that it is on its way, or why it does not come. With `keep`, what
 * came last stays until the next has come, so that nothing the reader has opened is closed; `isWaiting` says so.
 */
export function FromServer<Body>({
  path,
  sent,
  keep = false,
  children,
}: {
  path: string;
  /** Body of a POST; without it the page asks with GET. */
  sent?: string | undefined;
  keep?: boolean;
  children: (body: Body, isWaiting: boolean) => ReactNode;
}) {
  const { t } = useSite();
  const answer = useAnswer<Body>(path, sent);
  const latest = useRef<Body>(undefined);
  if (answer.state === "ready") latest.current = answer.body;
  const kept = keep ? latest.current : undefined;
  if (answer.state === "ready") return children(answer.body, false);
  if (answer.state === "loading" && kept !== undefined) return children(kept, true);
  if (answer.state === "loading") {
    return (
      <p className="note waiting" role="status">
        {t("web.answers.loading")}
      </p>
    );
  }
  const { problem, again } = answer;
  const notice = (
    <div className="notice" role="alert">
      <p>
        <strong>{t("web.answers.trouble")}</strong>
      </p>
      <ServerWords problem={problem} />
      <button type="button" className="action" onClick={again}>
        {t("web.trouble.again")}
      </button>
    </div>
  );
  if (kept === undefined) return notice;
  return (
    <>
      {notice}
      {children(kept, true)}
    </>
  );
}
