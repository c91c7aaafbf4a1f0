import type { Translator } from "@barkraft/messages";
import type { ListedYear, ServerProblem } from "../../figures/server.ts";
import { ServerWords } from "./ServerWords.tsx";
import type { Site } from "./site.ts";

/** While the figures are on their way. */
export function Loading({ t, year }: { t: Translator; year: number | undefined }) {
  return (
    <div className="state" role="status">
      <h1>{t("web.title.nation")}</h1>
      <p>{year === undefined ? t("web.loading") : t("web.loading.year", { year: String(year) })}</p>
    </div>
  );
}

/** The server is gone, or refused. */
export function ServerTrouble({
  t,
  problem,
  again,
}: {
  t: Translator;
  problem: ServerProblem;
  again: () => void;
}) {
  return (
    <div className="state" role="alert">
      <h1>{t("web.trouble.title")}</h1>
      <ServerWords problem={problem} />
      <button type="button" className="action" onClick={again}>
        {t("web.trouble.again")}
      </button>
    </div>
  );
}

/** The year has law but not the figures it needs. */
export function YearTrouble({
  t,
  year,
  reason,
  years,
  go,
}: {
  t: Translator;
  year: number;
  reason: string | null;
  years: readonly ListedYear[];
  go: Site["go"];
}) {
  const computable = years.filter((each) => each.computable);
  return (
    <div className="state" role="alert">
      <h1>{t("web.year.unavailable", { year: String(year) })}</h1>
      {reason === null ? (
        <p>{t("web.year.unknown")}</p>
      ) : (
        <>
          <p>
            {t(reason.includes("tax_base.scaling_factor") ? "web.year.factor" : "web.year.tax-base", {
              year: String(year),
            })}
          </p>
          <details>
            <summary>{t("web.year.details")}</summary>
            <p lang="en" className="note">
              {reason}
            </p>
          </details>
        </>
      )}
      {computable.length > 0 && (
        <>
          <p>{t("web.year.available")}</p>
          <p className="actions">
            {computable.map((each) => (
              <button
                type="button"
                className="action"
                key={each.year}
                onClick={() => go({ year: each.year })}
              >
                {each.year}
              </button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
