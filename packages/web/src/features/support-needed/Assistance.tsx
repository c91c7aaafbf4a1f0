import { forecastAssistance } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { usualUninsured } from "@barkraft/sweden";
import { useCallback, useMemo } from "react";
import { drawLines } from "../../charts/lines.ts";
import { kronorRangeInWords, signedKronorInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import { NumberField } from "../fields/NumberField.tsx";
import { useSite } from "../site/site.ts";
import { aboutSupport } from "./about.ts";
import { LostJobs } from "./LostJobs.tsx";
import type { Support } from "./use-support.ts";

const horizon = [0, 1, 2, 3];

/** What higher unemployment adds to social assistance, year by year, and how sure that is. */
export function Assistance({ support }: { support: Support }) {
  const { t, language } = useSite();
  const { sent, link } = support;
  const { points, lasting, uninsured } = link.values;
  const { estimates, held_back: heldBack, population } = sent.assistance;
  const [estimate] = estimates;
  const years = useMemo(() => {
    const inhabitants = population.reduce<number>((sum, people) => sum + (people ?? 0), 0);
    const unemployment = horizon.map((year) =>
      year === 0 ? points : year === Math.round(lasting) ? -points : 0,
    );
    // The link holds a third as 33.3.
    const share = uninsured === 33.3 ? usualUninsured : uninsured;
    return forecastAssistance(estimate!, { population: inhabitants, unemployment }, share / usualUninsured);
  }, [estimate, population, points, lasting, uninsured]);
  const number = (value: number, decimals = 0) => formatNumber(value, language, { decimals });
  const axis = t("web.supportNeeded.assistanceAxis");
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: horizon.map((year) => year + 1),
        lines: [
          { label: t("web.supportNeeded.assistanceLine"), values: years.map(({ cost }) => cost / 1e6) },
        ],
        bands: [
          {
            label: "90",
            low: years.map(({ low }) => low / 1e6),
            high: years.map(({ high }) => high / 1e6),
            depth: 0,
          },
        ],
        title: axis,
        stepTitle: t("web.supportNeeded.yearAfter"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0 }),
      }),
    [years, axis, t, language],
  );
  const peak = years.reduce((most, each) => (Math.abs(each.cost) > Math.abs(most.cost) ? each : most));
  return (
    <Section id="assistance" title={t("web.supportNeeded.assistance")}>
      <div className="filters levers">
        <NumberField
          label={t("web.supportNeeded.points")}
          value={points}
          low={-20}
          high={20}
          onChange={(next) => link.change({ points: next })}
        />
        <NumberField
          label={t("web.supportNeeded.lasting")}
          value={lasting}
          low={1}
          high={4}
          onChange={(next) => link.change({ lasting: Math.round(next) })}
        />
        <NumberField
          label={t("web.supportNeeded.uninsured")}
          value={uninsured}
          low={0}
          high={100}
          onChange={(next) => link.change({ uninsured: next })}
        />
      </div>
      <LostJobs support={support} />
      <ChartFigure
        id="assistance-chart"
        title={t("web.supportNeeded.assistanceFinding", {
          points: number(points, 1),
          cost: signedKronorInWords(peak.cost, language, t),
          range: kronorRangeInWords(
            Math.min(peak.low, peak.high),
            Math.max(peak.low, peak.high),
            language,
            t,
          ),
        })}
        note={t("web.supportNeeded.assistanceNote", {
          total: number(estimate!.total),
          error: number(estimate!.totalError),
          first: String(estimate!.firstYear),
          last: String(estimate!.lastYear),
          explained: number(estimate!.explained * 100, 1),
        })}
        draw={draw}
        table={{
          caption: axis,
          columns: [
            { key: "year", label: t("web.supportNeeded.yearAfter") },
            { key: "cost", label: t("web.supportNeeded.assistanceLine"), decimals: 0 },
            { key: "low", label: t("web.supportNeeded.lowest"), decimals: 0 },
            { key: "high", label: t("web.supportNeeded.highest"), decimals: 0 },
          ],
          rows: years.map(({ cost, low, high }, year) => ({
            year: String(year + 1),
            cost: cost / 1e6,
            low: low / 1e6,
            high: high / 1e6,
          })),
        }}
        about={aboutSupport(support, t("unit.million SEK"), language, t)}
      />
      <FigureTable
        table={{
          caption: t("web.supportNeeded.heldBack"),
          columns: [
            { key: "year", label: t("web.supportNeeded.year") },
            { key: "error", label: t("web.supportNeeded.error"), decimals: 0 },
            { key: "without", label: t("web.supportNeeded.errorWithout"), decimals: 0 },
            { key: "inside", label: t("web.supportNeeded.inside"), decimals: 0 },
          ],
          rows: heldBack.map(({ year, error, errorWithout, inside }) => ({
            year: String(year),
            error,
            without: errorWithout,
            inside: inside * 100,
          })),
        }}
      />
      <p className="note">{t("web.supportNeeded.assistanceCannot")}</p>
    </Section>
  );
}
