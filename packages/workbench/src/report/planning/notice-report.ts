import { formatNumber } from "@barkraft/messages";
import type { NoticeFound } from "../../services/planning/notice.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { budgetsAgainstOutcomes, missesByLead, simulatedMisses, valueOfNotice } from "./notice-tables.ts";

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
      missesByLead(found, voice),
      valueOfNotice(found, voice),
      simulatedMisses(found, voice),
      budgetsAgainstOutcomes(found, voice),
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
