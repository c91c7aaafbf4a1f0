import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { colourOf, drawLines } from "../../charts/lines.ts";
import { percentInWords } from "../../figures/words.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { useSite } from "../site/site.ts";
import type { InvestmentGroundAnswer, SharePaths } from "./investment-answer.ts";

/** Investment as a share of tax and grants, booked and then by result share, in both models. */
export function SharesFigure({
  ground,
  from,
  paths,
}: {
  ground: InvestmentGroundAnswer;
  from: number;
  paths: readonly SharePaths[];
}) {
  const { t } = useSite();
  return (
    <Section id="figure" title={t("web.investment.figure")}>
      <div className="halves">
        {(["simple", "extended"] as const).map((model) => (
          <Figure key={model} model={model} ground={ground} from={from} paths={paths} />
        ))}
      </div>
      <p className="note">{t("web.investment.models")}</p>
    </Section>
  );
}

function Figure({
  model,
  ground,
  from,
  paths,
}: {
  model: "simple" | "extended";
  ground: InvestmentGroundAnswer;
  from: number;
  paths: readonly SharePaths[];
}) {
  const { t, language } = useSite();
  const first = Math.max(2000, from - 12);
  const steps = useMemo(
    () => Array.from({ length: from - first + 1 + paths[0]!.simple.length }, (_, at) => first + at),
    [from, first, paths],
  );
  const lines = useMemo(() => {
    const booked = new Map(
      ground.history.map(({ year, investment, tax_and_grants }) => [
        year,
        investment === null || tax_and_grants === null ? null : (100 * investment) / tax_and_grants,
      ]),
    );
    return [
      {
        label: t("web.investment.booked"),
        values: steps.map((year) => (year <= from ? (booked.get(year) ?? null) : null)),
      },
      ...paths.map((path) => ({
        label: percentInWords(100 * path.share, language),
        projectedFrom: from - first + 1,
        values: steps.map((year) => (year <= from ? null : 100 * path[model][year - from - 1]!.share)),
      })),
    ];
  }, [ground, steps, from, first, paths, model, t, language]);
  const unit = t("web.investment.unit");
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps,
        lines,
        title: unit,
        stepTitle: t("web.investment.year"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0 }),
      }),
    [steps, lines, unit, t, language],
  );
  const ends = [paths[0]!, paths.at(-1)!].map((path) => 100 * path[model].at(-1)!.share);
  const title = t(`web.investment.finding.${model}`, {
    high: percentInWords(ends[0]!, language, 1),
    low: percentInWords(ends[1]!, language, 1),
    year: String(steps.at(-1)),
  });
  return (
    <ChartFigure
      id={`figure-${model}`}
      title={title}
      note={t("web.investment.note")}
      draw={draw}
      legend={lines.map(({ label }, at) => ({ colour: colourOf(at), text: label }))}
      about={{
        source: t("web.investment.source.text"),
        unit: unit,
        prices: t("prices.nominal"),
        statuses: ["derived", "assumed"],
      }}
      table={{
        caption: title,
        columns: [
          { key: "year", label: t("web.investment.year") },
          ...lines.map(({ label }, at) => ({ key: `line_${at}`, label, decimals: 1 })),
        ],
        rows: steps.map((year, at) => ({
          year: String(year),
          ...Object.fromEntries(lines.map(({ values }, line) => [`line_${line}`, values[at] ?? null])),
        })),
      }}
    />
  );
}
