import { roundedOrNull } from "@barkraft/core";
import { monthText, type PackageOutcome } from "@barkraft/finance";
import { formatNumber } from "@barkraft/messages";
import type { PackageAnswer } from "../../services/packages/evaluate.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportColumn, ReportTable } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { receivedBy } from "./measure-rows.ts";
import { wordsIn } from "./words.ts";

/** What packages are compared by: stable name, how it is read, unit and decimals. */
const compared = [
  ["amount", (each: PackageAnswer) => each.outcome.amount, "SEK", 0],
  ["cost_low", ({ outcome }: PackageAnswer) => outcome.cost.low, "SEK", 0],
  ["cost", ({ outcome }: PackageAnswer) => outcome.cost.middle, "SEK", 0],
  ["cost_high", ({ outcome }: PackageAnswer) => outcome.cost.high, "SEK", 0],
  ["cost_per_krona", ({ outcome }: PackageAnswer) => outcome.cost.middle / outcome.amount, "share", 3],
  ["to_municipalities", (each: PackageAnswer) => receivedIn(each, 0), "SEK", 0],
  ["to_regions", (each: PackageAnswer) => receivedIn(each, 1), "SEK", 0],
  ["equalised", ({ outcome }: PackageAnswer) => outcome.throughEqualisation.share, "share", 3],
  ["jobs_low", ({ outcome }: PackageAnswer) => outcome.jobs.low, "jobs", 0],
  ["jobs", ({ outcome }: PackageAnswer) => outcome.jobs.middle, "jobs", 0],
  ["jobs_high", ({ outcome }: PackageAnswer) => outcome.jobs.high, "jobs", 0],
  ["cost_per_job", ({ outcome }: PackageAnswer) => outcome.costPerJob, "SEK", 0],
  ["liquidity_peak", ({ outcome }: PackageAnswer) => peakOf(outcome), "SEK", 0],
  ["delay", ({ outcome }: PackageAnswer) => outcome.timing?.delayMonths, "months", 1],
  ["distance", ({ outcome }: PackageAnswer) => outcome.timing?.distanceMonths, "months", 1],
  ["paid_by_half_need", ({ outcome }: PackageAnswer) => outcome.timing?.paidByHalfNeed, "share", 3],
  ["amounts_not_known", ({ outcome }: PackageAnswer) => outcome.notKnown.amount.length, "measures", 0],
] as const;

/** Packages side by side. */
export function packageComparison(answers: readonly PackageAnswer[], voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const titles = answers.map(({ outcome }, at) => `${at + 1} ${wordsIn(outcome.document.title, language)}`);
  const [first] = answers;
  const unknown = answers.flatMap(({ outcome }, at) =>
    outcome.notKnown.amount.map((id) => `${at + 1} ${id}`),
  );
  return {
    title: translate("cli.package.compare.title"),
    year: first!.outcome.document.year,
    lines: titles,
    tables: [measuresTable(answers, voice), yearsTable(answers, voice), placesTable(answers, voice)],
    notes: [
      ...(unknown.length > 0 ? [translate("cli.package.not_known.amount", { ids: unknown.join(", ") })] : []),
      translate("cli.package.compare.note"),
      ...assumptionsOf(answers, voice).map((source) => translate("cli.package.note.jobs", { source })),
      translate("cli.package.note.prices"),
    ],
    sources: [],
    versions: first!.versions,
  };
}

function measuresTable(answers: readonly PackageAnswer[], { translate, language }: Voice): ReportTable {
  return {
    name: translate("cli.package.compare.whole"),
    columns: [
      { id: "measure", header: translate("cli.package.compare.measure"), filesOnly: true },
      { id: "label", header: translate("cli.package.compare.measure"), peopleOnly: true },
      { id: "unit", header: translate("cli.package.compare.unit") },
      ...answers.flatMap((_, at): ReportColumn[] => [
        { id: `package_${at + 1}`, header: String(at + 1), decimals: 6, filesOnly: true },
        { id: `written_${at + 1}`, header: String(at + 1), right: true, peopleOnly: true },
      ]),
    ],
    rows: compared.map(([id, read, unit, decimals]) => [
      id,
      translate(`cli.package.compare.${id}`),
      unit === "SEK" ? unit : translate(`cli.package.unit.${unit}`),
      ...answers.flatMap((answer) => {
        const value = roundedOrNull(read(answer), decimals);
        return [value, formatNumber(value, language, { decimals })];
      }),
    ]),
  };
}

