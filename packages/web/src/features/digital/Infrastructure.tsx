import {
  type Assumed,
  extremesOf,
  type InfrastructureAssumption,
  infrastructureAssumptions,
  infrastructureCase,
  sensitivityOf,
} from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawLines } from "../../charts/lines.ts";
import { kronorRangeInWords, signedKronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import { Assumptions } from "./Assumptions.tsx";
import type { DigitalAnswer } from "./answer.ts";
import { assumedOf, changedIn, type DigitalValues, withAssumption, withChanged } from "./assumed.ts";

/** One shared infrastructure against one each. */
export function Infrastructure({
  answer,
  values,
  change,
}: {
  answer: DigitalAnswer;
  values: DigitalValues;
  change: (patch: Partial<DigitalValues>) => void;
}) {
  const { t, language } = useSite();
  const { document } = answer.programme;
  const { organisations } = document;
  const changed = useMemo(
    () => changedIn(values.infrastructure, document.assumptions),
    [values.infrastructure, document],
  );
  const { assumed, found, low, high, swings } = useMemo(() => {
    const assumed = assumedOf(document.assumptions, changed);
    const saved = (each: Assumed<InfrastructureAssumption>) => {
      const { presentSeparate, presentShared } = infrastructureCase(document, organisations, each);
      return presentSeparate - presentShared;
    };
    const assumptions = withChanged(document.assumptions, changed);
    const bounds = extremesOf(assumptions, saved);
    return {
      assumed,
      found: infrastructureCase(document, organisations, assumed),
      low: saved(bounds.low),
      high: saved(bounds.high),
      swings: new Map(sensitivityOf(assumptions, saved).map(({ assumption, swing }) => [assumption, swing])),
    };
  }, [document, organisations, changed]);
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: found.years.map(({ year }) => year),
        lines: (["separate", "shared"] as const).map((side) => ({
          label: t(`web.digital.${side}`),
          values: found.years.map((each) => each[side] / 1e6),
        })),
        title: t("web.digital.axis"),
        stepTitle: t("web.digital.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [found, t, language],
  );
  const note = t("web.digital.infrastructure.note");
  const caption = t("web.digital.infrastructure.assumptions");
  return (
    <Section id="infrastructure" title={t("web.digital.infrastructure", { count: String(organisations) })}>
      <ChartFigure
        id="infrastructure-chart"
        title={t("web.digital.infrastructure.finding", {
          saved: signedKronorInWords(found.presentSeparate - found.presentShared, language, t),
          years: document.years,
          range: kronorRangeInWords(low, high, language, t),
        })}
        note={note}
        draw={draw}
        table={{
          caption: note,
          columns: [
            { key: "year", label: t("web.digital.year") },
            { key: "separate_sek", label: t("web.digital.separate"), decimals: 0 },
            { key: "shared_sek", label: t("web.digital.shared"), decimals: 0 },
          ],
          rows: found.years.map(({ year, separate, shared }) => ({
            year,
            separate_sek: separate,
            shared_sek: shared,
          })),
        }}
        about={{
          source: t("web.about.source.assumed"),
          unit: t("unit.SEK"),
          prices: t("prices.fixed"),
          statuses: ["assumed"],
        }}
      />
      <Assumptions
        title={`${t("web.digital.shared")}: ${t("web.digital.assumptions")}`}
        caption={caption}
        names={infrastructureAssumptions}
        assumptions={document.assumptions}
        assumed={assumed}
        swings={swings}
        isChanged={changed.size > 0}
        set={(name, value) =>
          change({ infrastructure: withAssumption(changed, document.assumptions, name, value) })
        }
        reset={() => change({ infrastructure: "" })}
      />
    </Section>
  );
}
