import type { FigureSource } from "@barkraft/core";
import { formatFigure, sourceIn } from "@barkraft/messages";
import { useWorkbench } from "../page/workbench.ts";

/** The row of the table that a figure was read from. */
export function ExplainedSource({ source, unit }: { source: FigureSource; unit: string }) {
  const { t, language } = useWorkbench();
  return (
    <section aria-labelledby="explain-source">
      <h3 id="explain-source">{t("web.explain.source")}</h3>
      <dl className="facts">
        {source.kind === "shipped" && (
          <>
            <dt>{t("web.explain.publisher")}</dt>
            <dd>{sourceIn(source.publisher, language)}</dd>
          </>
        )}
        <dt>{t("web.explain.table")}</dt>
        <dd>{source.table}</dd>
        <dt>{t("web.explain.file")}</dt>
        <dd>
          {source.file} ({t(`web.explain.${source.kind}`)})
        </dd>
        {source.kind === "shipped" && (
          <>
            <dt>{t("web.explain.licence")}</dt>
            <dd>{source.licence}</dd>
            <dt>{t("web.explain.vintage")}</dt>
            <dd lang="sv">{source.vintage}</dd>
          </>
        )}
        {source.interval && (
          <>
            <dt>{t("web.explain.interval")}</dt>
            <dd>
              {formatFigure(source.interval[0], unit, language)} –{" "}
              {formatFigure(source.interval[1], unit, language)}
            </dd>
          </>
        )}
      </dl>
      {source.note && <p className="note">{source.note[language]}</p>}
    </section>
  );
}