function yearsTable(answers: readonly PackageAnswer[], { translate }: Voice): ReportTable {
  const years = [...new Set(answers.flatMap(({ outcome }) => outcome.course.years))].sort((a, b) => a - b);
  const column = (kind: "cost" | "paid", at: number): ReportColumn => ({
    id: `${kind}_${at + 1}_sek`,
    header: `${translate(`cli.package.column.${kind}`)} ${at + 1}`,
    unit: "SEK",
    decimals: 0,
  });
  return {
    name: translate("cli.package.table.years"),
    columns: [
      { id: "year", header: translate("cli.analysis.year") },
      ...answers.flatMap((_, at) => [column("paid", at), column("cost", at)]),
    ],
    rows: years.map((year) => [
      String(year),
      ...answers.flatMap(({ outcome: { course } }) => {
        const at = course.years.indexOf(year);
        return at < 0
          ? [0, 0]
          : [roundedOrNull(course.paidByYear[at], 0), roundedOrNull(course.costByYear.middle[at], 0)];
      }),
    ]),
  };
}

/** Places by their codes; packages of different years have the same ones. */
function placesTable(answers: readonly PackageAnswer[], { translate }: Voice): ReportTable {
  const { codes, names, kinds } = answers[0]!.places.receivers;
  return {
    name: translate("cli.package.table.places"),
    columns: [
      { id: "code", header: translate("cli.column.code") },
      { id: "name", header: translate("cli.package.column.place") },
      { id: "kind", header: translate("cli.package.column.kind"), filesOnly: true },
      ...answers.flatMap((_, at): ReportColumn[] => [
        { id: `amount_${at + 1}_sek`, header: `${at + 1}`, unit: "SEK", decimals: 0 },
        {
          id: `amount_${at + 1}_pc`,
          header: `${at + 1}`,
          unit: translate("unit.SEK/inhabitant"),
          decimals: 2,
        },
      ]),
    ],
    rows: codes.map((code, row) => [
      code,
      names[row]!,
      kinds[row]!,
      ...answers.flatMap(({ outcome, inhabitants }) => [
        outcome.amounts[row]!,
        roundedOrNull(outcome.amounts[row]! / inhabitants.values[row]!, 2),
      ]),
    ]),
    shown: 8,
  };
}

function receivedIn(answer: PackageAnswer, kind: 0 | 1): number {
  const parts = answer.outcome.measures
    .filter(({ measure }) => measure.kind === "grant")
    .map((each) => receivedBy(each, answer)[kind])
    .filter((amount) => !Number.isNaN(amount));
  return parts.length === 0 ? Number.NaN : parts.reduce((sum, amount) => sum + amount, 0);
}

/** The most that the receivers have in hand of it in any month. */
function peakOf({ course }: PackageOutcome): number {
  if (course.years.length === 0) return Number.NaN;
  let [inHand, most] = [0, 0];
  for (const change of course.liquidity) {
    inHand += change;
    most = Math.max(most, inHand);
  }
  return most;
}

function assumptionsOf(answers: readonly PackageAnswer[], { language }: Voice): string[] {
  const sources = answers
    .flatMap(({ outcome }) => outcome.measures)
    .flatMap(({ measure }) =>
      measure.jobsPerMillion ? [wordsIn(measure.jobsPerMillion.source, language)] : [],
    );
  return [...new Set(sources)].filter((source) => source !== "");
}

/** Packages side by side as JSON. */
export function jsonComparison(answers: readonly PackageAnswer[]) {
  return {
    country: "se" as const,
    ...versionFields(answers[0]!.versions),
    price_level: "nominal" as const,
    packages: answers.map((answer) => ({
      title: answer.outcome.document.title,
      year: answer.outcome.document.year,
      ...Object.fromEntries(
        compared.map(([id, read, unit, decimals]) => [
          unit === "SEK" ? `${id}_sek` : id,
          roundedOrNull(read(answer), decimals),
        ]),
      ),
      half_of_need: answer.outcome.timing ? monthText(answer.outcome.timing.halfNeed) : null,
      unknown_amounts: answer.outcome.notKnown.amount,
    })),
  };
}
