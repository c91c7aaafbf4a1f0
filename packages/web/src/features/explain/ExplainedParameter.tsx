import type { ExplainedParameter as Parameter } from "@barkraft/core";
import { formatFigure } from "@barkraft/messages";
import { useWorkbench } from "../page/workbench.ts";
import { LawReference } from "./LawReference.tsx";

/** A number that the law or a publication fixes: since when, by what, how sure. */
export function ExplainedParameter({ parameter, unit }: { parameter: Parameter; unit: string }) {
  const { t, language } = useWorkbench();
  const { before, interval, note } = parameter;
  return (
    <section aria-labelledby="explain-parameter">
      <h3 id="explain-parameter">{t("web.explain.parameter")}</h3>
      <dl className="facts">
        <dt>{t("web.explain.from")}</dt>
        <dd>{parameter.from}</dd>
        <dt>{t("web.explain.known")}</dt>
        <dd>{t(`web.parameter.${parameter.status}`)}</dd>
        <dt>{t("web.explain.reference")}</dt>
        <dd>
          {parameter.status === "reform" ? (
            t("web.explain.reform")
          ) : (
            <LawReference reference={parameter.reference} />
          )}
        </dd>
        {before && (
          <>
            <dt>{t("web.side.law")}</dt>
            <dd>
              {typeof before.value === "number"
                ? formatFigure(before.value, unit, language)
                : t("web.explain.by-place")}{" "}
              {t(`unit.${unit}` as "unit.SEK")}, {before.from}, <LawReference reference={before.reference} />
            </dd>
          </>
        )}
        {interval && (
          <>
            <dt>{t("web.explain.interval")}</dt>
            <dd>
              {formatFigure(interval[0], unit, language)} – {formatFigure(interval[1], unit, language)}
            </dd>
          </>
        )}
      </dl>
      {note && <p className="note">{note[language]}</p>}
    </section>
  );
}
