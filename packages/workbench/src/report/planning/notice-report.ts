import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { NoticeFound } from "../../services/planning/notice.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { amountCells, amountColumns, percentOf } from "./columns.ts";

/** Stable column names, one row for each number of years before. */
export const noticeColumns = [
  "lead",
  "years",
  "over_sek",
  "under_sek",
  "mean_sek",
  "share_pct",
  "worst_year",
  "worst_sek",
] as const;

/** The value of early notice, and budget against outcome year by year. */
export function noticeReport(found: NoticeFound, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const { first, last, loss } = found.question;
  const billions = (amount: number) => formatNumber(amount / 1e9, language, { decimals: 1 });
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  const amounts = (id: string, header: string, signed = false) => amountColumns(id, header, voice, signed);
  const [one, three] = [found.leads[0]!, found.leads.at(-1)!];
  const longest = found.values.at(-1)!;
  const shared = found.shared[0]!;
  const { kept } = found;
  return {
    title: translate("cli.notice.heading", { first: String(first), last: String(last) }),
    year: last,
    lines: [
      translate("cli.notice.sentence", {
        mean: billions(one.mean),
        share: number(100 * one.share, 1),
        three: billions(three.mean),
        value: billions(longest.value),
        loss: number(100 * loss.value, 0),
        low: billions(longest.low),
        high: billions(longest.high),
      }),
      translate("cli.notice.simulated", {
        first: String(found.simulated.first),
        last: String(found.simulated.last),
        paths: found.simulated.paths,
        mean: billions(found.simulated.leads[0]!.mean),
        share: number(100 * found.simulated.leads[0]!.share, 1),
        three: billions(found.simulated.leads.at(-1)!.mean),
        value: billions(found.simulated.values.at(-1)!.value),
        low: billions(found.simulated.values.at(-1)!.low),
        high: billions(found.simulated.values.at(-1)!.high),
      }),
      translate("cli.notice.shared", {
        all: billions(shared.all),
        removed: number(100 * (1 - shared.own / shared.all), 0),
      }),
      translate("cli.notice.kept", {
        slope: number(100 * kept.slope, 0),
        error: number(100 * kept.standardError, 0),
        points: kept.points,
        explained: number(kept.explained, 2),
      }),
    ],
    tables: [
      {
        name: translate("cli.notice.table.leads"),
        columns: [
          { id: "lead", header: translate("cli.notice.column.lead"), decimals: 0 },
          { id: "years", header: translate("cli.notice.column.years"), decimals: 0 },
          ...amounts("over", translate("cli.notice.column.over")),
          ...amounts("under", translate("cli.notice.column.under")),
          ...amounts("mean", translate("cli.notice.column.mean")),
          {
            id: "share_pct",
            header: translate("cli.notice.column.share"),
            unit: percentOf(voice),
            decimals: 1,
          },
          { id: "worst_year", header: translate("cli.notice.column.worst") },
          ...amounts("worst", translate("cli.notice.column.surprise"), true),
        ],
        rows: found.leads.map((each) => [
          each.lead,
          each.years,
          ...amountCells(each.over),
          ...amountCells(each.under),
          ...amountCells(each.mean),
          roundedOrNull(100 * each.share, 4),
          String(each.worst.year),
          ...amountCells(each.worst.surprise),
        ]),
      },
      {
        name: translate("cli.notice.table.values"),
        columns: [
          { id: "ahead", header: translate("cli.notice.column.lead"), decimals: 0 },
          ...amounts("avoided", translate("cli.notice.column.avoided")),
          ...amounts("value", translate("cli.notice.column.value")),
          ...amounts("low", translate("cli.notice.column.low")),
          ...amounts("high", translate("cli.notice.column.high")),
        ],
        rows: found.values.map((each) => [
          each.ahead,
          ...amountCells(each.avoided),
          ...amountCells(each.value),
          ...amountCells(each.low),
          ...amountCells(each.high),
        ]),
      },
      simulatedTable(found, voice),
      {
        name: translate("cli.notice.table.budgets"),
        columns: [
          { id: "year", header: translate("cli.digital.column.year") },
          { id: "lead", header: translate("cli.notice.column.lead"), decimals: 0 },
          ...amounts("expected", translate("cli.notice.column.expected")),
          ...amounts("actual", translate("cli.notice.column.actual")),
          ...amounts("surprise", translate("cli.notice.column.surprise"), true),
        ],
        rows: found.budgets.map((each) => [
          String(each.year),
          each.lead,
          ...amountCells(each.expected),
          ...amountCells(each.actual),
          ...amountCells(each.surprise),
        ]),
      },
    ],
    notes: [
      translate("cli.notice.note"),
      translate("cli.notice.simulated_note", {
        deviation: number(100 * found.simulated.decided.deviation, 1),
        error: number(100 * found.simulated.decided.deviationError, 1),
        years: found.simulated.decided.observations,
      }),
      translate("cli.plan.note.source"),
    ],
    sources: [],
    versions: found.versions,
  };
}

