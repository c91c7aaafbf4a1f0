import type { Measure, PackageOutcome, SupportPackage } from "@barkraft/finance";
import { useCallback, useRef } from "react";
import { Section } from "../../answers/Section.tsx";
import { useSite } from "../../site/site.ts";
import { newMeasure } from "../document/new-measure.ts";
import { MeasureItem } from "./MeasureItem.tsx";

/** The measures of the package, each to be changed, with what it costs. */
export function MeasureList({
  document,
  outcome,
  edit,
}: {
  document: SupportPackage;
  outcome: PackageOutcome | undefined;
  edit: (document: SupportPackage) => void;
}) {
  const { t } = useSite();
  const latest = useRef(document);
  latest.current = document;
  const replace = useCallback(
    (id: string, next: Measure | undefined) => {
      const { measures } = latest.current;
      edit({
        ...latest.current,
        measures: measures.flatMap((each) => (each.id === id ? (next ? [next] : []) : [each])),
      });
    },
    [edit],
  );
  const add = () => {
    const measure = newMeasure(document, t("web.packages.new.name"), t("web.packages.new.source"));
    edit({ ...document, measures: [...document.measures, measure] });
  };
  return (
    <Section id="measures" title={t("web.packages.measures")}>
      <p className="note">{t("web.packages.measures.note")}</p>
      <ul className="measures">
        {document.measures.map((measure, at) => (
          <MeasureItem
            key={measure.id}
            measure={measure}
            outcome={outcome?.measures[at]}
            onChange={replace}
          />
        ))}
      </ul>
      <p className="actions">
        <button type="button" className="action" onClick={add} disabled={document.measures.length >= 100}>
          {t("web.packages.add")}
        </button>
      </p>
    </Section>
  );
}
