import { formatNumber } from "@barkraft/messages";
import { Section } from "../answers/Section.tsx";
import { AssumptionTable } from "../assumptions/AssumptionTable.tsx";
import { withAssumption } from "../assumptions/own-assumptions.ts";
import { useSite } from "../site/site.ts";
import type { Support } from "./use-support.ts";

/** What every assumption weighs, and the value at which it alone would give the association's figure. */
export function Weights({ support: { answer, assumptions, link } }: { support: Support }) {
  const { t, language } = useSite();
  const weights = new Map(answer.sensitivity.map((each) => [each.id as string, each]));
  const number = (value: number, decimals: number, signed = false) =>
    Number.isFinite(value) ? formatNumber(value, language, { decimals, signed }) : "–";
  return (
    <Section id="assumptions" title={t("web.supportNeeded.weights")}>
      <AssumptionTable
        assumptions={assumptions}
        values={answer.values}
        words={{
          caption: t("web.supportNeeded.weightsCaption", { year: String(answer.asked.year) }),
          assumption: t("web.supportNeeded.assumption"),
          value: t("web.supportNeeded.value"),
          range: t("web.supportNeeded.range"),
          source: t("web.about.source"),
        }}
        columns={[
          {
            key: "low",
            label: t("web.supportNeeded.atLow"),
            text: (id) => number(weights.get(id)!.atLow / 1e9, 1),
          },
          {
            key: "high",
            label: t("web.supportNeeded.atHigh"),
            text: (id) => number(weights.get(id)!.atHigh / 1e9, 1),
          },
          {
            key: "meets",
            label: t("web.supportNeeded.meets"),
            text: (id) => number(weights.get(id)!.meets, 2),
          },
        ]}
        onChange={(id, value) =>
          link.change({ assume: withAssumption(assumptions, link.values.assume, id, value) })
        }
      />
      <p className="note">{t("web.supportNeeded.weightsNote")}</p>
    </Section>
  );
}
