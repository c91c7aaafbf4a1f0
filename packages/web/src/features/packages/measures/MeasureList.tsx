import type { Measure, PackageOutcome, Receivers, SupportPackage } from "@barkraft/finance";
import { useCallback, useMemo, useRef } from "react";
import { Section } from "../../answers/Section.tsx";
import { useSite } from "../../site/site.ts";
import { newMeasure } from "../document/new-measure.ts";
import type { Undo } from "../document/use-undo.ts";
import { OwnColumnsProvider } from "./key/own-columns.ts";
import { MeasureItem } from "./MeasureItem.tsx";
import { OwnColumns } from "./OwnColumns.tsx";

/** The measures of the package, each to be changed, with what it costs. */
export function MeasureList({
  document,
  outcome,
  receivers,
  edit,
  history,
}: {
  document: SupportPackage;
  receivers: Receivers;
  outcome: PackageOutcome | undefined;
  edit: (document: SupportPackage) => void;
  history: Undo;
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
  const { columns } = document;
  const ownColumns = useMemo(() => columns.map(({ name }) => name), [columns]);
  const add = () => {
    const measure = newMeasure(document, t("web.packages.new.name"), t("web.packages.new.source"));
    edit({ ...document, measures: [...document.measures, measure] });
  };
  return (
    <Section id="measures" title={t("web.packages.measures")}>
      <p className="note screen-only">{t("web.packages.measures.note")}</p>
      <OwnColumnsProvider value={ownColumns}>
        <ul className="measures">
          {document.measures.map((measure) => (
            <MeasureItem
              key={measure.id}
              measure={measure}
              year={document.year}
              outcome={outcome?.measures.find((each) => each.measure.id === measure.id)}
              onChange={replace}
            />
          ))}
        </ul>
      </OwnColumnsProvider>
      <p className="actions">
        <button type="button" className="action" onClick={add} disabled={document.measures.length >= 100}>
          {t("web.packages.add")}
        </button>{" "}
        <button type="button" className="action quiet" onClick={history.undo} disabled={!history.canUndo}>
          {t("web.reform.undo")}
        </button>{" "}
        <button type="button" className="action quiet" onClick={history.redo} disabled={!history.canRedo}>
          {t("web.reform.redo")}
        </button>
      </p>
      <OwnColumns document={document} receivers={receivers} edit={edit} />
    </Section>
  );
}
