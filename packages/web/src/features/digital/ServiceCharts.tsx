import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawLines } from "../../charts/lines.ts";
import { signedKronorInWords } from "../../figures/words.ts";
import type { ChartAbout } from "../chart/about.ts";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { Computed } from "./computed.ts";

const sides = ["with", "without"] as const;
const budgets = [
  ["operating", "asOperating"],
  ["investment", "asInvestment"],
] as const;

/** Net so far, spread, and what the start does to the operating budget. */
export function ServiceCharts({ computed }: { computed: Computed }) {
  const { t, language } = useSite();
  const { service } = computed;
  const steps = computed.with.years.map(({ year }) => year);
  const sided = useCallback(
    (values: (side: "with" | "without") => readonly number[], title: string) => (width: number) =>
      drawLines({
        steps: computed.with.years.map(({ year }) => year),
        lines: sides.map((side) => ({ label: t(`web.digital.${side}`), values: values(side) })),
        levels: [{ value: 0 }],
        title,
        stepTitle: t("web.digital.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [computed, t, language],
  );
  const drawNet = useMemo(
    () =>
      sided((side) => computed[side].years.map(({ cumulative }) => cumulative / 1e6), t("web.digital.axis")),
    [sided, computed, t],
  );
  const drawSpread = useMemo(
    () =>
      sided((side) => computed[side].years.map(({ adopted }) => 100 * adopted), t("web.digital.spread.axis")),
    [sided, computed, t],
  );
  const drawBudgets = useCallback(
    (width: number) =>
      drawLines({
        steps: computed.with.years.map(({ year }) => year),
        lines: budgets.map(([side, field]) => ({
          label: t(`web.digital.${side}`),
          values: computed.with.budgets.map((each) => each[field] / 1e6),
        })),
        title: t("web.digital.axis"),
        stepTitle: t("web.digital.year"),
        width,
        write: (value) => formatNumber(value, language),
      }),
    [computed, t, language],
  );
  const words = (amount: number) => signedKronorInWords(amount, language, t);
  const half = (side: "with" | "without") => {
    const found = computed[side].years.find(({ adopted }) => adopted >= 0.5);
    return found ? t("web.digital.in_year", { year: found.year }) : t("web.digital.later");
  };
  const { payback } = computed.with;
  const about: ChartAbout = {
    source: t("web.about.source.assumed"),
    unit: t("unit.SEK"),
    prices: t("prices.fixed"),
    statuses: ["assumed"],
  };
  const column = { key: "year", label: t("web.digital.year") };
  const netNote = t("web.digital.service.note", {
    users: formatNumber(computed.users, language),
    organisations: service.organisations,
  });
  return (
    <>
      <ChartFigure
        id="net-chart"
        title={t("web.digital.service.finding", {
          title: service.document.title[language],
          present: words(computed.with.presentValue),
          years: steps.length,
          payback:
            payback === null
              ? t("web.digital.no_payback")
              : t("web.digital.payback", { years: formatNumber(payback, language, { decimals: 1 }) }),
        })}
        note={netNote}
        draw={drawNet}
        table={{
          caption: netNote,
          columns: [
            column,
            ...sides.map((side) => ({
              key: `${side}_sek`,
              label: t(`web.digital.${side}`),
              decimals: 0,
              signed: true,
            })),
          ],
          rows: steps.map((year, at) => ({
            year,
            with_sek: computed.with.years[at]!.cumulative,
            without_sek: computed.without.years[at]!.cumulative,
          })),
        }}
        about={about}
      />
      <ChartFigure
        id="spread-chart"
        title={t("web.digital.spread.finding", { half: half("with"), halfAlone: half("without") })}
        note={t("web.digital.spread.axis")}
        draw={drawSpread}
        table={{
          caption: t("web.digital.spread"),
          columns: [
            column,
            ...sides.map((side) => ({ key: `${side}_pct`, label: t(`web.digital.${side}`), decimals: 1 })),
          ],
          rows: steps.map((year, at) => ({
            year,
            with_pct: 100 * computed.with.years[at]!.adopted,
            without_pct: 100 * computed.without.years[at]!.adopted,
          })),
        }}
        about={{ ...about, unit: t("web.digital.spread.axis"), prices: null }}
      />
      <ChartFigure
        id="budgets-chart"
        title={t("web.digital.budgets.finding", {
          investment: words(Math.max(...computed.with.budgets.map(({ asInvestment }) => asInvestment))),
          operating: words(Math.max(...computed.with.budgets.map(({ asOperating }) => asOperating))),
        })}
        note={t("web.digital.budgets.note")}
        draw={drawBudgets}
        table={{
          caption: t("web.digital.budgets"),
          columns: [
            column,
            ...budgets.map(([side]) => ({
              key: `${side}_sek`,
              label: t(`web.digital.${side}`),
              decimals: 0,
            })),
          ],
          rows: computed.with.budgets.map((each) => ({
            year: each.year,
            operating_sek: each.asOperating,
            investment_sek: each.asInvestment,
          })),
        }}
        about={about}
      />
    </>
  );
}
