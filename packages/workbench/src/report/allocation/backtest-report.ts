import { roundedOrNull } from "@barkraft/core";
import type { KeyScore } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import type { BacktestResult } from "../../services/allocation/backtest.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn } from "../analysis/analysis-report.ts";
import { problemText } from "../text/problem-text.ts";
import { unitText, type Voice } from "../text/result-text.ts";

type RegisteredIn = NonNullable<BacktestResult["registered"]>["used"];

function scoreCells(score: KeyScore) {
  return [
    roundedOrNull(100 * score.misallocated, 2),
    roundedOrNull(score.meanAbsolute, 2),
    roundedOrNull(score.rootMeanSquare, 2),
    roundedOrNull(score.rankCorrelation, 3),
  ];
}

/** How near keys came to where social assistance rose, year by year and on average, and the best mix. */
export function backtestReport(result: BacktestResult, voice: Voice): AnalysisReport {
  const { translate } = voice;
  const { test, later, since, registered } = result;
  const percent = unitText("percent", translate);
  const perInhabitant = unitText("SEK/inhabitant", translate);
  const scores: ReportColumn[] = [
    { id: "misallocated_pct", header: translate("cli.key.column.misallocated"), unit: percent, decimals: 1 },
    {
      id: "mean_absolute_pc",
      header: translate("cli.key.column.mean_absolute"),
      unit: perInhabitant,
      decimals: 1,
    },
    {
      id: "root_mean_square_pc",
      header: translate("cli.key.column.root_mean_square"),
      unit: perInhabitant,
      decimals: 1,
    },
    {
      id: "rank_correlation",
      header: translate("cli.key.column.rank_correlation"),
      decimals: 2,
      signed: true,
    },
  ];
  const key: ReportColumn = { id: "key", header: translate("cli.key.column.key") };
  const isUsed = (of: number) => registered?.used.some((each) => each.year === of) ?? false;
  const year: ReportColumn = { id: "year", header: translate("cli.analysis.year") };
  return {
    title: translate("cli.key.backtest.heading", { later: String(later) }),
    year: test.years.at(-1)?.year ?? 0,
    lines: [
      ...answerLines(result, voice),
      translate(since === "year" ? "cli.key.backtest.since_year" : "cli.key.backtest.since_before"),
      ...registeredLines(result, voice),
    ],
    tables: [
      {
        name: translate("cli.key.backtest.years"),
        columns: [
          year,
          key,
          {
            id: "pot_sek",
            header: translate("cli.key.column.pot"),
            unit: unitText("SEK", translate),
            decimals: 0,
            filesOnly: true,
          },
          ...(registered ? [{ id: "fast_variable", header: "fast-variable", filesOnly: true }] : []),
          { id: "compared", header: translate("cli.key.column.compared"), decimals: 0 },
          ...scores,
        ],
        rows: test.years.flatMap((each) =>
          test.keys.map(({ id }, at) => [
            String(each.year),
            id,
            Math.round(each.pot),
            ...(registered ? [isUsed(each.year) ? "newly_registered" : "stand_in"] : []),
            each.rows.length,
            ...scoreCells(each.scores[at]!),
          ]),
        ),
      },
      {
        name: translate("cli.key.backtest.mean"),
        columns: [key, ...scores],
        rows: test.keys.map(({ id }, at) => [id, ...scoreCells(test.mean[at]!)]),
      },
      {
        name: translate("cli.key.backtest.held_back"),
        columns: [year, { id: "mix", header: translate("cli.key.column.mix") }, scores[0]!],
        rows: (result.search?.heldBack ?? []).map((each) => [
          String(each.year),
          mixText(result.mix, each.mix),
          roundedOrNull(100 * each.misallocated, 2),
        ]),
      },
    ],
    notes: [
      translate("cli.key.backtest.task"),
      ...(test.years.every(({ year }) => isUsed(year)) ? [] : [translate("cli.key.backtest.stand_in")]),
      ...skippedNotes(result, voice),
    ],
    sources: [],
    versions: result.versions,
  };
}