/** The same in the years ahead, over paths of chance. */
function simulatedTable({ simulated }: NoticeFound, voice: Voice): ReportTable {
  const { translate } = voice;
  const amounts = (id: "over" | "under" | "mean" | "p05" | "p95" | "value") =>
    amountColumns(id, translate(`cli.notice.column.${id}`), voice);
  return {
    name: translate("cli.notice.table.simulated", {
      first: String(simulated.first),
      last: String(simulated.last),
    }),
    columns: [
      { id: "lead", header: translate("cli.notice.column.lead"), decimals: 0 },
      ...amounts("over"),
      ...amounts("under"),
      ...amounts("mean"),
      { id: "share_pct", header: translate("cli.notice.column.share"), unit: percentOf(voice), decimals: 1 },
      ...amounts("p05"),
      ...amounts("p95"),
      ...amounts("value"),
    ],
    rows: simulated.leads.map((each, at) => [
      each.lead,
      ...amountCells(each.over),
      ...amountCells(each.under),
      ...amountCells(each.mean),
      roundedOrNull(100 * each.share, 4),
      ...amountCells(each.low),
      ...amountCells(each.high),
      ...amountCells(simulated.values[at]!.value),
    ]),
  };
}

/** The value of early notice as JSON. */
export function jsonNotice(found: NoticeFound) {
  const { rule, growth, loss, first, last } = found.question;
  const whole = (amount: number) => Math.round(amount);
  return {
    country: "se" as const,
    first_year: first,
    last_year: last,
    rule,
    growth_pct: roundedOrNull(100 * growth, 6),
    loss: { ...loss, status: "assumed" as const },
    price_level: "nominal" as const,
    ...versionFields(found.versions),
    source: "Calculation on data from Kolada",
    leads: found.leads.map((each) => ({
      lead: each.lead,
      years: each.years,
      over_sek: whole(each.over),
      under_sek: whole(each.under),
      mean_sek: whole(each.mean),
      share_pct: roundedOrNull(100 * each.share, 4),
      worst_year: each.worst.year,
      worst_sek: whole(each.worst.surprise),
    })),
    values: found.values.map((each) => ({
      ahead: each.ahead,
      avoided_sek: whole(each.avoided),
      value_sek: whole(each.value),
      low_sek: whole(each.low),
      high_sek: whole(each.high),
    })),
    simulated: {
      first_year: found.simulated.first,
      last_year: found.simulated.last,
      paths: found.simulated.paths,
      seed: found.simulated.seed,
      status: "estimated" as const,
      decided_growth: {
        deviation: roundedOrNull(found.simulated.decided.deviation, 6),
        deviation_error: roundedOrNull(found.simulated.decided.deviationError, 6),
        persistence: roundedOrNull(found.simulated.decided.persistence, 6),
        persistence_error: roundedOrNull(found.simulated.decided.persistenceError, 6),
        years: found.simulated.decided.observations,
      },
      leads: found.simulated.leads.map((each) => ({
        lead: each.lead,
        over_sek: whole(each.over),
        under_sek: whole(each.under),
        mean_sek: whole(each.mean),
        share_pct: roundedOrNull(100 * each.share, 4),
        p05_sek: whole(each.low),
        p95_sek: whole(each.high),
        all_sek: whole(each.all),
        own_sek: whole(each.own),
      })),
      values: found.simulated.values.map((each) => ({
        ahead: each.ahead,
        avoided_sek: whole(each.avoided),
        value_sek: whole(each.value),
        low_sek: whole(each.low),
        high_sek: whole(each.high),
      })),
    },
    shared: found.shared.map((each) => ({
      lead: each.lead,
      all_sek: whole(each.all),
      own_sek: whole(each.own),
    })),
    kept_in_the_result: {
      slope: roundedOrNull(found.kept.slope, 6),
      standard_error: roundedOrNull(found.kept.standardError, 6),
      explained: roundedOrNull(found.kept.explained, 6),
      years: found.kept.points,
    },
    budgets: found.budgets.map((each) => ({
      year: each.year,
      lead: each.lead,
      expected_sek: whole(each.expected),
      actual_sek: whole(each.actual),
      surprise_sek: whole(each.surprise),
    })),
  };
}
