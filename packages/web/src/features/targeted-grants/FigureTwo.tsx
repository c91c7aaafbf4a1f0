import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { seriesColours } from "../../charts/frame.ts";
import { drawStackedBars } from "../../charts/stacked-bars.ts";
import { kronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import type { ChartTable } from "../chart/table.ts";
import { useSite } from "../site/site.ts";
import type { SeriesAnswer } from "./answers.ts";
import { aboutOf, shareInWords } from "./words.ts";

/** The report's figure 2 from the register, with what the report says and what the figures cover. */
export function FigureTwo({ answer }: { answer: SeriesAnswer }) {
  const { t, language } = useSite();
  const { years, statement, coverage } = answer;
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  const at = (year: number) => years.find((each) => each.year === year)!;
  const draw = useCallback(
    (width: number) =>
      drawStackedBars({
        steps: years.map(({ year }) => year),
        parts: [
          { label: t("web.targeted.general"), values: years.map((each) => each.general_msek / 1000) },
          { label: t("web.targeted.targeted"), values: years.map((each) => each.targeted_msek.value / 1000) },
        ],
        line: {
          label: t("web.targeted.share"),
          values: years.map(({ targeted_share: share }) => share.value * 100),
          top: 50,
          write: (value) => `${formatNumber(value, language)}\u202f%`,
        },
        title: t("web.targeted.figure.axis"),
        stepTitle: t("web.targeted.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [years, t, language],
  );
  const table = useMemo(
    (): ChartTable => ({
      caption: t("web.targeted.figure.caption"),
      columns: [
        { key: "year", label: t("web.targeted.year") },
        { key: "general", label: t("web.targeted.general"), decimals: 1 },
        { key: "targeted", label: t("web.targeted.targeted"), decimals: 1 },
        { key: "low", label: t("web.targeted.low"), decimals: 1 },
        { key: "high", label: t("web.targeted.high"), decimals: 1 },
        { key: "share", label: t("web.targeted.share"), decimals: 1 },
        { key: "without", label: t("web.targeted.without"), decimals: 1 },
      ],
      rows: years.map((each) => ({
        year: each.year,
        general: each.general_msek,
        targeted: each.targeted_msek.value,
        low: each.targeted_msek.low,
        high: each.targeted_msek.high,
        share: each.targeted_share.value * 100,
        without: each.share_without_pharmaceutical_benefits.value * 100,
      })),
    }),
    [years, t],
  );
  return (
    <Section id="figure" title={t("web.targeted.figure")}>
      <ChartFigure
        id="figure-2"
        title={t("web.targeted.figure.title", {
          from: String(statement.from),
          to: String(statement.to),
          from_share: shareInWords(at(statement.from).targeted_share.value, language),
          to_share: shareInWords(at(statement.to).targeted_share.value, language),
          times: number(statement.found_times.value, 2),
          without: number(statement.found_times_without_pharmaceutical_benefits.value, 2),
        })}
        note={t("web.targeted.figure.note")}
        draw={draw}
        legend={[
          { colour: seriesColours[0]!, text: t("web.targeted.general") },
          { colour: seriesColours[1]!, text: t("web.targeted.targeted") },
        ]}
        table={table}
        about={aboutOf(t, answer, `${t("unit.million SEK")}; ${t("unit.percent")}`)}
      />
      <p className="note">{t("web.targeted.figure.breaks")}</p>
      <ul className="note">
        {coverage.map((each) => (
          <li key={each.year}>
            {t("web.targeted.figure.coverage", {
              bound: t(
                each.bound === "at least" ? "web.targeted.figure.at_least" : "web.targeted.figure.at_most",
              ),
              total: kronorInWords(each.stated_total_msek * 1e6, language, t),
              year: String(each.year),
              covered: shareInWords(each.covered.value, language),
              register: shareInWords(each.register_share_of_not_general.value, language),
              missing: answer.rows.missing,
            })}{" "}
            (<span lang="sv">{each.source}</span>)
          </li>
        ))}
      </ul>
    </Section>
  );
}
