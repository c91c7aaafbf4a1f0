import { type Backtest, scoreMix } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { drawLines, type Line } from "../../charts/lines.ts";
import { Section } from "../answers/Section.tsx";
import { ChartFigure } from "../chart/ChartFigure.tsx";
import { FigureTable } from "../chart/TableBehind.tsx";
import type { ChartTable } from "../chart/table.ts";
import { useSite } from "../site/site.ts";
import { aboutKeys } from "./about.ts";
import type { KeyGround } from "./compute/key-test.ts";

/** How near each key came, year by year and on average. */
export function BacktestSection({
  ground,
  test,
  mix,
  fast,
}: {
  ground: KeyGround;
  test: Backtest;
  mix: readonly number[];
  /** Which figures the fast variable is made of. */
  fast: string;
}) {
  const { t, language } = useSite();
  const own = useMemo(() => scoreMix(test.years, mix), [test, mix]);
  const names = useMemo(
    () => [...ground.keys.map(({ title }) => title[language]), t("web.keys.mix.name")],
    [ground, language, t],
  );
  const lines = useMemo(
    () =>
      names.map((label, at): Line => {
        const score = (year: number) => (test.years[year]!.scores[at] ?? own.years[year]!).misallocated;
        return { label, values: test.years.map((_, year) => 100 * score(year)), series: at };
      }),
    [names, test, own],
  );
  const draw = useCallback(
    (width: number) =>
      drawLines({
        steps: test.years.map(({ year }) => year),
        lines,
        title: t("web.keys.test.axis"),
        stepTitle: t("web.keys.test.step"),
        width,
        write: (value) => formatNumber(value, language, { decimals: 0 }),
      }),
    [test, lines, t, language],
  );
  const table: ChartTable = {
    caption: t("web.keys.test.axis"),
    columns: [
      { key: "year", label: t("web.keys.column.year") },
      ...names.map((label, at) => ({ key: keyName(ground, at), label, decimals: 1 })),
    ],
    rows: test.years.map(({ year }, row) => ({
      year: String(year),
      ...Object.fromEntries(lines.map(({ values }, at) => [keyName(ground, at), values[row]!])),
    })),
  };
  const means: ChartTable = {
    caption: t("web.keys.mean.caption", {
      from: String(test.years[0]?.year ?? ""),
      to: String(test.years.at(-1)?.year ?? ""),
    }),
    columns: [
      { key: "key", label: t("web.keys.column.key") },
      { key: "misallocated_pct", label: t("web.keys.column.misallocated"), decimals: 1 },
      { key: "mean_absolute_pc", label: t("web.keys.column.absolute"), decimals: 1 },
      { key: "root_mean_square_pc", label: t("web.keys.column.square"), decimals: 1 },
      { key: "rank_correlation", label: t("web.keys.column.rank"), decimals: 2, signed: true },
    ],
    rows: [...test.mean, own.mean].map((score, at) => ({
      key: names[at]!,
      misallocated_pct: 100 * score.misallocated,
      mean_absolute_pc: score.meanAbsolute,
      root_mean_square_pc: score.rootMeanSquare,
      rank_correlation: Number.isNaN(score.rankCorrelation) ? null : score.rankCorrelation,
    })),
  };
  const { best, count } = nearest(test);
  return (
    <Section id="test" title={t("web.keys.test")}>
      <ChartFigure
        id="test-chart"
        title={t("web.keys.test.chart", { best: names[best]!, count, years: test.years.length })}
        note={`${t("web.keys.test.note")} ${fast}`}
        draw={draw}
        legend={lines.map(({ label, series }) => ({ colour: `var(--series-${series! + 1})`, text: label }))}
        table={table}
        about={aboutKeys(t("web.keys.test.axis"), `${test.years[0]?.year}–${test.years.at(-1)?.year}`, t)}
      />
      <h3>{t("web.keys.mean")}</h3>
      <FigureTable table={means} />
    </Section>
  );
}

/** The column of a key in a file; after the keys comes the reader's own mix. */
function keyName({ keys }: KeyGround, at: number): string {
  return keys[at]?.id.replaceAll("-", "_") ?? "own_mix";
}

/** The key that came nearest in most years, and in how many. */
function nearest({ keys, years }: Backtest): { readonly best: number; readonly count: number } {
  const wins = keys.map(
    (_, at) =>
      years.filter(({ scores }) => scores.every((score) => score.misallocated >= scores[at]!.misallocated))
        .length,
  );
  const best = wins.indexOf(Math.max(...wins));
  return { best, count: wins[best]! };
}
