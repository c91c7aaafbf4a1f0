import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawLines } from "../../charts/lines.ts";
import { kronorInWords, kronorRangeInWords, percentInWords } from "../../figures/words.ts";
import { FromServer } from "../answers/FromServer.tsx";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { ChoiceField } from "../fields/ChoiceField.tsx";
import { Slider } from "../fields/Slider.tsx";
import { useSite } from "../site/site.ts";
import type { NoticeAnswer } from "./answer.ts";
import type { PlanValues } from "./plan.ts";
import { SimulatedNotice } from "./SimulatedNotice.tsx";

const leads = [1, 3] as const;
const rules = ["same_amount", "with_growth", "trend"] as const;

/** What early notice is worth, over the years of the accounts. */
export function Notice({
  values,
  change,
}: {
  values: PlanValues;
  change: (patch: Partial<PlanValues>) => void;
}) {
  const { t } = useSite();
  return (
    <Section id="notice" title={t("web.planning.notice")}>
      <div className="filters">
        <ChoiceField
          label={t("web.planning.notice.rule")}
          value={values.rule}
          choices={rules}
          words={(rule) => t(`web.planning.notice.rule.${rule}`)}
          onChange={(next) => change({ rule: next })}
        />
        <Slider
          label={t("web.planning.notice.loss")}
          shown={values.loss}
          range={t("web.planning.range", { low: 5, high: 50 })}
          value={values.loss}
          low={0}
          high={100}
          step={5}
          onChange={(loss) => change({ loss })}
        />
      </div>
      <FromServer<NoticeAnswer> path={`/v1/planning/notice?rule=${values.rule}&loss_pct=${values.loss}`}>
        {(answer) => <Found answer={answer} />}
      </FromServer>
    </Section>
  );
}

function Found({ answer }: { answer: NoticeAnswer }) {
  const { t, language } = useSite();
  const { years, series } = useMemo(() => seriesOf(answer), [answer]);
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: years,
        lines: [
          { label: t("web.planning.notice.actual"), values: series.actual },
          ...leads.map((lead) => ({ label: t("web.planning.notice.lead", { lead }), values: series[lead] })),
        ],
        title: t("web.planning.axis"),
        stepTitle: t("web.planning.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [years, series, t, language],
  );
  const one = answer.leads[0]!;
  const longest = answer.values.at(-1)!;
  const shared = answer.shared[0]!;
  const kept = answer.kept_in_the_result;
  const words = (amount: number) => kronorInWords(amount, language, t);
  const note = t("web.planning.notice.note", {
    first: String(answer.first_year),
    last: String(answer.last_year),
  });
  return (
    <>
      <p className="sentence small">
        {t("web.planning.notice.sentence", {
          value: words(longest.value_sek),
          loss: percentInWords(100 * answer.loss.value, language),
          range: kronorRangeInWords(longest.low_sek, longest.high_sek, language, t),
          removed: percentInWords(100 * (1 - shared.own_sek / shared.all_sek), language),
          kept: formatNumber(100 * kept.slope, language),
          error: formatNumber(100 * kept.standard_error, language),
        })}
      </p>
      <ChartFigure
        id="notice-chart"
        title={t("web.planning.notice.finding", {
          mean: words(one.mean_sek),
          share: percentInWords(one.share_pct, language, 1),
          worst: String(one.worst_year),
        })}
        note={note}
        draw={draw}
        table={{
          caption: note,
          columns: [
            { key: "year", label: t("web.planning.year") },
            { key: "actual", label: t("web.planning.notice.actual"), decimals: 1 },
            ...leads.map((lead) => ({
              key: `lead_${lead}`,
              label: t("web.planning.notice.lead", { lead }),
              decimals: 1,
            })),
          ],
          rows: years.map((year, at) => ({
            year,
            actual: series.actual[at] ?? null,
            ...Object.fromEntries(leads.map((lead) => [`lead_${lead}`, series[lead][at] ?? null])),
          })),
        }}
        about={{
          source: t("source.computed_kolada"),
          unit: t("web.planning.axis"),
          prices: t("prices.nominal"),
          statuses: ["derived"],
        }}
      />
      <SimulatedNotice answer={answer} />
    </>
  );
}

/** Billions a year: what came, and what was budgeted one and three years before. */
function seriesOf({ budgets }: NoticeAnswer) {
  const years = [...new Set(budgets.map(({ year }) => year))];
  const billions = (lead: number, side: "expected_sek" | "actual_sek") =>
    years.map((year) => {
      const found = budgets.find((each) => each.year === year && each.lead === lead);
      return found ? found[side] / 1e9 : null;
    });
  const series = {
    actual: billions(1, "actual_sek"),
    1: billions(1, "expected_sek"),
    3: billions(3, "expected_sek"),
  };
  return { years, series };
}
