import { roundedOrNull } from "@barkraft/core";
import { formatNumber } from "@barkraft/messages";
import type { BackTestResult } from "../../services/simulation/back-test.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";
import { simulationSource } from "./shared.ts";

/** How often the outcome fell inside the bands. */
export function backTestReport(result: BackTestResult, voice: Voice): AnalysisReport {
  const { translate, language } = voice;
  const last = Math.max(...result.coverage.map(({ year }) => year));
  const column = (id: "within50" | "within90" | "below" | "above") => ({
    id: `${id}_pct`,
    header: translate(`cli.simulate.${id}`),
    unit: "%",
    decimals: 0,
  });
  return {
    title: translate("cli.simulate.backtest_heading"),
    year: last,
    lines: [
      translate("cli.simulate.backtest_method", {
        paths: formatNumber(result.paths, language, { decimals: 0 }),
      }),
    ],
    tables: [
      {
        name: translate("cli.simulate.backtest"),
        columns: [
          { id: "start", header: translate("cli.simulate.start") },
          { id: "year", header: translate("cli.analysis.year") },
          { id: "quantity", header: translate("cli.simulate.quantity") },
          column("within50"),
          column("within90"),
          column("below"),
          column("above"),
          { id: "municipalities", header: translate("cli.simulate.municipalities"), decimals: 0 },
        ],
        rows: result.coverage.map((each) => [
          String(each.start),
          String(each.year),
          each.quantity,
          ...[each.within50, each.within90, each.below, each.above].map((share) =>
            roundedOrNull(share * 100, 1),
          ),
          each.municipalities,
        ]),
      },
    ],
    notes: [translate("cli.simulate.debt_note")],
    sources: [simulationSource(voice, last)],
    versions: result.versions,
  };
}

/** The same as JSON; shares. */
export function jsonBackTest({ coverage, paths, seed, versions }: BackTestResult) {
  return {
    country: "se" as const,
    ...versionFields(versions),
    paths,
    seed,
    coverage: coverage.map((each) => ({
      ...each,
      within50: roundedOrNull(each.within50, 4),
      within90: roundedOrNull(each.within90, 4),
      below: roundedOrNull(each.below, 4),
      above: roundedOrNull(each.above, 4),
    })),
  };
}