function answerLines({ test, mix, search }: BacktestResult, { translate, language }: Voice): string[] {
  const [first, last] = [test.years[0], test.years.at(-1)];
  if (!first || !last) return [];
  const share = (value: number) => formatNumber(100 * value, language, { decimals: 1 });
  const ranked = [...test.keys.keys()].sort(
    (a, b) => test.mean[a]!.misallocated - test.mean[b]!.misallocated,
  );
  const [best, worst] = [ranked[0]!, ranked.at(-1)!];
  const reference = test.keys.findIndex(({ id }) => id === mix[0]);
  return [
    translate("cli.key.backtest.answer", {
      best: test.keys[best]!.id,
      share: share(test.mean[best]!.misallocated),
      from: String(first.year),
      to: String(last.year),
      worst: test.keys[worst]!.id,
      worstShare: share(test.mean[worst]!.misallocated),
    }),
    ...(search
      ? [
          translate("cli.key.backtest.search", {
            tried: formatNumber(search.tried, language, { decimals: 0 }),
            mix: mixText(mix, search.best),
            seen: share(search.seen),
            unseen: share(search.unseen),
            reference: mix[0]!,
            alone: share(test.mean[reference]!.misallocated),
          }),
        ]
      : []),
  ];
}

/** Years that could not be tested, those with the same reason together. */
function skippedNotes({ test: { skipped } }: BacktestResult, voice: Voice): string[] {
  return [...Map.groupBy(skipped, ({ why }) => why.message).values()].map((years) =>
    voice.translate("cli.key.backtest.skipped", {
      year: years.map(({ year }) => year).join(", "),
      why: problemText(years[0]!.why, voice),
    }),
  );
}

/** Which figures the fast variable is made of, year by year; nothing where no registrations are given. */
function registeredLines({ test, registered }: BacktestResult, { translate }: Voice): string[] {
  if (!registered) return [];
  const { held, used, few, weeks } = registered;
  const period = { from: String(weeks[0]), to: String(weeks[1]) };
  const years = (of: readonly { readonly year: number }[]) => of.map(({ year }) => year).join(", ");
  const counts = (of: RegisteredIn) => of.map(({ municipalities }) => municipalities);
  const others = test.years.filter(({ year }) => !used.some((each) => each.year === year));
  const [first, last] = [test.years[0]?.year, test.years.at(-1)?.year].map((year) => String(year ?? ""));
  const said: string[] = [];
  if (used.length > 0) {
    const least = Math.min(...counts(used));
    said.push(translate("cli.key.registered.used", { ...period, years: years(used), least }));
    if (others.length > 0) said.push(translate("cli.key.registered.others", { years: years(others) }));
  }
  if (few.length > 0) {
    const most = Math.max(...counts(few));
    said.push(translate("cli.key.registered.few", { ...period, years: years(few), most }));
  }
  if (used.length + few.length === 0) {
    said.push(translate("cli.key.registered.apart", { held: held.join(", "), first: first!, last: last! }));
  }
  if (used.length === 0) said.push(translate("cli.key.registered.stand_in"));
  return said;
}

/** A mix as `key share` takes it; keys without a share are left out. */
function mixText(names: readonly string[], mix: readonly number[]): string {
  return names.flatMap((name, at) => (mix[at]! > 0 ? [`${name}=${mix[at]}`] : [])).join(",");
}

function jsonScore(score: KeyScore) {
  const [misallocated, meanAbsolute, rootMeanSquare, rankCorrelation] = scoreCells(score);
  return {
    misallocated_pct: misallocated!,
    mean_absolute_pc: meanAbsolute!,
    root_mean_square_pc: rootMeanSquare!,
    rank_correlation: rankCorrelation!,
  };
}

/** A back-test as JSON. */
export function jsonBacktest(result: BacktestResult) {
  const { test, search, mix, registered } = result;
  return {
    country: "se" as const,
    ...versionFields(result.versions),
    price_level: "nominal" as const,
    years_later: result.later,
    since: result.since,
    ...(registered ? { registrations: registered } : {}),
    keys: test.keys.map(({ id }, at) => ({ key: id, mean: jsonScore(test.mean[at]!) })),
    years: test.years.map((each) => ({
      year: each.year,
      pot_sek: Math.round(each.pot),
      compared: each.rows.length,
      left_out: each.leftOut.length,
      scores: test.keys.map(({ id }, at) => ({ key: id, ...jsonScore(each.scores[at]!) })),
    })),
    skipped: test.skipped.map(({ year, why }) => ({ year, why: why.message })),
    search: search
      ? {
          keys: mix,
          best: search.best,
          misallocated_pct: roundedOrNull(100 * search.seen, 2),
          misallocated_held_back_pct: roundedOrNull(100 * search.unseen, 2),
          tried: search.tried,
          held_back: search.heldBack.map((each) => ({
            year: each.year,
            shares: each.mix,
            misallocated_pct: roundedOrNull(100 * each.misallocated, 2),
          })),
        }
      : null,
  };
}
