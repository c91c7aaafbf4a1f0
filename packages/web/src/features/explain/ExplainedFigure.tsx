import type { Explanation } from "@barkraft/core";
import { formatFigure } from "@barkraft/messages";
import { StatusMark } from "../page/StatusMark.tsx";
import { useWorkbench } from "../page/workbench.ts";
import { PageLink } from "../site/PageLink.tsx";
import { ExplainedParameter } from "./ExplainedParameter.tsx";
import { ExplainedSource } from "./ExplainedSource.tsx";
import { Formula } from "./Formula.tsx";
import { LawReference } from "./LawReference.tsx";

/** The figure itself: value, unit, year, status, formula, law, and where it comes from. */
export function ExplainedFigure({ figure }: { figure: Explanation }) {
  const { t, language } = useWorkbench();
  const { value, unit, year, status, place } = figure;
  return (
    <>
      <p className="explain-value">
        <span className="explain-number">
          {value === null ? t("status.unknown") : formatFigure(value, unit, language)}
        </span>{" "}
        {t(`unit.${unit}` as "unit.SEK")}
      </p>
      <p className="basis">
        {place.level === "nation" ? t("level.nation") : place.name}, {year}{" "}
        <StatusMark status={status} t={t} /> {t(`status.${status}`)}: {t(`status.${status}.meaning`)}
      </p>
      {figure.before !== undefined && figure.before !== value && (
        <p className="note">
          {t("web.explain.before", {
            value: formatFigure(figure.before, unit, language),
            unit: t(`unit.${unit}` as "unit.SEK"),
          })}
        </p>
      )}
      <p>{figure.description[language]}</p>
      {figure.kind === "step" && <Formula figure={figure} />}
      {figure.replacement && <p className="note">{t("web.explain.replacement")}</p>}
      {figure.kind !== "sum" && figure.kind !== "mean" && (
        <p>
          <PageLink to="/method" hash={figure.id}>
            {t("web.explain.method")}
          </PageLink>
        </p>
      )}
      {figure.law.length > 0 && (
        <section aria-labelledby="explain-law">
          <h3 id="explain-law">{t("web.explain.law")}</h3>
          <ul className="law">
            {figure.law.map((reference) => (
              <li key={`${reference.act} ${reference.section}`}>
                <LawReference reference={reference} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {figure.parameter && <ExplainedParameter parameter={figure.parameter} unit={unit} />}
      {figure.source && <ExplainedSource source={figure.source} unit={unit} />}
      {figure.kind === "input" && !figure.source && <p className="note">{t("web.explain.no-source")}</p>}
    </>
  );
}
