import { formatNumber } from "@barkraft/messages";
import { useCallback } from "react";
import { drawLines } from "../../charts/lines.ts";
import { percentInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import type { ChartAbout } from "../chart/about.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { SectorAnswer } from "./answer.ts";

/** The deficits of every year, and the result as a share. */
export function Counts({ answer }: { answer: SectorAnswer }) {
  const { t, language } = useSite();
  const { years } = answer;
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: years.map(({ year }) => year),
        lines: [
          { label: t("web.sector.operating"), values: years.map((each) => each.negative_operating_results) },
          { label: t("web.sector.result"), values: years.map((each) => each.negative_results) },
        ],
        mark: { step: answer.year, label: String(answer.year) },
        title: t("web.sector.axis"),
        stepTitle: t("web.sector.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [years, answer.year, t, language],
  );
  const drawShare = useCallback(
    (width: number) =>
      drawLines({
        steps: years.map(({ year }) => year),
        lines: [
          { label: t("web.sector.all"), values: years.map((each) => percent(each.result_share)) },
          { label: t("web.sector.median"), values: years.map((each) => percent(each.median_result_share)) },
        ],
        levels: [{ value: 0 }],
        mark: { step: answer.year, label: String(answer.year) },
        title: t("web.sector.share.axis"),
        stepTitle: t("web.sector.year"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 1 }),
      }),
    [years, answer.year, t, language],
  );
  const ordered = years.toSorted((a, b) => b.negative_operating_results - a.negative_operating_results);
  const [most, least] = [ordered[0]!, ordered.at(-1)!];
  const shown = years.find(({ year }) => year === answer.year)!;
  const about: ChartAbout = {
    source: t("source.computed_kolada"),
    unit: t("web.sector.axis"),
    prices: null,
    statuses: ["derived"],
  };
  const note = t("web.sector.counts.note", { known: years.at(-1)!.operating_results_known });
  return (
    <Section id="counts" title={t("web.sector.counts")}>
      <ChartFigure
        id="counts-chart"
        title={t("web.sector.counts.finding", {
          most: String(most.year),
          mostCount: most.negative_operating_results,
          least: String(least.year),
          leastCount: least.negative_operating_results,
        })}
        note={note}
        draw={draw}
        table={{
          caption: note,
          columns: [
            { key: "year", label: t("web.sector.year") },
            { key: "negative_operating_results", label: t("web.sector.operating"), decimals: 0 },
            { key: "negative_results", label: t("web.sector.result"), decimals: 0 },
            { key: "operating_results_known", label: t("web.level.municipality"), decimals: 0 },
          ],
          rows: years.map((each) => ({
            year: each.year,
            negative_operating_results: each.negative_operating_results,
            negative_results: each.negative_results,
            operating_results_known: each.operating_results_known,
          })),
        }}
        about={about}
      />
      <ChartFigure
        id="share-chart"
        title={t("web.sector.share.finding", {
          share: percentInWords(100 * (shown.result_share ?? Number.NaN), language, 1),
          year: String(shown.year),
          median: percentInWords(100 * (shown.median_result_share ?? Number.NaN), language, 1),
        })}
        note={t("web.sector.basis")}
        draw={drawShare}
        table={{
          caption: t("web.sector.share"),
          columns: [
            { key: "year", label: t("web.sector.year") },
            { key: "result_share_pct", label: t("web.sector.all"), decimals: 1, signed: true },
            { key: "median_result_share_pct", label: t("web.sector.median"), decimals: 1, signed: true },
          ],
          rows: years.map((each) => ({
            year: each.year,
            result_share_pct: percent(each.result_share),
            median_result_share_pct: percent(each.median_result_share),
          })),
        }}
        about={{ ...about, unit: t("web.sector.share.axis"), prices: t("prices.nominal") }}
      />
    </Section>
  );
}

const percent = (share: number | null) => (share === null ? null : 100 * share);
