import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { StressResult } from "../../services/simulation/stress.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport, ReportTable } from "../analysis/analysis-report.ts";
import { unitText, type Voice } from "../text/result-text.ts";
import { simulationSource } from "./shared.ts";

const shownPlaces = 10;

/** Every municipality under every test: one row each, the hardest hit first for people. */
export function stressReport(
  result: StressResult,
  chosen: ReadonlySet<string> | undefined,
  voice: Voice,
): AnalysisReport {
  const { translate, language } = voice;
  const number = (value: number, decimals = 1) => formatNumber(value, language, { decimals });
  const tests = result.outcomes.map((outcome) => {
    const sorted = [...outcome.worstChange].sort((a, b) => a - b);
    return [
      outcome.test.title[language],
      translate(`cli.stress.reach.${outcome.test.reach}`),
      roundedOrNull(sorted[Math.floor(sorted.length / 2)]! * 100, 2),
      roundedOrNull(sorted[0]! * 100, 2),
      outcome.negativeYears.filter((years, place) => years > outcome.negativeYearsBefore[place]!).length,
      outcome.test.basis[language],
    ];
  });
  return {
    title: translate("cli.stress.heading", {
      from: String(result.from),
      to: String(result.from + result.years),
    }),
    year: result.from,
    lines: [translate("cli.stress.method")],
    tables: [
      placeTable(result, chosen, voice),
      {
        name: translate("cli.stress.tests"),
        columns: [
          { id: "test", header: translate("cli.stress.test") },
          { id: "reach", header: translate("cli.stress.reach") },
          { id: "median_pct", header: translate("cli.stress.median"), unit: "%", decimals: 1, signed: true },
          { id: "worst_pct", header: translate("cli.stress.worst"), unit: "%", decimals: 1, signed: true },
          { id: "more_red_years", header: translate("cli.stress.more_red"), decimals: 0 },
          { id: "basis", header: translate("cli.stress.basis"), filesOnly: true },
        ],
        rows: tests,
      },
    ],
    notes: [
      translate("cli.stress.before_measures"),
      translate("cli.stress.cash_need_note"),
      ...(result.paths > 0
        ? [translate("cli.stress.chance", { paths: number(result.paths, 0), seed: String(result.seed) })]
        : []),
    ],
    sources: [simulationSource(voice, result.from)],
    versions: result.versions,
  };
}

function placeTable(
  { codes, names, outcomes, everOverdueBefore, inhabitants, paths }: StressResult,
  chosen: ReadonlySet<string> | undefined,
  voice: Voice,
): ReportTable {
  const { translate, language } = voice;
  const rows = codes.flatMap((code, place) =>
    outcomes.map(({ test, worstChange, worstYear, worstResult, ...outcome }) => [
      code,
      names[place]!,
      test.id,
      test.title[language],
      roundedOrNull(worstChange[place]! * 100, 2),
      String(worstYear[place]!),
      roundedOrNull(worstResult[place]! * 100, 2),
      outcome.negativeYears[place]!,
      outcome.negativeYearsBefore[place]!,
      Math.round(outcome.addedDebt[place]! / inhabitants[place]!),
      Math.round(outcome.cashNeed[place]! / inhabitants[place]!),
      String(outcome.cashNeedYear[place]!),
      outcome.everOverdue ? roundedOrNull(outcome.everOverdue[place]! * 100, 2) : null,
      everOverdueBefore ? roundedOrNull(everOverdueBefore[place]! * 100, 2) : null,
      "assumed",
    ]),
  );
  const hidden = paths > 0 ? {} : { filesOnly: true };
  return {
    name: translate("cli.stress.places"),
    columns: [
      { id: "code", header: translate("cli.column.code") },
      { id: "name", header: translate("level.municipality") },
      { id: "test", header: translate("cli.stress.test"), filesOnly: true },
      { id: "title", header: translate("cli.stress.test"), peopleOnly: true },
      {
        id: "worst_change_pct",
        header: translate("cli.stress.change"),
        unit: "%",
        decimals: 1,
        signed: true,
      },
      { id: "worst_year", header: translate("cli.analysis.year") },
      {
        id: "worst_result_pct",
        header: translate("cli.stress.result"),
        unit: "%",
        decimals: 1,
        signed: true,
      },
      { id: "negative_years", header: translate("cli.stress.red_years"), decimals: 0 },
      { id: "negative_years_before", header: translate("cli.stress.red_years_before"), decimals: 0 },
      {
        id: "added_debt_pc",
        header: translate("cli.stress.added_debt"),
        unit: unitText("SEK/inhabitant", translate),
        decimals: 0,
        signed: true,
      },
      {
        id: "cash_need_pc",
        header: translate("cli.stress.cash_need"),
        unit: unitText("SEK/inhabitant", translate),
        decimals: 0,
        signed: true,
      },
      { id: "cash_need_year", header: translate("cli.stress.cash_need_year"), filesOnly: true },
      { id: "overdue_pct", header: translate("cli.stress.overdue"), unit: "%", decimals: 1, ...hidden },
      {
        id: "overdue_before_pct",
        header: translate("cli.stress.overdue_before"),
        unit: "%",
        decimals: 1,
        ...hidden,
      },
      { id: "status", header: translate("cli.column.status"), status: true },
    ],
    rows: chosen
      ? rows.filter(([code]) => chosen.has(String(code)))
      : rows.toSorted((a, b) => Number(a[4]) - Number(b[4])),
    ...(chosen ? {} : { shown: shownPlaces }),
  };
}

/** The same as JSON, shares in percent. */
export function jsonStress(result: StressResult, chosen: ReadonlySet<string> | undefined) {
  const { codes, names, counties, outcomes, everOverdueBefore, inhabitants } = result;
  const percent = (value: number) => roundedOrNull(value * 100, 3);
  return {
    country: "se" as const,
    ...versionFields(result.versions),
    price_level: "nominal" as const,
    status: "assumed" as const,
    from: result.from,
    years: result.years,
    paths: result.paths,
    seed: result.seed,
    tests: outcomes.map(({ test }) => test),
    municipalities: codes.flatMap((code, place) =>
      chosen && !chosen.has(code)
        ? []
        : [
            {
              code,
              name: names[place]!,
              county: counties[place]!,
              overdue_before_pct: everOverdueBefore ? percent(everOverdueBefore[place]!) : null,
              outcomes: outcomes.map((outcome) => ({
                test: outcome.test.id,
                worst_change_pct: percent(outcome.worstChange[place]!),
                worst_year: outcome.worstYear[place]!,
                worst_result_pct: percent(outcome.worstResult[place]!),
                negative_years: outcome.negativeYears[place]!,
                negative_years_before: outcome.negativeYearsBefore[place]!,
                added_debt_pc: Math.round(outcome.addedDebt[place]! / inhabitants[place]!),
                cash_need_pc: Math.round(outcome.cashNeed[place]! / inhabitants[place]!),
                cash_need_year: outcome.cashNeedYear[place]!,
                overdue_pct: outcome.everOverdue ? percent(outcome.everOverdue[place]!) : null,
              })),
            },
          ],
    ),
  };
}
