import { formatNumber } from "@barkraft/messages";
import type { HistogramResult } from "../../services/allocation/histogram.ts";
import { versionFields } from "../../services/version-fields.ts";
import type { AnalysisReport } from "../analysis/analysis-report.ts";
import type { Voice } from "../text/result-text.ts";

/** How the fast variable is spread over the municipalities. */
export function histogramReport(result: HistogramResult, { translate, language }: Voice): AnalysisReport {
  const unit = translate("cli.key.unit.points");
  const known = result.rows.filter(({ points }) => points !== null);
  const [highest, lowest] = [known[0], known.at(-1)];
  const number = (value: number) => formatNumber(value, language, { decimals: 1 });
  const hasEnds = result.rows.some(({ low }) => low !== null);
  return {
    title: translate("cli.key.histogram.heading", { year: String(result.year) }),
    year: result.year,
    lines:
      lowest && highest
        ? [
            translate(`cli.key.histogram.${result.variable}`, {
              lowest: number(lowest.points!),
              lowestName: lowest.name,
              highest: number(highest.points!),
              highestName: highest.name,
            }),
            translate("cli.key.histogram.report", {
              first: namedRise(result, "Övertorneå", number),
              second: namedRise(result, "Åre", number),
            }),
          ]
        : [],
    tables: [
      {
        name: translate("cli.key.histogram.bins"),
        columns: [
          { id: "from_points", header: translate("cli.key.column.from"), unit, decimals: 1, signed: true },
          { id: "to_points", header: translate("cli.key.column.to"), unit, decimals: 1, signed: true },
          { id: "municipalities", header: translate("cli.key.column.count"), decimals: 0 },
        ],
        rows: result.bins.map(({ from, to, count }) => [from, to, count]),
      },
      {
        name: translate("cli.key.histogram.places"),
        shown: 10,
        columns: [
          { id: "code", header: translate("cli.column.code") },
          { id: "name", header: translate("level.municipality") },
          { id: "rise_points", header: translate("cli.key.column.points"), unit, decimals: 2, signed: true },
          {
            id: "low_points",
            header: translate("cli.key.column.low"),
            unit,
            decimals: 2,
            signed: true,
            filesOnly: !hasEnds,
          },
          {
            id: "high_points",
            header: translate("cli.key.column.high"),
            unit,
            decimals: 2,
            signed: true,
            filesOnly: !hasEnds,
          },
          { id: "status", header: translate("cli.column.status"), status: true },
        ],
        rows: result.rows.map((row) => [
          row.code,
          row.name,
          row.points,
          row.low,
          row.high,
          row.points === null ? "unknown" : result.status,
        ]),
      },
    ],
    notes: result.variable === "unemployment" ? [translate("cli.key.backtest.stand_in")] : [],
    sources: [],
    versions: result.versions,
  };
}

/** The spread as JSON. */
export function jsonHistogram(result: HistogramResult) {
  return {
    country: "se" as const,
    year: result.year,
    ...versionFields(result.versions),
    variable: result.variable,
    unit: "percentage points",
    status: result.status,
    source: result.source,
    bins: result.bins,
    rows: result.rows,
  };
}

/** The rise of one of the two municipalities that the report names. */
function namedRise({ rows }: HistogramResult, name: string, write: (value: number) => string): string {
  const points = rows.find((row) => row.name === name)?.points;
  return points == null ? "–" : write(points);
}
