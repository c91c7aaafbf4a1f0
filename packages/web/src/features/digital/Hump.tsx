import { humpFinancing } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawStackedBars } from "../../charts/stacked-bars.ts";
import { kronorInWords, percentInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { DigitalAnswer } from "./answer.ts";
import type { DigitalValues } from "./assumed.ts";

const payers = ["state", "regions", "municipalities"] as const;

/** The programme's money year by year and who pays it. */
export function Hump({ answer, values }: { answer: DigitalAnswer; values: DigitalValues }) {
  const { t, language } = useSite();
  const { financing } = answer.programme.document;
  const years = useMemo(() => {
    const others = financing.payers.filter(({ payer }) => payer !== "state");
    // What the state leaves is divided as the document divides it.
    const divided = (side: "first_share" | "last_share", state: number) => {
      const sum = others.reduce((all, each) => all + each[side], 0);
      return (payer: string) =>
        payer === "state"
          ? state / 100
          : ((1 - state / 100) * (others.find((each) => each.payer === payer)?.[side] ?? 0)) / sum;
    };
    const [first, last] = [divided("first_share", values.first), divided("last_share", values.last)];
    return humpFinancing(
      { total: Math.round(values.total * 1e9), years: financing.years, peak: values.peak },
      payers.map((payer) => ({ payer, firstShare: first(payer), lastShare: last(payer) })),
    );
  }, [financing, values.total, values.peak, values.first, values.last]);
  const calendarYear = (year: number) => financing.first_year + year - 1;
  const draw = useCallback(
    (width: number) =>
      drawStackedBars({
        steps: years.map(({ year }) => financing.first_year + year - 1),
        parts: payers.map((payer, at) => ({
          label: t(`web.digital.payer.${payer}`),
          values: years.map(({ parts }) => parts[at]!.amount / 1e6),
        })),
        title: t("web.digital.axis"),
        stepTitle: t("web.digital.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [years, financing.first_year, t, language],
  );
  const total = years.reduce((sum, { amount }) => sum + amount, 0);
  const state = years.reduce((sum, { parts }) => sum + parts[0]!.amount, 0);
  const peak = years.reduce((most, each) => (each.amount > most.amount ? each : most));
  const note = t("web.digital.hump.note");
  return (
    <Section id="hump" title={t("web.digital.hump")}>
      <ChartFigure
        id="hump-chart"
        title={t("web.digital.hump.finding", {
          total: kronorInWords(total, language, t),
          years: years.length,
          peak: String(calendarYear(peak.year)),
          state: percentInWords((100 * state) / total, language),
        })}
        note={note}
        draw={draw}
        legend={payers.map((payer, at) => ({
          colour: `var(--series-${at + 1})`,
          text: t(`web.digital.payer.${payer}`),
        }))}
        table={{
          caption: note,
          columns: [
            { key: "year", label: t("web.digital.year") },
            ...payers.map((payer) => ({
              key: `${payer}_sek`,
              label: t(`web.digital.payer.${payer}`),
              decimals: 0,
            })),
            { key: "total_sek", label: t("web.digital.hump"), decimals: 0 },
          ],
          rows: years.map(({ year, amount, parts }) => ({
            year: calendarYear(year),
            ...Object.fromEntries(payers.map((payer, at) => [`${payer}_sek`, parts[at]!.amount])),
            total_sek: amount,
          })),
        }}
        about={{
          source: t("web.about.source.assumed"),
          unit: t("unit.SEK"),
          prices: t("prices.fixed"),
          statuses: ["assumed"],
        }}
      />
    </Section>
  );
}
