import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { SeriesAnswer } from "../../services/targeted-grants/register.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { jsonBounded } from "./words.ts";

/** General against targeted grants by year, and how much of all state grants the figures hold. */
export function seriesReport(found: SeriesAnswer, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const million = unitText("million SEK", translate);
  const percent = unitText("percent", translate);
  const number = (value: number, decimals = 2) => formatNumber(value, language, { decimals });
  const money = (id: string, header: string): ReportColumn => ({ id, header, unit: million, decimals: 1 });
  const share = (id: string, header: string): ReportColumn => ({ id, header, unit: percent, decimals: 1 });
  const low = translate("cli.register.column.low");
  const high = translate("cli.register.column.high");
  const { statement, series, without } = found;
  const bounds = (column: ReportColumn): ReportColumn => ({ ...column, filesOnly: true });
  return {
    title: translate("cli.register.series.heading", {
      from: String(series[0]!.year),
      to: String(series.at(-1)!.year),
    }),
    year: series.at(-1)!.year,
    lines: [
      translate("cli.register.series.statement", {
        times: number(statement.found.value),
        low: number(statement.found.low),
        high: number(statement.found.high),
        without: number(statement.foundWithout.value),
        without_low: number(statement.foundWithout.low),
        without_high: number(statement.foundWithout.high),
        from: String(statement.from),
        to: String(statement.to),
      }),
    ],
    tables: [
      {
        name: translate("cli.register.series.table"),
        columns: [
          { id: "year", header: translate("cli.analysis.year") },
          money("general_msek", translate("cli.register.series.general")),
          money("targeted_msek", translate("cli.register.series.targeted")),
          money("targeted_low_msek", low),
          money("targeted_high_msek", high),
          share("targeted_share_pct", translate("cli.register.series.share")),
          bounds(share("targeted_share_low_pct", low)),
          bounds(share("targeted_share_high_pct", high)),
          share("share_without_pharmaceutical_benefits_pct", translate("cli.register.series.without")),
          { id: "status", header: translate("cli.column.status"), status: true },
        ],
        rows: series.map(({ year, general, targeted, share: part }, at) => [
          String(year),
          roundedOrNull(general, 3),
          roundedOrNull(targeted.value, 3),
          roundedOrNull(targeted.low, 3),
          roundedOrNull(targeted.high, 3),
          roundedOrNull(part.value * 100, 4),
          roundedOrNull(part.low * 100, 4),
          roundedOrNull(part.high * 100, 4),
          roundedOrNull(without[at]!.share.value * 100, 4),
          "assumed",
        ]),
      },
      {
        name: translate("cli.register.series.coverage"),
        columns: [
          { id: "year", header: translate("cli.analysis.year") },
          { id: "bound", header: translate("cli.register.series.bound") },
          money("stated_total_msek", translate("cli.register.series.total")),
          money("general_msek", translate("cli.register.series.general")),
          money("targeted_msek", translate("cli.register.series.targeted")),
          share("covered_pct", translate("cli.register.series.covered")),
          share("register_share_pct", translate("cli.register.series.register_share")),
          { id: "source", header: translate("cli.register.series.source") },
        ],
        rows: found.coverage.map((each) => [
          String(each.year),
          translate(`cli.register.series.bound.${each.bound === "at least" ? "at_least" : "at_most"}`),
          each.total,
          roundedOrNull(each.general, 3),
          roundedOrNull(each.targeted.value, 3),
          roundedOrNull(each.covered.value * 100, 2),
          roundedOrNull(each.registerShare.value * 100, 2),
          each.source,
        ]),
      },
    ],
    notes: [
      translate("cli.register.series.note.breaks"),
      translate("cli.register.series.note.missing", { missing: found.rows.missing }),
      translate("cli.register.series.note.counts", { local: found.rows.local }),
      translate("cli.register.note.curated"),
    ],
    sources: found.sources,
    versions: found.versions,
  };
}

/** The series as JSON. */
export function jsonSeries(found: SeriesAnswer) {
  const { statement } = found;
  return {
    country: "se" as const,
    ...versionFields(found.versions),
    price_level: "nominal",
    unit: "million SEK",
    source: "ESV, outcome of the state budget by appropriation; shares of split appropriations assumed",
    status: "assumed" as const,
    years: found.series.map(({ year, general, targeted, share }, at) => ({
      year,
      general_msek: roundedOrNull(general, 3),
      targeted_msek: jsonBounded(targeted, 3),
      targeted_share: jsonBounded(share, 6),
      share_without_pharmaceutical_benefits: jsonBounded(found.without[at]!.share, 6),
    })),
    statement: {
      first_year: statement.first,
      from: statement.from,
      to: statement.to,
      stated_times: statement.stated,
      found_times: jsonBounded(statement.found, 4),
      found_times_without_pharmaceutical_benefits: jsonBounded(statement.foundWithout, 4),
    },
    coverage: found.coverage.map((each) => ({
      year: each.year,
      bound: each.bound,
      stated_total_msek: each.total,
      source: each.source,
      general_msek: roundedOrNull(each.general, 3),
      targeted_msek: jsonBounded(each.targeted, 3),
      covered: jsonBounded(each.covered, 6),
      register_share_of_not_general: jsonBounded(each.registerShare, 6),
    })),
    counts: found.counts.map(({ year, targeted, reimbursements, source }) => ({
      year,
      targeted,
      reimbursements,
      source,
    })),
    rows: found.rows,
  };
}
