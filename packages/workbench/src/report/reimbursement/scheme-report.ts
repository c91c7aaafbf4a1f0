import { dayText, publishedRounds, type ReimbursementScheme } from "@barkraft/finance";
import type { Versions } from "../../services/country.ts";
import type { AnalysisReport, ReportColumn } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";

/** A scheme's rounds as the rules pay them from published totals, beside what was published. */
export function schemeReport(scheme: ReimbursementScheme, versions: Versions, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const unit = unitText("million SEK", translate);
  const column = (id: string, header: string): ReportColumn => ({ id, header, unit, decimals: 0 });
  const rounds = publishedRounds(scheme);
  return {
    title: `${scheme.title[language]} (${scheme.law})`,
    year: Math.floor(scheme.rounds[0]!.costsTo / 10_000),
    lines: [scheme.payment[language], scheme.repayment[language]],
    tables: [
      {
        name: translate("cli.reimburse.table.rounds"),
        columns: [
          { id: "round", header: translate("cli.reimburse.column.round") },
          { id: "deadline", header: translate("cli.reimburse.column.deadline") },
          column("pot", translate("cli.reimburse.column.pot")),
          column("applied", translate("cli.reimburse.column.applied")),
          column("approved", translate("cli.reimburse.column.approved")),
          column("paid", translate("cli.reimburse.column.paid")),
          column("topped_up", translate("cli.reimburse.column.topped_up")),
          column("unpaid", translate("cli.reimburse.column.unpaid")),
          { id: "share", header: translate("cli.reimburse.column.share"), decimals: 3 },
          column("published_paid", translate("cli.reimburse.column.published_paid")),
          { id: "source", header: translate("cli.reimburse.column.source"), filesOnly: true },
        ],
        rows: rounds.map(({ round, paid, toppedUp, unpaid, share }) => [
          round.id,
          dayText(round.deadline),
          ...[round.pot, round.outcome.applied, round.outcome.approved, paid, toppedUp, unpaid].map(
            inMillions,
          ),
          share === null ? null : Number(share.toFixed(4)),
          inMillions(round.outcome.paid),
          round.source,
        ]),
      },
    ],
    notes: rounds.map(({ round }) => `${round.id}: ${round.source}.`),
    sources: [],
    versions,
  };
}

/** A scheme with its rounds as JSON, SEK. */
export function jsonScheme(scheme: ReimbursementScheme) {
  return {
    id: scheme.id,
    title: scheme.title,
    law: scheme.law,
    source: scheme.source,
    applicants: scheme.applicants,
    for_providers: scheme.forProviders,
    categories: scheme.categories,
    top_up: scheme.topUp,
    payment: scheme.payment,
    repayment: scheme.repayment,
    rounds: publishedRounds(scheme).map(({ round, paid, toppedUp, unpaid, share }) => ({
      id: round.id,
      title: round.title,
      costs_from: dayText(round.costsFrom),
      costs_to: dayText(round.costsTo),
      deadline: dayText(round.deadline),
      pot: round.pot,
      published: {
        applied: round.outcome.applied,
        approved: round.outcome.approved,
        paid: round.outcome.paid,
        topped_up: round.outcome.toppedUp,
      },
      by_the_rules: { paid, topped_up: toppedUp, unpaid, share },
      source: round.source,
    })),
  };
}

const inMillions = (amount: number | null) => (amount === null ? null : amount / 1e6);
