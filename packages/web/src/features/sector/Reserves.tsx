import { formatNumber } from "@barkraft/messages";
import { useCallback } from "react";
import { drawLines } from "../../charts/lines.ts";
import { kronorInWords, kronorRangeInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { SectorAnswer } from "./answer.ts";

const parts = ["p05", "p25", "p50", "p75", "p95"] as const;

/** The reserves that the years after the last accounts can build up, with their band, and what is not known of them. */
export function Reserves({ answer }: { answer: SectorAnswer }) {
  const { t, language } = useSite();
  const { from, municipalities: count, years } = answer.reserves_ahead;
  const last = years.at(-1)!;
  const draw = useCallback(
    (width: number) => {
      const over = (at: number) => years.map((each) => each.reserve_quantiles_sek[at]! / 1e9);
      return drawLines({
        steps: years.map(({ year }) => year),
        lines: [
          {
            label: t("web.sector.reserves.projected"),
            values: years.map((each) => each.reserve_sek / 1e9),
          },
          { label: t("web.sector.ahead.middle"), values: over(2) },
        ],
        bands: [
          { label: "90", low: over(0), high: over(4), depth: 0 },
          { label: "50", low: over(1), high: over(3), depth: 1 },
        ],
        levels: [{ value: 0 }],
        title: t("web.sector.reserves.axis"),
        stepTitle: t("web.sector.year"),
        width,
        write: (value) => formatNumber(value, language),
      });
    },
    [years, t, language],
  );
  const note = t("web.sector.reserves.note", {
    from: String(from),
    count,
    paths: formatNumber(answer.ahead.paths, language),
  });
  return (
    <Section id="reserves" title={t("web.sector.reserves")}>
      <ChartFigure
        id="reserves-chart"
        title={t("web.sector.reserves.finding", {
          from: String(from),
          places: last.municipalities_with_reserve,
          count,
          year: String(last.year),
          amount: kronorInWords(last.reserve_sek, language, t),
          range: kronorRangeInWords(
            last.reserve_quantiles_sek[0]!,
            last.reserve_quantiles_sek[4]!,
            language,
            t,
          ),
        })}
        note={note}
        draw={draw}
        table={{
          caption: note,
          columns: [
            { key: "year", label: t("web.sector.year") },
            { key: "municipalities", label: t("web.sector.reserves.places"), decimals: 0 },
            { key: "reserve", label: t("web.sector.reserves.sum"), decimals: 2 },
            { key: "set_aside", label: t("web.sector.reserves.set_aside"), decimals: 2 },
            { key: "used", label: t("web.sector.reserves.used"), decimals: 2 },
            ...parts.map((part) => ({ key: part, label: part.toUpperCase(), decimals: 1 })),
          ],
          rows: years.map((each) => ({
            year: each.year,
            municipalities: each.municipalities_with_reserve,
            reserve: each.reserve_sek / 1e9,
            set_aside: each.set_aside_sek / 1e9,
            used: each.used_sek / 1e9,
            ...Object.fromEntries(parts.map((part, at) => [part, each.reserve_quantiles_sek[at]! / 1e9])),
          })),
        }}
        about={{
          source: t("source.computed_kolada"),
          unit: t("web.sector.reserves.axis"),
          prices: t("prices.nominal"),
          statuses: ["assumed", "estimated"],
        }}
      />
    </Section>
  );
}
