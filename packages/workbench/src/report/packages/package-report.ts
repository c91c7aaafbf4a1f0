import { monthText, type PackageOutcome, type PackageWords } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import type { PackageAnswer } from "../../services/packages/evaluate.ts";
import type { AnalysisReport, ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import {
  measureTable,
  monthTable,
  type PackageTable,
  packageTables,
  placeTable,
  yearTable,
} from "./measure-rows.ts";
import { countyTable, needTable } from "./need-rows.ts";
import { wordsIn } from "./words.ts";

const tableOf: Readonly<
  Record<PackageTable, (answer: PackageAnswer, voice: Voice, places: readonly string[]) => ReportTable>
> = {
  measures: measureTable,
  places: placeTable,
  years: yearTable,
  months: monthTable,
  need: needTable,
  counties: countyTable,
};

/** One package for people and files; `first` is the table that CSV holds. */
export function packageReport(
  answer: PackageAnswer,
  voice: Voice,
  first: PackageTable,
  places: readonly string[],
): AnalysisReport {
  const { outcome, versions } = answer;
  const { document } = outcome;
  const order = [first, ...packageTables.filter((each) => each !== first)];
  const [head, ...rest] = order.map((each) => tableOf[each](answer, voice, places));
  return {
    title: wordsIn(document.title, voice.language),
    year: document.year,
    lines: [
      ...(document.description ? [wordsIn(document.description, voice.language)] : []),
      ...summaryLines(outcome, voice),
    ],
    tables: [head!, ...rest],
    notes: packageNotes(answer, voice),
    sources: [],
    versions,
  };
}

/** Amount, cost, jobs and timing in sentences. */
export function summaryLines(outcome: PackageOutcome, { translate, language }: Voice): string[] {
  const { amount, cost, jobs, timing, throughEqualisation } = outcome;
  const millions = (value: number) => formatNumber(value / 1e6, language, { decimals: 0 });
  const number = (value: number, decimals: number) => formatNumber(value, language, { decimals });
  return [
    Number.isNaN(amount)
      ? translate("cli.package.summary.nothing")
      : translate("cli.package.summary.cost", {
          amount: millions(amount),
          cost: millions(cost.middle),
          low: millions(cost.low),
          high: millions(cost.high),
        }),
    ...(Number.isNaN(jobs.middle)
      ? []
      : [
          translate("cli.package.summary.jobs", {
            jobs: number(jobs.middle, 0),
            low: number(jobs.low, 0),
            high: number(jobs.high, 0),
          }),
        ]),
    ...(Number.isNaN(throughEqualisation.share)
      ? []
      : [translate("cli.package.summary.equalised", { share: number(throughEqualisation.share * 100, 1) })]),
    ...(timing
      ? [
          translate("cli.package.summary.timing", {
            delay: formatNumber(timing.delayMonths, language, { decimals: 1, signed: true }),
            distance: number(timing.distanceMonths, 1),
            share: number(timing.paidByHalfNeed * 100, 0),
            month: monthText(timing.halfNeed),
          }),
        ]
      : []),
  ];
}

/** What is not known, what is assumed, and what the figures rest on. */
export function packageNotes(
  { outcome, inhabitants }: PackageAnswer,
  { translate, language }: Voice,
): string[] {
  const { notKnown, measures, document } = outcome;
  const named = (key: "amount" | "months" | "sharing" | "jobs") =>
    notKnown[key].length === 0
      ? []
      : [translate(`cli.package.not_known.${key}`, { ids: notKnown[key].join(", ") })];
  const said = (words: PackageWords | undefined) => (words ? [wordsIn(words, language)] : []);
  const jobs = new Set(measures.flatMap(({ measure }) => said(measure.jobsPerMillion?.source)));
  const shares = new Set(measures.flatMap(({ measure }) => said(measure.municipalShare?.source)));
  const need = document.need;
  return [
    ...named("amount"),
    ...named("months"),
    ...named("sharing"),
    ...named("jobs"),
    ...[...shares].map((source) => translate("cli.package.note.share", { source })),
    ...[...jobs].map((source) => translate("cli.package.note.jobs", { source })),
    ...(need?.kind === "stated"
      ? [translate("cli.package.note.need", { source: wordsIn(need.source, language) })]
      : []),
    ...(need?.kind === "unemployment"
      ? [
          translate("cli.package.note.unemployment", {
            from: need.from,
            to: need.to,
            base_from: need.baseFrom,
            base_to: need.baseTo,
          }),
        ]
      : []),
    translate("cli.package.note.inhabitants", {
      year: String(inhabitants.year),
      status: translate(`status.${inhabitants.status}`),
    }),
    translate("cli.package.note.prices"),
    ...measures.map(({ measure }) => `${measure.id}: ${wordsIn(measure.source, language)}`),
  ];
}
