import { dayInMonths, forecastPot, monthAfter } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawLines } from "../../../charts/lines.ts";
import { kronorInWords } from "../../../figures/words.ts";
import { Section } from "../../answers/Section.tsx";
import { ChartFigure } from "../../chart/ChartFigure.tsx";
import type { ChartTable } from "../../chart/table.ts";
import { MonthField } from "../../fields/MonthField.tsx";
import { NumberField } from "../../fields/NumberField.tsx";
import { useSite } from "../../site/site.ts";
import { useOwnLink } from "../../site/use-own-link.ts";
import { largestMillions, parameters } from "../parameters.ts";
import type { Served } from "../server.ts";
import { MoreAssumptions } from "./MoreAssumptions.tsx";

const usualStart = "2020-03";
const paths = 5000;

/** When the money is gone, month by month. */
export function Forecast({ served }: { served: Served }) {
  const { t, language } = useSite();
  const { values, change } = useOwnLink(parameters);
  const { set_aside: pot, per_month: middle, range, growth, common } = values;
  const months = Math.round(values.horizon);
  const start = /^\d{4}-(0[1-9]|1[0-2])$/.test(values.from) ? values.from : usualStart;
  const forecast = useMemo(
    () =>
      forecastPot({
        pot: pot * 1e6,
        perMonth: {
          low: middle * 1e6 * (1 - range / 100),
          middle: middle * 1e6,
          high: middle * 1e6 * (1 + range / 100),
        },
        growth: growth / 100,
        common: common / 100,
        start,
        months,
        seed: 1,
        paths,
      }),
    [pot, middle, range, growth, start, common, months],
  );
  const day = (lasts: number | null) =>
    lasts === null ? t("web.reimbursement.forecast.never") : dayInMonths(start, lasts);
  const sentence =
    pot === 0
      ? t("web.reimbursement.forecast.no-pot", { month: kronorInWords(middle * 1e6, language, t) })
      : forecast.lasts === null
        ? t("web.reimbursement.forecast.lasts", { months })
        : t("web.reimbursement.forecast.gone", {
            pot: kronorInWords(pot * 1e6, language, t),
            day: day(forecast.lasts),
            low: day(forecast.range.low),
            high: day(forecast.range.high),
          });
  const shipped = served.pots.find(
    (each) => each.pot === pot * 1e6 && each.per_month.middle === middle * 1e6 && each.start === start,
  );
  const draw = useCallback(
    (width: number) => {
      const billions = (value: number) => value / 1e9;
      const { months: all } = forecast;
      return drawLines({
        steps: [0, ...all.map((_, at) => at + 1)],
        lines: [
          {
            label: t("web.reimbursement.forecast.line"),
            values: [0, ...all.map(({ total }) => billions(total))],
          },
        ],
        bands: [
          {
            label: t("web.reimbursement.forecast.band"),
            low: [0, ...all.map(({ totals }) => billions(totals.low))],
            high: [0, ...all.map(({ totals }) => billions(totals.high))],
            depth: 0,
          },
        ],
        levels: [{ value: billions(pot * 1e6), label: t("web.reimbursement.forecast.pot-line") }],
        title: t("web.reimbursement.forecast.axis"),
        stepTitle: t("web.reimbursement.forecast.month-axis"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0 }),
        writeStep: (step) => (step === 0 ? "" : monthAfter(start, step - 1)),
      });
    },
    [forecast, pot, start, t, language],
  );
  const table: ChartTable = {
    caption: t("web.reimbursement.forecast.caption"),
    columns: [
      { key: "month", label: t("web.reimbursement.column.month") },
      { key: "cost", label: t("web.reimbursement.column.cost"), decimals: 0 },
      { key: "total", label: t("web.reimbursement.column.total"), decimals: 0 },
      { key: "low", label: t("web.reimbursement.column.low"), decimals: 0 },
      { key: "high", label: t("web.reimbursement.column.high"), decimals: 0 },
      { key: "left", label: t("web.reimbursement.column.left"), decimals: 0 },
      { key: "uncovered", label: t("web.reimbursement.column.uncovered"), decimals: 0 },
      { key: "gone", label: t("web.reimbursement.column.gone"), decimals: 0 },
    ],
    rows: forecast.months.map(({ month, cost, total, totals, left, uncovered, gone }) => ({
      month,
      cost: cost / 1e6,
      total: total / 1e6,
      low: totals.low / 1e6,
      high: totals.high / 1e6,
      left: left / 1e6,
      uncovered: uncovered / 1e6,
      gone: gone * 100,
    })),
  };
  const note = t("web.reimbursement.forecast.note", {
    range,
    growth,
    common,
    paths: formatNumber(paths, language),
  });
  const field = (
    key: "set_aside" | "per_month" | "range" | "growth" | "horizon" | "common",
    low: number,
    high: number,
  ) => (
    <NumberField
      label={t(`web.reimbursement.forecast.${key}`)}
      value={values[key]}
      low={low}
      high={high}
      onChange={(value) => change({ [key]: value })}
    />
  );
  return (
    <Section id="forecast" title={t("web.reimbursement.forecast")}>
      <div className="filters reimbursement-controls">
        <label className="field">
          <span>{t("web.reimbursement.forecast.case")}</span>
          <select
            value={shipped?.id ?? ""}
            onChange={({ target }) => {
              const next = served.pots.find(({ id }) => id === target.value);
              if (!next) return;
              const { pot: set, per_month: spent, growth: change_, start: from } = next;
              const spread = Math.round((1 - spent.low / spent.middle) * 100);
              change(
                {
                  set_aside: set / 1e6,
                  per_month: spent.middle / 1e6,
                  range: spread,
                  growth: change_ * 100,
                  from,
                },
                { keep: true },
              );
            }}
          >
            {!shipped && <option value="">{t("web.reimbursement.forecast.own")}</option>}
            {served.pots.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[language]}
              </option>
            ))}
          </select>
        </label>
        {field("set_aside", 0, largestMillions)}
        {field("per_month", 0, largestMillions)}
        {field("range", 0, 100)}
        {field("growth", -100, 100)}
      </div>
      <MoreAssumptions>
        <MonthField
          label={t("web.reimbursement.forecast.from")}
          value={start}
          onChange={(from) => change({ from })}
        />
        {field("horizon", 1, 60)}
        {field("common", 0, 100)}
      </MoreAssumptions>
      <ChartFigure
        id="forecast-chart"
        title={sentence}
        note={
          shipped ? (
            <>
              {note} {t("web.reimbursement.source")} <span lang="sv">{shipped.source}</span>
            </>
          ) : (
            note
          )
        }
        draw={draw}
        table={table}
        about={{
          source: shipped ? shipped.source : t("web.about.source.assumed"),
          unit: t("unit.million SEK"),
          prices: t("prices.nominal"),
          statuses: ["assumed"],
          more: [
            [t("web.reimbursement.forecast"), sentence],
            [t("web.reimbursement.forecast.assumptions"), note],
          ],
        }}
      />
    </Section>
  );
}
