import { formatNumber } from "@barkraft/messages";
import { useCallback } from "react";
import { drawLines } from "../../charts/lines.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { SectorAnswer } from "./answer.ts";

/** Municipalities with a negative result: those of the accounts, and the band of the simulation after them. */
export function Ahead({ answer }: { answer: SectorAnswer }) {
  const { t, language } = useSite();
  const { ahead, years } = answer;
  const [first] = ahead.years;
  const draw = useCallback(
    (width: number) => {
      const known = years.filter(({ year }) => year > ahead.from - 10);
      const before = known.map(() => null);
      const after = (at: number) => [...before, ...ahead.years.map((each) => each.negative_results[at]!)];
      return drawLines({
        steps: [...known, ...ahead.years].map(({ year }) => year),
        lines: [
          {
            label: t("web.sector.result"),
            values: [...known.map((each) => each.negative_results), ...ahead.years.map(() => null)],
          },
          { label: t("web.sector.ahead.middle"), values: after(2) },
        ],
        bands: [
          { label: "90", low: after(0), high: after(4), depth: 0 },
          { label: "50", low: after(1), high: after(3), depth: 1 },
        ],
        mark: { step: ahead.from, label: String(ahead.from) },
        title: t("web.sector.axis"),
        stepTitle: t("web.sector.year"),
        width,
        write: (value) => formatNumber(value, language),
      });
    },
    [ahead, years, t, language],
  );
  const note = t("web.sector.ahead.note", {
    paths: formatNumber(ahead.paths, language),
    from: String(ahead.from),
    count: ahead.municipalities,
  });
  const parts = ["p05", "p25", "p50", "p75", "p95"] as const;
  return (
    <Section id="ahead" title={t("web.sector.ahead")}>
      <ChartFigure
        id="ahead-chart"
        title={t("web.sector.ahead.finding", {
          year: String(first!.year),
          middle: first!.negative_results[2]!,
          low: first!.negative_results[0]!,
          high: first!.negative_results[4]!,
        })}
        note={note}
        draw={draw}
        table={{
          caption: note,
          columns: [
            { key: "year", label: t("web.sector.year") },
            { key: "projected", label: t("web.sector.ahead.projected"), decimals: 0 },
            ...parts.map((part) => ({ key: part, label: part.toUpperCase(), decimals: 0 })),
          ],
          rows: ahead.years.map((each) => ({
            year: each.year,
            projected: each.projected_negative_results,
            ...Object.fromEntries(parts.map((part, at) => [part, each.negative_results[at]!])),
          })),
        }}
        about={{
          source: t("source.computed_kolada"),
          unit: t("web.sector.axis"),
          prices: null,
          statuses: ["derived", "estimated"],
        }}
      />
    </Section>
  );
}
