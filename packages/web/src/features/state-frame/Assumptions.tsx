import { Section } from "../answers/Section.tsx";
import { AssumptionTable } from "../assumptions/AssumptionTable.tsx";
import { withAssumption } from "../assumptions/own-assumptions.ts";
import { useSite } from "../site/site.ts";
import type { Frame } from "./use-frame.ts";

/** Everything that the frame rests on, to be replaced. */
export function Assumptions({ frame: { answer, assumptions, link } }: { frame: Frame }) {
  const { t } = useSite();
  return (
    <Section id="assumptions" title={t("web.stateFrame.assumptions")}>
      <AssumptionTable
        assumptions={assumptions}
        values={answer.values}
        words={{
          caption: t("web.stateFrame.assumptionsCaption"),
          assumption: t("web.stateFrame.assumption"),
          value: t("web.stateFrame.value"),
          range: t("web.stateFrame.range"),
          source: t("web.about.source"),
        }}
        onChange={(id, value) =>
          link.change({ assume: withAssumption(assumptions, link.values.assume, id, value) })
        }
      />
      <p className="note">{t("web.stateFrame.assumptionsNote")}</p>
    </Section>
  );
}
