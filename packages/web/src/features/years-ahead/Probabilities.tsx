import { formatNumber } from "@barkraft/messages";
import { memo } from "react";
import { percentInWords } from "../../figures/words.ts";
import type { SimulatedFan } from "../../worker/simulation.ts";
import type { ChartAbout } from "../chart/about.ts";
import { ChartDownloads } from "../chart/ChartDownloads.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { useSite } from "../site/site.ts";
import type { Values } from "./use-draft.ts";

const events = ["negative", "overdue", "debtPastLimit", "equityPastLimit"] as const;

/** How likely a deficit, a broken balance requirement, and debt or equity past a limit are: in words and year by year. */
export const Probabilities = memo(function Probabilities({
  fan,
  values,
  change,
  about,
}: {
  fan: SimulatedFan;
  values: Values;
  change: (patch: Partial<Values>) => void;
  about: ChartAbout;
}) {
  const { t, language } = useSite();
  const last = fan.years.at(-1)!;
  const limits = { debt: values.debt_limit, equity: values.equity_limit };
  const likely = (percent: number) => percentInWords(percent, language, percent > 0 && percent < 10 ? 1 : 0);
  const table = {
    caption: t("web.years-ahead.probabilities.caption"),
    columns: [
      { key: "year", label: t("web.years-ahead.year") },
      ...events.map((event) => ({
        key: event,
        label: t(`web.years-ahead.probability.${event}`, {
          debt: formatNumber(limits.debt, language),
          equity: formatNumber(limits.equity, language),
        }),
        decimals: 1,
      })),
    ],
    rows: fan.years.map((year) => ({
      year: String(year.year),
      ...Object.fromEntries(events.map((event) => [event, year[event]])),
    })),
  };
  return (
    <>
      <p className="probability" data-broken={fan.everOverdue}>
        {t("web.years-ahead.probability.words", {
          year: String(last.year),
          red: likely(last.negative),
          broken: likely(fan.everOverdue),
          debtLimit: formatNumber(limits.debt, language),
          debt: likely(last.debtPastLimit),
          equityLimit: formatNumber(limits.equity, language),
          equity: likely(last.equityPastLimit),
        })}
      </p>
      <details className="as-table">
        <summary>{t("web.years-ahead.probabilities")}</summary>
        <div className="years-ahead-limits">
          <NumberField
            label={t("web.years-ahead.debt-limit")}
            value={values.debt_limit}
            low={0}
            high={1000}
            onChange={(debt_limit) => change({ debt_limit })}
          />
          <NumberField
            label={t("web.years-ahead.equity-limit")}
            value={values.equity_limit}
            low={-1000}
            high={1000}
            onChange={(equity_limit) => change({ equity_limit })}
          />
        </div>
        <FigureTable table={table} />
        <ChartDownloads
          table={table}
          about={{ ...about, unit: t("unit.percent"), prices: null }}
          label={table.caption}
        />
      </details>
    </>
  );
});
