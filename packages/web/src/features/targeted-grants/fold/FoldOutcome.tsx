import { formatNumber } from "@barkraft/messages";
import { useCallback, useMemo } from "react";
import { binsOfStep, drawHistogram } from "../../../charts/histogram.ts";
import { kronorInWords, perInhabitantInWords } from "../../../figures/words.ts";
import { OwnPlace } from "../../answers/OwnPlace.tsx";
import { ChartDownloads } from "../../chart/ChartDownloads.tsx";
import { ChartFigure } from "../../chart/ChartFigure.tsx";
import { FigureTable } from "../../chart/TableBehind.tsx";
import type { ChartTable } from "../../chart/table.ts";
import { useSite } from "../../site/site.ts";
import type { FoldAnswer } from "../answers.ts";
import { aboutOf, languageOfText, nearest, word } from "../words.ts";

/** Kronor per inhabitant that a bar of the chart holds. */
const step = 25;

/** What a fold does: who gains and loses, the way there, administration and the cost equalisation. */
export function FoldOutcome({ answer, year }: { answer: FoldAnswer; year: number }) {
  const { t, language } = useSite();
  const { rows, administration, cost_equalisation: equalisation, grants } = answer;
  const sorted = useMemo(
    () => rows.toSorted((a, b) => (b.change_pc ?? 0) - (a.change_pc ?? 0) || (a.code < b.code ? -1 : 1)),
    [rows],
  );
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  const own = useMemo(() => {
    const municipal = sorted.filter(({ kind }) => kind === "municipality");
    return municipal.length > 0 ? municipal : sorted;
  }, [sorted]);
  const changes = useMemo(() => own.flatMap(({ change_pc: each }) => (each === null ? [] : [each])), [own]);
  const kronor = (amount: number) => kronorInWords(amount, language, t);
  const draw = useCallback(
    (width: number) =>
      drawHistogram({
        bins: binsOfStep(changes, step),
        named: [own[0]!, own.at(-1)!].map(({ name, change_pc: value }) => ({
          value: value ?? 0,
          label: `${name} ${formatNumber(value ?? 0, language, { signed: true })}`,
        })),
        title: t("web.targeted.fold.chart.axis"),
        countTitle: t("web.targeted.fold.chart.count"),
        width,
        write: (value) => formatNumber(value, language, { signed: true }),
      }),
    [changes, own, t, language],
  );
  const table: ChartTable = {
    caption: t("web.targeted.fold.caption", { year: String(year) }),
    columns: [
      { key: "name", label: t("web.targeted.fold.column.name") },
      { key: "before", label: t("web.targeted.fold.column.before"), decimals: 0 },
      { key: "after", label: t("web.targeted.fold.column.after"), decimals: 0 },
      { key: "change", label: t("web.targeted.fold.column.change"), decimals: 0, signed: true },
      { key: "first", label: t("web.targeted.fold.column.first"), decimals: 0, signed: true },
      { key: "equalisation", label: t("web.targeted.fold.column.equalisation"), decimals: 0, signed: true },
      { key: "total", label: t("web.targeted.fold.column.total"), decimals: 0, signed: true },
    ],
    rows: sorted.map((row) => ({
      name: row.kind === "region" ? `${row.name} (${t("web.level.region")})` : row.name,
      before: row.before_sek,
      after: row.after_sek,
      change: row.change_pc,
      first: firstYear(row),
      equalisation: row.cost_equalisation_pc,
      total: row.total_pc,
    })),
  };
  const bins: ChartTable = {
    caption: t("web.targeted.fold.chart.note", { year: String(year) }),
    columns: [
      { key: "low", label: t("web.targeted.low"), decimals: 0, signed: true },
      { key: "high", label: t("web.targeted.high"), decimals: 0, signed: true },
      { key: "count", label: t("web.targeted.fold.chart.count"), decimals: 0 },
    ],
    rows: binsOfStep(changes, step).map(({ low, high, count }) => ({ low, high, count })),
  };
  const out = grants
    .filter(({ counted }) => !counted)
    .map(({ name_sv, name_en }) => nearest(language, name_sv, name_en));
  return (
    <>
      <p className="sentence">
        {t("web.targeted.fold.sentence", {
          amount: kronor(answer.municipal_pot_sek + answer.regional_pot_sek),
          winners: own.filter(({ change_sek: each }) => each > 0).length,
          losers: own.filter(({ change_sek: each }) => each < 0).length,
          most: most.name,
          gain: perInhabitantInWords(most.change_pc ?? 0, language, t),
          least: least.name,
          loss: perInhabitantInWords(least.change_pc ?? 0, language, t),
          years: answer.years_until_arrived,
        })}
      </p>
      <p>
        {t("web.targeted.fold.saved", {
          amount: kronor(administration.together_sek.value),
          low: kronor(administration.together_sek.low),
          high: kronor(administration.together_sek.high),
          local: kronor(administration.local_sek.value),
          state: kronor(administration.state_sek.value),
        })}
      </p>
      <p>
        {equalisation.law_year !== null && equalisation.models.length > 0
          ? t("web.targeted.fold.equalisation", {
              models: equalisation.models
                .map(({ model, amount_msek: amount }) => `${word(t, "model", model)} ${kronor(amount * 1e6)}`)
                .join(", "),
              year: String(equalisation.law_year),
            })
          : t("web.targeted.fold.no_equalisation")}
      </p>
      <ChartFigure
        id="fold-chart"
        title={t("web.targeted.fold.chart.title")}
        note={t("web.targeted.fold.chart.note", { year: String(year) })}
        draw={draw}
        table={bins}
        about={aboutOf(t, answer, t("unit.SEK/inhabitant"), String(year))}
      />
      <OwnPlace places={rows}>
        {(code) => <OwnFold row={rows.find((each) => each.code === code)!} />}
      </OwnPlace>
      <div className="long-table">
        <FigureTable table={table} />
      </div>
      <ChartDownloads
        table={table}
        about={aboutOf(t, answer, `${t("unit.SEK")}; ${t("unit.SEK/inhabitant")}`, String(year))}
        label={table.caption}
      />
      <p className="note">{t("web.targeted.fold.assumed", { year: String(answer.figures_year) })}</p>
      {out.length > 0 && (
        <p className="note">
          {t("web.targeted.fold.left_out")} <span lang={languageOfText(language)}>{out.join("; ")}</span>
        </p>
      )}
    </>
  );
}

type FoldRow = FoldAnswer["rows"][number];

/** The change of the first year, SEK per inhabitant. */
function firstYear({ change_sek: change, change_pc: perInhabitant, change_by_year_sek: [first] }: FoldRow) {
  if (change === 0 || perInhabitant === null) return perInhabitant;
  return (first! * perInhabitant) / change;
}

/** What the fold is for one municipality or region, in words. */
function OwnFold({ row }: { row: FoldRow }) {
  const { t, language } = useSite();
  const signed = (value: number | null) => formatNumber(value, language, { decimals: 0, signed: true });
  const { name, before_sek: before, after_sek: after, change_pc: change, cost_equalisation_pc: moved } = row;
  return (
    <p>
      {t("web.targeted.fold.own", {
        name,
        before: kronorInWords(before, language, t),
        after: kronorInWords(after, language, t),
        change: signed(change),
        first: signed(firstYear(row)),
      })}{" "}
      {moved !== null &&
        moved !== 0 &&
        t("web.targeted.fold.own.equalisation", { equalisation: signed(moved), total: signed(row.total_pc) })}
    </p>
  );
}
